import type { SeriesLine } from '../../../shared/record/history/seriesLine.ts';
import { type YearCell, yearTable } from '../../../shared/record/history/yearTable.ts';
import { PeriodTable } from './PeriodTable.tsx';
import { useTableStyles } from './tableStyles.ts';
import { lineViewLabels } from './words.ts';

interface Shown {
  readonly line: SeriesLine;
  readonly onOpen: (period: string) => void;
}

/** A year in each row, latest first: the same quarter of every year is one column. */
export function YearOnYearTable({ line, onOpen }: Shown) {
  const styles = useTableStyles();
  const table = yearTable(line);
  if (!table) return null;
  return (
    <PeriodTable label={lineViewLabels.years} columns={table.columns}>
      {table.rows.map(({ year, cells }) => (
        <tr key={year} className={styles.row}>
          <th scope="row" className={`${styles.cell} ${styles.period}`}>
            {year}
          </th>
          {cells.map((cell, index) => (
            <td key={table.columns[index + 1]} className={styles.cell}>
              {cell && <Figure cell={cell} onOpen={onOpen} />}
            </td>
          ))}
        </tr>
      ))}
    </PeriodTable>
  );
}

function Figure({
  cell: { point, text, rating },
  onOpen,
}: Pick<Shown, 'onOpen'> & { readonly cell: YearCell }) {
  const styles = useTableStyles();
  return (
    <>
      <button type="button" className={styles.open} onClick={() => onOpen(point.period)}>
        {text}
      </button>
      <br />
      {rating ?? lineViewLabels.notRated}
    </>
  );
}
