import { NO_RESULT } from '../../cells.ts';
import { printedText } from '../../report.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator } from '../check.ts';

/**
 * A figure cannot be judged without its polarity. A milestone or a row without figures needs none, and a row that says
 * it has none ("N/A", "Neutral") needs one only for a target.
 */
export const polarityUnknown = check({
  code: 'polarity-unknown',
  severity: 'error',
  heading: 'Polarity not stated',
  about: {
    asks: 'Does the row say whether bigger or smaller is better, where that decides its rating or arrows?',
    example: 'The polarity cell is empty, and the row has a target',
    action: 'Write "Bigger is better" or "Smaller is better".',
  },
  words: {
    empty:
      'The row does not say whether bigger or smaller is better. Write "Bigger is better" or "Smaller is better".',
    unreadable:
      '"{text}" does not say whether bigger or smaller is better. Write "Bigger is better" or "Smaller is better".',
    neither:
      'You answered that neither bigger nor smaller is better, and the row has a target to be rated against. Change the answer, or decide that the row is not rated.',
  },
  find: (judged, words) =>
    eachIndicator(judged, (indicator, { rating, short, long }) => {
      const judgements = indicator.polarity === 'none' ? [rating] : [rating, short, long];
      const isNeeded = judgements.some(
        judgement => 'reason' in judgement && judgement.reason === 'polarity-unknown',
      );
      const text = printedText(indicator, 'polarity').trim();
      const isNonsense = indicator.polarity === 'unknown' && text !== '';
      // The formula may say it, once it is calculated.
      if ((!isNeeded && !isNonsense) || text === NO_RESULT) return null;
      const cell = indicator.cells.polarity;
      // A sheet without the column is asked about once, as a whole; "neither" was a person's answer to that.
      if (!cell && !Object.hasOwn(judged.decisions.polarities, indicator.id)) return null;
      if (!cell) return { cell, message: words.neither };
      return { cell, message: text === '' ? words.empty : fill(words.unreadable, { text }) };
    }),
});
