import type { JudgedLine } from '../../../shared/record/history/judgeLine.ts';
import { lineTable } from '../../../shared/record/history/lineTable.ts';
import { PeriodTable } from './PeriodTable.tsx';
import { useTableStyles } from './tableStyles.ts';
import { lineViewLabels } from './words.ts';

interface Shown {
  readonly judged: JudgedLine;
  readonly onOpen: (period: string) => void;
}

/** Every period as it was printed, latest first. Each opens what its report said. */
export function HistoryTable({ judged: { line, judgement }, onOpen }: Shown) {
  const styles = useTableStyles();
  const { columns, rows } = lineTable(line, judgement);
  return (
    <PeriodTable label={lineViewLabels.table} columns={columns}>
      {rows.map(({ point: { period }, printed, alone, target, rating, notes }) => (
        <tr key={period} className={styles.row}>
          <th scope="row" className={`${styles.cell} ${styles.period}`}>
            <button type="button" className={styles.open} onClick={() => onOpen(period)}>
              {period}
            </button>
          </th>
          <td className={styles.cell}>{printed}</td>
          {alone !== null && <td className={styles.cell}>{alone}</td>}
          <td className={styles.cell}>{target}</td>
          <td className={styles.cell}>{rating ?? lineViewLabels.notRated}</td>
          <td className={`${styles.cell} ${styles.notes}`}>{notes}</td>
        </tr>
      ))}
    </PeriodTable>
  );
}
