import type { Check } from '../check.ts';
import { comparableText } from '../comparableText.ts';
import { previousQuarterOf } from '../earlier/earlierIndicator.ts';
import type { EarlierIndicator } from '../earlier/earlierQuarter.ts';
import { type Finding, SEVERITIES } from '../finding.ts';

/** An indicator that the quarter before reported, and this one does not, under its title or its id. */
export const indicatorGone: Check = judged => {
  const before = previousQuarterOf(judged);
  if (!before) return [];
  const { indicators, layout } = judged.report;
  const titles = new Map(indicators.map(indicator => [comparableText(indicator.title), indicator]));
  const ids = new Map(indicators.map(indicator => [indicator.id, indicator]));
  let previous = indicators[0];
  return before.indicators.flatMap((earlier): Finding[] => {
    const still = titles.get(comparableText(earlier.title)) ?? ids.get(earlier.id);
    if (still) {
      previous = still;
      return [];
    }
    const code = 'indicator-gone';
    return [
      {
        code,
        severity: SEVERITIES[code],
        // Where it stood: behind the row that it followed.
        cell: previous?.cells.title ?? { row: layout.body.row, column: layout.body.column },
        indicator: earlier.id,
        message: `"${earlier.title.slice(0, 120)}" was reported last quarter${asLine(earlier)}, and is not in this report. Put it back, or tell readers why it has ended.`,
      },
    ];
  });
};

/** An indicator that had no line number then has its title alone. */
const asLine = ({ id, lineNo = id }: EarlierIndicator): string => (lineNo === null ? '' : ` as ${lineNo}`);
