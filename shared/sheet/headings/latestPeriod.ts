import { textInRow } from '../../cells.ts';
import { type Period, periodCode, quarterPeriod } from '../../period.ts';
import { isNoOutturn } from './chooseOutturn.ts';
import { headingPeriod } from './headingPeriod.ts';
import { headingScope } from './headingScope.ts';
import type { HeadingRow } from './headings.ts';

/**
 * The latest period on the sheet, from which others are counted back: that of the last column of outturns that holds
 * anything, otherwise the title's, otherwise the headings'. It does not depend on which column is the outturn's.
 */
export function latestPeriod(
  row: HeadingRow,
  data: readonly (readonly string[])[],
  above: readonly string[],
): Period | null {
  const whole = headingPeriod([row], above);
  const quarters = row.headings.flatMap(heading => {
    const isOutturn = heading.column === 'performance' && !isNoOutturn(heading);
    if (!isOutturn || !data.some(texts => textInRow(texts, heading.position).trim() !== '')) return [];
    const { span, quarter, startYear = null } = headingScope(heading.text);
    return span === 'quarter' && quarter !== null
      ? [{ quarter, startYear: startYear ?? whole?.startYear ?? null }]
      : [];
  });
  const dated = quarters.flatMap(({ quarter, startYear }) =>
    startYear === null ? [] : [quarterPeriod(startYear, quarter)],
  );
  const [latest] = dated.sort((a, b) => periodCode(b) - periodCode(a));
  return latest ?? headingPeriod([], above) ?? whole;
}
