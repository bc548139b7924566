import { comparableText } from '../../figures/comparableText.ts';
import { periodNoun } from '../../period.ts';
import { fill } from '../../words/fill.ts';
import { check, type Found } from '../check.ts';
import { previousQuarterOf } from '../earlier/earlierIndicator.ts';

/** An indicator that the quarter before reported, but this one does not, under its title or its id. */
export const indicatorGone = check({
  code: 'indicator-gone',
  severity: 'note',
  heading: 'Indicator no longer reported',
  about: {
    asks: 'Was an indicator in the last report and is not in this report?',
    example: 'Line 14 of the last report is in no row of this sheet',
    action: 'Put it back, or tell readers why it has ended.',
  },
  words: {
    gone: '"{title}" was reported last {length}, but is not in this report. Put it back, or tell readers why it has ended.',
    lineGone:
      '"{title}" was reported last {length} as {line}, but is not in this report. Put it back, or tell readers why it has ended.',
  },
  find: (judged, words) => {
    const before = previousQuarterOf(judged);
    if (!before) return [];
    const { indicators, layout } = judged.report;
    const titles = new Map(indicators.map(indicator => [comparableText(indicator.title), indicator]));
    const ids = new Map(indicators.map(indicator => [indicator.id, indicator]));
    let previous = indicators[0];
    return before.indicators.flatMap((earlier): Found[] => {
      const current = titles.get(comparableText(earlier.title)) ?? ids.get(earlier.id);
      if (current) {
        previous = current;
        return [];
      }
      const { lineNo } = earlier;
      const length = periodNoun(judged.report.period);
      const title = earlier.title.slice(0, 120);
      return [
        {
          // Where it was: after the row that it followed.
          cell: previous?.cells.title ?? { row: layout.body.row, column: layout.body.column },
          indicator: earlier.id,
          message:
            lineNo === null
              ? fill(words.gone, { title, length })
              : fill(words.lineGone, { title, line: lineNo, length }),
        },
      ];
    });
  },
});
