import type { Check } from './check.ts';
import { type Finding, SEVERITIES } from './finding.ts';
import { lettersOf } from './letters.ts';
import { quarterBefore } from './sameEarlier.ts';

/** An indicator that the quarter before reported, and this one does not, under its title or its id. */
export const indicatorGone: Check = judged => {
  const { indicators, layout } = judged.report;
  const titles = new Map(indicators.map(indicator => [lettersOf(indicator.title), indicator]));
  const ids = new Map(indicators.map(indicator => [indicator.id, indicator]));
  let before = indicators[0];
  return (quarterBefore(judged)?.indicators ?? []).flatMap((earlier): Finding[] => {
    const still = titles.get(lettersOf(earlier.title)) ?? ids.get(earlier.id);
    if (still) {
      before = still;
      return [];
    }
    const code = 'indicator-gone';
    return [
      {
        code,
        severity: SEVERITIES[code],
        // Where it stood: behind the row that it followed.
        cell: before?.cells.title ?? { row: layout.body.row, column: layout.body.column },
        indicator: earlier.id,
        message: `"${earlier.title.slice(0, 120)}" was reported last quarter as ${earlier.id}, and is not in this report. Put it back, or tell readers why it has ended.`,
      },
    ];
  });
};
