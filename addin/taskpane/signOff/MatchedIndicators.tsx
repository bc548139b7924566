import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { EarlierQuarter } from '../../../shared/checks/earlier/earlierQuarter.ts';
import { LINK_WORDS } from '../../../shared/record/linkWords.ts';
import { quoted } from '../../../shared/record/quoted.ts';
import type { Indicator } from '../../../shared/report.ts';
import { indicatorLabel, matchSummary } from '../actions/identity/identitySentences.ts';
import { matchedRows } from '../actions/identity/matchedRows.ts';
import { CardActions, CardLine } from '../frame/Card.tsx';
import { LongList } from '../frame/LongList.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { RecordMatches } from '../state/paneState.ts';
import { IdentityForm } from './IdentityForm.tsx';
import { RowLink } from './RowLink.tsx';

const useStyles = makeStyles({
  panel: { margin: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
});

interface Settled {
  readonly rows: readonly Indicator[];
  readonly basis: RecordMatches;
  readonly earlier: EarlierQuarter | null;
}

/** One line of what was plain, which opens to the rows of which there is something to tell. */
export function MatchedIndicators({ rows, basis, earlier }: Settled) {
  const styles = useStyles();
  const settled = matchedRows(rows, basis, earlier);
  const { renumbered, reworded, fresh, gone, leaving } = settled;
  const calledThen = new Map(basis.onRecord.map(was => [was.uid, was.title]));
  return (
    <Accordion collapsible>
      <AccordionItem value="settled">
        <AccordionHeader as="h3" size="small">
          {matchSummary(settled)}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Group title="Worded otherwise" items={reworded} keyOf={({ row }) => row.id}>
            {({ row, was }) => (
              <>
                <RowLink row={row} />
                <CardLine>On record as {quoted(was.title)}.</CardLine>
                <AskAgain row={row} basis={basis} />
              </>
            )}
          </Group>
          <Group title="Renumbered" items={renumbered} keyOf={({ row }) => row.id}>
            {({ row, was }) => (
              <>
                <RowLink row={row} />
                <CardLine>
                  {was.lineNo === null ? 'It had no line number.' : `It was line ${was.lineNo}.`}
                </CardLine>
              </>
            )}
          </Group>
          <Group title="New" items={fresh} keyOf={({ row }) => row.id}>
            {({ row, follows }) => (
              <>
                <RowLink row={row} />
                {follows.map(({ uid, kind, why }) => (
                  <CardLine key={uid}>
                    {LINK_WORDS[kind]}: {quoted(calledThen.get(uid) ?? uid)}. {why}
                  </CardLine>
                ))}
                {follows.length === 0 && gone.length > 0 && (
                  <IdentityForm row={row} candidates={gone} open="It carries on from another" />
                )}
                <AskAgain row={row} basis={basis} />
              </>
            )}
          </Group>
          <Group title="No longer in the report" items={leaving} keyOf={({ uid }) => uid}>
            {was => <CardLine>{indicatorLabel(was)}</CardLine>}
          </Group>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

interface Grouped<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

function Group<Item>({ title, items, keyOf, children }: Grouped<Item>) {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <section className={styles.panel} aria-label={title}>
      <Text as="h4" weight="semibold" className={styles.heading}>
        {title} ({items.length.toLocaleString('en-GB')})
      </Text>
      <LongList items={items} keyOf={keyOf}>
        {children}
      </LongList>
    </section>
  );
}

/** What a person said here they may take back, till the quarter is signed. */
function AskAgain({ row, basis }: { readonly row: Indicator; readonly basis: RecordMatches }) {
  const { actions } = usePane();
  const { work } = usePaneState();
  if (!basis.answers.some(({ id }) => id === row.id)) return null;
  return (
    <CardActions>
      <Button size="small" disabledFocusable={work !== null} onClick={() => actions.withdrawAnswer(row.id)}>
        Ask me again
      </Button>
    </CardActions>
  );
}
