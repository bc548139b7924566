import { type Check, eachIndicator } from '../check.ts';
import { comparableText } from '../comparableText.ts';
import { matchEarlierIndicators, previousQuarterOf } from '../earlier/earlierIndicator.ts';

/** As few letters are "As planned." or "See above", which may well be said twice. */
const SHORT = 25;

/** The comment is word for word last quarter's, though there is a new outturn to comment on. */
export const commentUnchanged: Check = judged => {
  if (!previousQuarterOf(judged)) return [];
  const earlierOf = matchEarlierIndicators(judged);
  return eachIndicator('comment-unchanged', indicator => {
    const { comment, cells, outturn, row } = indicator;
    const letters = comparableText(comment);
    // A comment that a survey shares is told of once; where nothing was measured there is nothing new to say.
    if (letters.length < SHORT || outturn.state === 'none' || cells.comment?.row !== row) return null;
    const earlier = earlierOf(indicator);
    if (!earlier || comparableText(earlier.comment) !== letters) return null;
    return {
      cell: cells.comment,
      message: 'The comment is word for word the last quarter’s. Write what this quarter’s figure says.',
    };
  })(judged);
};
