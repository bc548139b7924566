import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { HistoryStretch, Predecessor } from './historyLine.ts';
import { definitionChangeSentence } from './historySentences.ts';
import { historyTableLabels } from './words.ts';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase300 },
  head: {
    textAlign: 'start',
    verticalAlign: 'bottom',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    // As in HeadlineTable.tsx: a heading of one word stays whole.
    overflowWrap: 'normal',
    '@container (max-width: 220px)': { overflowWrap: 'anywhere' },
  },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
  },
  // "2017/18" stays whole, as the headings do.
  period: { overflowWrap: 'normal' },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  scroll: { overflowX: 'auto' },
});

/** Every quarter as it was printed. What was ever marked a cumulative count also shows the quarter alone. */
export function HistoryTable({ line }: { readonly line: readonly HistoryStretch[] }) {
  const styles = useStyles();
  const points = line.flatMap(stretch => stretch.points);
  const isCumulative = points.some(({ kind }) => kind === 'cumulative');
  const isAlwaysCumulative = points.every(({ kind }) => kind === 'cumulative');
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={historyTableLabels.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {historyTableLabels.period}
            </th>
            <th scope="col" className={styles.head}>
              {isAlwaysCumulative ? historyTableLabels.yearToDate : historyTableLabels.outturn}
            </th>
            {isCumulative && (
              <th scope="col" className={styles.head}>
                {historyTableLabels.quarterAlone}
              </th>
            )}
            <th scope="col" className={styles.head}>
              {historyTableLabels.target}
            </th>
            <th scope="col" className={styles.head}>
              {historyTableLabels.rating}
            </th>
          </tr>
        </thead>
        {line.map((stretch, index) => (
          <tbody key={stretch.uid}>
            <DefinitionChange
              followed={line[index - 1]?.followed}
              next={stretch}
              columns={isCumulative ? 5 : 4}
            />
            {stretch.points.map(({ period, printed, quarterAlone, target, rating }) => (
              <tr key={period} className={styles.row}>
                <th scope="row" className={`${styles.cell} ${styles.period}`}>
                  {period}
                </th>
                <td className={styles.cell}>{printed}</td>
                {isCumulative && (
                  <td className={styles.cell}>
                    {quarterAlone?.toLocaleString('en-GB') ?? historyTableLabels.notKnown}
                  </td>
                )}
                <td className={styles.cell}>{target || historyTableLabels.noTarget}</td>
                <td className={styles.cell}>{rating ?? historyTableLabels.notRated}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface Between {
  readonly followed: Predecessor | null | undefined;
  readonly next: HistoryStretch;
  readonly columns: number;
}

/** Says that the figures that follow are of another measure, and why. */
function DefinitionChange({ followed, next, columns }: Between) {
  const styles = useStyles();
  if (!followed) return null;
  return (
    <tr className={styles.row}>
      <th scope="rowgroup" colSpan={columns} className={styles.cell}>
        {definitionChangeSentence(followed, next)}
      </th>
    </tr>
  );
}
