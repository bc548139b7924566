import { printQuantity } from '../../figures/quantityText.ts';
import { singleValue } from '../../figures/singleValue.ts';
import { periodNoun } from '../../period.ts';
import { compareFigures } from '../../rules/compare/compareFigures.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator } from '../check.ts';

/**
 * The comment says that the figure has not changed: "remained the same", "stays at 69.4%", "continues at this level".
 * "The number of new households remains low", "work continues" and a level average of London do not say so.
 */
const SAYS_SO: readonly RegExp[] = [
  /\b(?:remain|stay|held|hold|kept|keep)(?:s|ed|ing)? (?:\w+ )?(?:(?:at|on|as)\b|where (?:it|they)\b)/i,
  /\b(?:remain|stay|stood|stand|held|hold|kept|keep|sit|sat)(?:s|ed|ing)? (?:\w+ )?(?:the same|unchanged|stable|steady|static|still|constant|consistent|level|flat|identical)/i,
  /\b(?:unchanged|identical|static|stable|steady|plateau(?:ed)?|no (?:real |overall |significant )?(?:change|movement|difference)|not (?:been )?(?:changed?|moved?)|ha(?:s|ve)(?:n't| not) (?:changed|moved)|level with|in line with (?:the )?(?:last|previous)|maintained)\b/i,
  /\b(?:the|this|exactly the|much the) same\b(?! (?:period|point|time|stage|day|week|month|year|way|as (?:at )?this))/i,
  /\bcontinu(?:e|es|ed|ing) (?:at|as|on|to (?:be|stand|run|perform|sit|hold|remain))\b/i,
  /\b(?:performance|outturn|result|figure|rate|level|position|trend|percentage) continu/i,
  /\bsame (?:outturn|result|figure|rate|level|percentage|performance|position|score|value)\b/i,
];

/** A percentage or a rate seldom comes out the same to the decimal: last quarter's figure may have been left in the cell. */
export const outturnUnchanged = check({
  code: 'outturn-unchanged',
  severity: 'note',
  heading: 'Outturn unchanged since the last report',
  about: {
    asks: 'Is the outturn the same to the decimal as in the last report, and the comment does not mention it?',
    example: '66.2% now and 66.2% in the last report',
    action: 'Check that it is the new figure, and say in the comment that it stayed the same.',
  },
  words: {
    unchanged:
      'The outturn is {now}, the same to the decimal as last {length}, and the comment does not say so. Check that it is this {length}’s, and say in the comment that it stayed the same.',
  },
  find: (judged, words) =>
    eachIndicator(judged, ({ outturn, shortBase, comment, cells }) => {
      const [now, before] = [singleValue(outturn), singleValue(shortBase)];
      if (!now || !before || now.unit !== before.unit || compareFigures(now.value, before.value) !== 0)
        return null;
      // Whole figures often stay the same: awards, stars, zeros, a round percentage.
      if (Number.isInteger(now.value) || SAYS_SO.some(says => says.test(comment))) return null;
      // The check of data periods covers data with a period of its own.
      if (outturn.state === 'measured' && outturn.dataPeriod !== null) return null;
      return {
        cell: cells.performance,
        message: fill(words.unchanged, { now: printQuantity(now), length: periodNoun(judged.report.period) }),
      };
    }),
});
