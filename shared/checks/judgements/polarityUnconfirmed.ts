import type { Indicator } from '../../report.ts';
import { fill } from '../../words/fill.ts';
import { check, type JudgedReport } from '../check.ts';

/** A sheet without any polarity is asked about once, in one list, and not row by row. */
export const polarityUnconfirmed = check({
  code: 'polarity-unconfirmed',
  severity: 'warning',
  decidesRating: true,
  isAcrossSheets: true,
  heading: 'Confirm whether bigger or smaller is better',
  about: {
    asks: 'Does the sheet have no column for the polarity, so that it can only be proposed from the titles?',
    example: 'No "Good is" column; "Days to re-let a home" is proposed as smaller is better',
    action: 'Accept the list as proposed, or change the rows that are different.',
  },
  words: {
    proposed:
      'The sheet does not print whether bigger or smaller is better. It is proposed for {count} of {all} {all|row|rows}, and none is rated or compared until you accept the list.',
  },
  find: (judged, words) => {
    const asked = polarityQuestions(judged);
    const cell = asked[0]?.cells.title;
    if (cell === undefined) return [];
    const count = asked.filter(({ polarityProposed }) => polarityProposed !== undefined).length;
    return [{ cell, indicator: '', message: fill(words.proposed, { count, all: asked.length }) }];
  },
});

/** The rows whose polarity is not known although something depends on it, on a sheet without a column for it. */
function polarityQuestions({ report, judgements }: JudgedReport): readonly Indicator[] {
  return report.indicators.filter(indicator => {
    const judged = judgements.get(indicator);
    const hasColumn = indicator.cells.polarity !== undefined;
    if (hasColumn || judged === undefined || indicator.polarity !== 'unknown') return false;
    return [judged.rating, judged.short, judged.long].some(
      each => 'reason' in each && each.reason === 'polarity-unknown',
    );
  });
}
