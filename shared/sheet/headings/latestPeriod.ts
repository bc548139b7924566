import { textInRow } from '../../cells.ts';
import { type Period, periodCode } from '../../period.ts';
import { isNoOutturn } from './chooseOutturn.ts';
import { headingPeriod } from './headingPeriod.ts';
import { headingScope, periodOfScope } from './headingScope.ts';
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
  const dated = row.headings.flatMap(heading => {
    const isOutturn = heading.column === 'performance' && !isNoOutturn(heading);
    if (!isOutturn || !data.some(texts => textInRow(texts, heading.position).trim() !== '')) return [];
    const scope = headingScope(heading.text);
    const isPartOfYear = scope.quarter !== null && (scope.span === 'quarter' || scope.span === 'month');
    return isPartOfYear ? (periodOfScope(scope, whole?.startYear ?? null) ?? []) : [];
  });
  const [latest] = dated.sort((a, b) => periodCode(b) - periodCode(a));
  return latest ?? headingPeriod([], above) ?? whole;
}
