import { comparableText } from '../../figures/comparableText.ts';
import { periodNoun } from '../../period.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator } from '../check.ts';
import { matchEarlierIndicators, previousQuarterOf } from '../earlier/earlierIndicator.ts';

/** Comments this short, such as "As planned." or "See above", may well be repeated. */
const SHORT = 25;

/** The comment is word for word the last report's, although there is a new outturn to comment on. */
export const commentUnchanged = check({
  code: 'comment-unchanged',
  severity: 'note',
  heading: 'Comment unchanged since the last report',
  about: {
    asks: 'Is the comment word for word the last report’s, although there is a new outturn?',
    example: '"Residents rate more of the parks as good than three months ago." in both',
    action: 'Write what the new figure shows.',
  },
  words: {
    unchanged: 'The comment is word for word last {length}’s. Write what this {length}’s figure shows.',
  },
  find: (judged, words) => {
    if (!previousQuarterOf(judged)) return [];
    const earlierOf = matchEarlierIndicators(judged);
    return eachIndicator(judged, indicator => {
      const { comment, cells, outturn, row } = indicator;
      const text = comparableText(comment);
      // A comment that a survey shares is reported once; where nothing was measured there is nothing new to write.
      if (text.length < SHORT || outturn.state === 'none' || cells.comment?.row !== row) return null;
      const earlier = earlierOf(indicator);
      if (!earlier || comparableText(earlier.comment) !== text) return null;
      return {
        cell: cells.comment,
        message: fill(words.unchanged, { length: periodNoun(judged.report.period) }),
      };
    });
  },
});
