import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { IndicatorChange, QuarterChanges } from '../../../shared/record/compare/changesBetween.ts';
import { changeSides, fieldLabel } from '../../../shared/record/compare/changeText.ts';
import type { FieldChange } from '../../../shared/record/contract/comparison.ts';
import type { Report } from '../../../shared/report.ts';
import { fill } from '../../../shared/words/fill.ts';
import { indicatorLabel } from '../actions/identity/identitySentences.ts';
import { CardLine } from '../frame/Card.tsx';
import { CellLink } from '../frame/CellLink.tsx';
import { LongList } from '../frame/LongList.tsx';
import { usePaneState } from '../frame/paneContext.ts';
import { openedReport, rowIdOf } from '../state/paneState.ts';
import { cellOf, changesSummary, isReasonsOnly, reasonsOnlySentence } from './quarterChanges.ts';
import { comparisonLabels } from './words.ts';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
  },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    whiteSpace: 'pre-line',
  },
  head: { color: tokens.colorNeutralForeground2 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface Sides {
  readonly changes: QuarterChanges;
  /** The headings of the two sides: "Revision 1", "This sheet". */
  readonly before: string;
  readonly after: string;
  /** The open sheet, whose cells can be selected; null where neither side is that sheet. */
  readonly report: Report | null;
}

/** Two quarters side by side, figure by figure. */
export function QuarterComparison({ changes, ...sides }: Sides) {
  const { quarter } = changes;
  const indicators = changes.indicators.filter(row => !isReasonsOnly(row));
  const others = changes.indicators.length - indicators.length;
  return (
    <>
      <CardLine>{changesSummary(changes)}</CardLine>
      <LongList
        items={indicators}
        keyOf={({ uid }) => uid}
        first={
          quarter.length > 0 && (
            <SideBySide title={comparisonLabels.quarter} fields={quarter} row={null} {...sides} />
          )
        }
      >
        {row => (
          <SideBySide
            title={titleOf(row)}
            // An added or removed row shows its first fields only.
            fields={row.change === 'changed' ? row.fields : row.fields.slice(0, 2)}
            row={row}
            {...sides}
          />
        )}
      </LongList>
      {others > 0 && <CardLine>{reasonsOnlySentence(others)}</CardLine>}
    </>
  );
}

function titleOf(row: IndicatorChange): string {
  const label = indicatorLabel(row);
  return row.change === 'changed' ? label : fill(comparisonLabels[row.change], { row: label });
}

interface OneRow extends Omit<Sides, 'changes'> {
  readonly title: string;
  readonly fields: readonly FieldChange[];
  readonly row: IndicatorChange | null;
}

function SideBySide({ title, fields, row, before, after, report }: OneRow) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{title}</caption>
      <thead>
        <tr>
          <th scope="col" className={`${styles.cell} ${styles.head}`}>
            {comparisonLabels.field}
          </th>
          <th scope="col" className={`${styles.cell} ${styles.head}`}>
            {before}
          </th>
          <th scope="col" className={`${styles.cell} ${styles.head}`}>
            {after}
          </th>
        </tr>
      </thead>
      <tbody>
        {fields.map(change => {
          const [was, is] = changeSides(change);
          return (
            <tr key={change.field} className={styles.row}>
              <th scope="row" className={styles.cell}>
                <Field field={change.field} row={row} report={report} />
              </th>
              <td className={styles.cell}>{was}</td>
              <td className={styles.cell}>{is}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The field's name; where the sheet has its cell, a click selects it. */
function Field({ field, row, report }: Pick<OneRow, 'row' | 'report'> & { readonly field: string }) {
  const state = usePaneState();
  const id = row && rowIdOf(openedReport(state), row.uid);
  const cell = report && id && cellOf(report, id, field);
  if (!cell) return <Text size={200}>{fieldLabel(field)}</Text>;
  return <CellLink cell={cell} label={fieldLabel(field)} />;
}
