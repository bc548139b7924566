import { type Check, eachIndicator } from '../check.ts';

/** Councils that comment by exception leave most rows blank: then only a row that missed its target lacks one. */
const USUALLY = 0.75;
/** Two rows with a comment do not make a custom. */
const CUSTOM = 3;
const NO_COMMENT = /^(?:[-–—.]*|n\/?a|none|nil|no comments?|tb[ac])$/i;

/** A row without a comment, where rows like it have one. */
export const commentMissing: Check = judged => {
  const withColumn = judged.report.indicators.filter(({ cells }) => cells.comment);
  const commented = withColumn.filter(({ comment }) => !isBlank(comment)).length;
  const isUsual = commented >= Math.max(CUSTOM, (withColumn.length - 1) * USUALLY);
  return eachIndicator('comment-missing', ({ cells, comment, published }, { rating }) => {
    const hasMissed = ['RED', 'AMBER'].includes(rating.rating ?? published.rating ?? '');
    if (!cells.comment || !isBlank(comment) || !(isUsual || (hasMissed && commented > 0))) return null;
    return {
      cell: cells.comment,
      message: hasMissed
        ? 'The target was missed and there is no comment. Say why, and what is being done.'
        : 'Other rows have a comment and this one has none. Say what lies behind the figure.',
    };
  })(judged);
};

const isBlank = (comment: string): boolean => NO_COMMENT.test(comment.trim());
