import { type Check, eachIndicator } from '../check.ts';

/**
 * A figure cannot be judged without knowing which way is better. A milestone or a row without figures needs no polarity,
 * and a row that says it has none ("N/A", "Neutral") needs one only for a target.
 */
export const polarityUnknown: Check = eachIndicator(
  'polarity-unknown',
  (indicator, { rating, short, long }) => {
    const judgements = indicator.polarity === 'none' ? [rating] : [rating, short, long];
    const isNeeded = judgements.some(
      judgement => 'reason' in judgement && judgement.reason === 'polarity-unknown',
    );
    const text = (indicator.texts.polarity ?? '').trim();
    const isNonsense = indicator.polarity === 'unknown' && text !== '';
    if (!isNeeded && !isNonsense) return null;
    return {
      cell: indicator.cells.polarity,
      message: indicator.cells.polarity
        ? `${text === '' ? 'Nothing says' : `"${text}" does not say`} which way is better. Write "Bigger is better" or "Smaller is better".`
        : 'The sheet has no column that says which way is better. Add one headed "Polarity", and write "Bigger is better" or "Smaller is better".',
    };
  },
);
