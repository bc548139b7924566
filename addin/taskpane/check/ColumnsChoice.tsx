import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-accordion';
import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { columnLetters } from '../../../shared/cells.ts';
import { type Column, type Layout, sheetsOf } from '../../../shared/report.ts';
import { firstHeadings } from '../../../shared/sheet/headings/confirmedColumns.ts';
import { COLUMN_NAMES } from '../../../shared/words/columnNames.ts';
import { fill } from '../../../shared/words/fill.ts';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { OpenedReport } from '../state/paneState.ts';
import { LapsedAnswers } from './LapsedAnswers.tsx';
import { columnsLabels, columnsSentences } from './words.ts';

const NONE = 'none';
const LONGEST_HEADING = 40;

const useStyles = makeStyles({
  columns: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  line: { margin: 0 },
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Which column of each sheet Outturn reads for what. A person may change it, and the workbook remembers it. */
export function ColumnsChoice({ open }: { readonly open: OpenedReport }) {
  const styles = useStyles();
  const sheets = sheetsOf(open.report);
  const lapsed = new Set(sheets.flatMap(({ layout }) => layout.lapsedAnswers));
  return (
    <div className={styles.columns}>
      <LapsedAnswers columns={[...lapsed]} hasAnswersByPosition={open.hasAnswersByPosition} />
      <Accordion collapsible multiple>
        {sheets.map(({ sheet, layout }) => (
          <SheetColumns key={sheet} sheet={sheet} layout={layout} isOneOfSeveral={sheets.length > 1} />
        ))}
      </Accordion>
    </div>
  );
}

interface Sheet {
  readonly sheet: string;
  readonly layout: Layout;
  readonly isOneOfSeveral: boolean;
}

function SheetColumns({ sheet, layout, isOneOfSeveral }: Sheet) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work } = usePaneState();
  const headings = new Map(firstHeadings(layout).map(({ cell, text }) => [cell.column, text]));
  const positions = Array.from({ length: layout.body.columns }, (_, position) => position);
  const ignored = layout.unknownHeadings.map(({ text }) => text).join(', ');
  return (
    <AccordionItem value={sheet}>
      <AccordionHeader as="h2">
        {isOneOfSeveral ? fill(columnsLabels.headingOf, { sheet }) : columnsLabels.heading}
      </AccordionHeader>
      <AccordionPanel>
        <div className={styles.columns}>
          {ignored !== '' && (
            <Text as="p" className={styles.line}>
              {fill(columnsSentences.notRead, { headings: ignored })}
            </Text>
          )}
          {(Object.keys(COLUMN_NAMES) as Column[]).map(column => (
            <Field key={column} label={capital(COLUMN_NAMES[column])} size="small">
              <Select
                size="small"
                value={String(layout.columns[column] ?? NONE)}
                disabled={work !== null}
                onChange={(_, { value }) =>
                  actions.confirmColumn(column, value === NONE ? null : Number(value), sheet)
                }
              >
                <option value={NONE}>{columnsLabels.notOnSheet}</option>
                {positions.map(position => (
                  <option key={position} value={position}>
                    {`${columnLetters(position)} ${headings.get(position) ?? ''}`.slice(0, LONGEST_HEADING)}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
