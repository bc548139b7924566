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
import type { Earlier } from '../../../shared/checks/earlier.ts';
import { LINK_WORDS } from '../../../shared/record/linkWords.ts';
import { quoted } from '../../../shared/record/quoted.ts';
import type { Indicator } from '../../../shared/report.ts';
import { LongList } from '../frame/LongList.tsx';
import { calledWords, settledWords } from '../identityWords.ts';
import { usePane, usePaneState } from '../paneContext.ts';
import type { SettledBy } from '../paneState.ts';
import { Actions, Line } from './Card.tsx';
import { IdentityForm } from './IdentityForm.tsx';
import { RowLink } from './RowLink.tsx';
import { settledRows } from './settledRows.ts';

const useStyles = makeStyles({
  panel: { margin: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
});

interface Settled {
  readonly rows: readonly Indicator[];
  readonly basis: SettledBy;
  readonly earlier: Earlier | null;
}

/** One line of what was plain, which opens to the rows of which there is something to tell. */
export function SettledLists({ rows, basis, earlier }: Settled) {
  const styles = useStyles();
  const settled = settledRows(rows, basis, earlier);
  const { renumbered, reworded, fresh, gone, leaving } = settled;
  const calledThen = new Map(basis.onRecord.map(was => [was.uid, was.title]));
  return (
    <Accordion collapsible>
      <AccordionItem value="settled">
        <AccordionHeader as="h3" size="small">
          {settledWords(settled)}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Group title="Worded otherwise" items={reworded} keyOf={({ row }) => row.id}>
            {({ row, was }) => (
              <>
                <RowLink row={row} />
                <Line>On record as {quoted(was.title)}.</Line>
                <AskAgain row={row} basis={basis} />
              </>
            )}
          </Group>
          <Group title="Renumbered" items={renumbered} keyOf={({ row }) => row.id}>
            {({ row, was }) => (
              <>
                <RowLink row={row} />
                <Line>{was.lineNo === null ? 'It had no line number.' : `It was line ${was.lineNo}.`}</Line>
              </>
            )}
          </Group>
          <Group title="New" items={fresh} keyOf={({ row }) => row.id}>
            {({ row, follows }) => (
              <>
                <RowLink row={row} />
                {follows.map(({ uid, kind, why }) => (
                  <Line key={uid}>
                    {LINK_WORDS[kind]}: {quoted(calledThen.get(uid) ?? uid)}. {why}
                  </Line>
                ))}
                {follows.length === 0 && gone.length > 0 && (
                  <IdentityForm row={row} candidates={gone} open="It carries on from another" />
                )}
                <AskAgain row={row} basis={basis} />
              </>
            )}
          </Group>
          <Group title="No longer in the report" items={leaving} keyOf={({ uid }) => uid}>
            {was => <Line>{calledWords(was)}</Line>}
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
function AskAgain({ row, basis }: { readonly row: Indicator; readonly basis: SettledBy }) {
  const { desk } = usePane();
  const { work } = usePaneState();
  if (!basis.answers.some(({ id }) => id === row.id)) return null;
  return (
    <Actions>
      <Button size="small" disabledFocusable={work !== null} onClick={() => desk.takeAnswerBack(row.id)}>
        Ask me again
      </Button>
    </Actions>
  );
}
