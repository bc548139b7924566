import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-accordion';
import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';
import type { EarlierQuarter } from '../../../shared/checks/earlier/earlierQuarter.ts';
import type { Indicator } from '../../../shared/report.ts';
import { fill, type Template } from '../../../shared/words/fill.ts';
import { quoted } from '../../../shared/words/quoted.ts';
import { indicatorLabel, matchSummary, predecessorSentence } from '../actions/identity/identitySentences.ts';
import { matchedRows } from '../actions/identity/matchedRows.ts';
import { CardActions, CardLine } from '../frame/Card.tsx';
import { RowLink } from '../frame/CellLink.tsx';
import { LongList } from '../frame/LongList.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { RecordMatches } from '../state/paneState.ts';
import { numberText } from '../words/reportSummary.ts';
import { IdentityForm } from './IdentityForm.tsx';
import { identityCardLabels, identityCardSentences } from './words.ts';

const useStyles = makeStyles({
  panel: { margin: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
});

interface Matched {
  readonly rows: readonly Indicator[];
  readonly basis: RecordMatches;
  readonly earlier: EarlierQuarter | null;
}

/** One line with the number of matches, which opens to the rows that changed. */
export function MatchedIndicators({ rows, basis, earlier }: Matched) {
  const styles = useStyles();
  const matched = matchedRows(rows, basis, earlier);
  const { renumbered, reworded, fresh, gone, leaving } = matched;
  const titleOnRecord = new Map(basis.onRecord.map(was => [was.uid, was.title]));
  return (
    <Accordion collapsible>
      <AccordionItem value="matched">
        <AccordionHeader as="h3" size="small">
          {matchSummary(matched)}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Group heading={identityCardLabels.reworded} items={reworded} keyOf={({ row }) => row.id}>
            {({ row, was }) => (
              <>
                <RowLink row={row} />
                <CardLine>{fill(identityCardSentences.titleOnRecord, { title: quoted(was.title) })}</CardLine>
                <AskAgain row={row} basis={basis} />
              </>
            )}
          </Group>
          <Group heading={identityCardLabels.renumbered} items={renumbered} keyOf={({ row }) => row.id}>
            {({ row, was }) => (
              <>
                <RowLink row={row} />
                <CardLine>
                  {was.lineNo === null
                    ? identityCardSentences.noLineNumber
                    : fill(identityCardSentences.lineNumber, { line: was.lineNo })}
                </CardLine>
              </>
            )}
          </Group>
          <Group heading={identityCardLabels.fresh} items={fresh} keyOf={({ row }) => row.id}>
            {({ row, follows }) => (
              <>
                <RowLink row={row} />
                {follows.map(({ uid, kind, why }) => (
                  <CardLine key={uid}>
                    {predecessorSentence(kind, titleOnRecord.get(uid) ?? uid, why)}
                  </CardLine>
                ))}
                {follows.length === 0 && gone.length > 0 && (
                  <IdentityForm row={row} candidates={gone} open={identityCardLabels.carriesOn} />
                )}
                <AskAgain row={row} basis={basis} />
              </>
            )}
          </Group>
          <Group heading={identityCardLabels.leaving} items={leaving} keyOf={({ uid }) => uid}>
            {was => <CardLine>{indicatorLabel(was)}</CardLine>}
          </Group>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

interface Grouped<Item> {
  readonly heading: Template;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

function Group<Item>({ heading, items, keyOf, children }: Grouped<Item>) {
  const styles = useStyles();
  if (items.length === 0) return null;
  const title = fill(heading, { count: numberText(items.length) });
  return (
    <section className={styles.panel} aria-label={title}>
      <Text as="h4" weight="semibold" className={styles.heading}>
        {title}
      </Text>
      <LongList items={items} keyOf={keyOf}>
        {children}
      </LongList>
    </section>
  );
}

/** An answer given here can be withdrawn until the quarter is signed off. */
function AskAgain({ row, basis }: { readonly row: Indicator; readonly basis: RecordMatches }) {
  const { actions } = usePane();
  const { work } = usePaneState();
  if (!basis.answers.some(({ id }) => id === row.id)) return null;
  return (
    <CardActions>
      <Button size="small" disabledFocusable={work !== null} onClick={() => actions.withdrawAnswer(row.id)}>
        {identityCardLabels.askAgain}
      </Button>
    </CardActions>
  );
}
