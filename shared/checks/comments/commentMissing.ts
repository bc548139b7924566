import { check, eachIndicator, onceACell } from '../check.ts';

/** Councils that comment by exception leave most rows blank: there, only a row that missed its target needs a comment. */
const USUALLY = 0.75;
/** Two rows with a comment are not yet a custom. */
const CUSTOM = 3;
const NO_COMMENT = /^(?:[-–—.]*|n\/?a|none|nil|no comments?|tb[ac])$/i;

/** A row without a comment, where rows like it have one. */
export const commentMissing = check({
  code: 'comment-missing',
  severity: 'note',
  heading: 'No comment',
  about: {
    asks: 'Is a comment missing where the target was missed, or where nearly every other row has one?',
    example: 'Twelve of thirteen rows have a comment, and this one has "N/A"',
    action: 'Say why the target was missed and what is being done, or what is behind the figure.',
  },
  words: {
    missedTarget: 'The target was missed, but there is no comment. Say why, and what is being done.',
    usual: 'Other rows have a comment, but this one has none. Say what is behind the figure.',
  },
  find: (judged, words) => {
    const withColumn = judged.report.indicators.filter(({ cells }) => cells.comment);
    const commented = withColumn.filter(({ comment }) => !isBlank(comment)).length;
    const isUsual = commented >= Math.max(CUSTOM, (withColumn.length - 1) * USUALLY);
    const found = eachIndicator(judged, ({ cells, comment, published }, { rating }) => {
      const given = rating.rating ?? published.rating;
      const hasMissed = given === 'RED' || given === 'AMBER';
      if (!cells.comment || !isBlank(comment) || !(isUsual || (hasMissed && commented > 0))) return null;
      return { cell: cells.comment, message: hasMissed ? words.missedTarget : words.usual };
    });
    return onceACell(found);
  },
});

const isBlank = (comment: string): boolean => NO_COMMENT.test(comment.trim());
