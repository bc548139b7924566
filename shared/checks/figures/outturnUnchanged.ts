import { printQuantity } from '../../figures/quantityText.ts';
import { compareFigures } from '../../rules/compare/compareFigures.ts';
import { type Check, eachIndicator } from '../check.ts';
import { singleValue } from '../singleValue.ts';

/**
 * The comment says that the figure stands still: "remained the same", "stays at 69.4%", "continues at this level". "The
 * number of new households remains low" says nothing of the kind, nor do "work continues" and "London's stood at 27%".
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

/** A percentage or a rate seldom comes out the same to the decimal: the last quarter's may have been left standing. */
export const outturnUnchanged: Check = eachIndicator(
  'outturn-unchanged',
  ({ outturn, shortBase, comment, cells }) => {
    const [now, before] = [singleValue(outturn), singleValue(shortBase)];
    if (!now || !before || now.unit !== before.unit || compareFigures(now.value, before.value) !== 0)
      return null;
    // Whole figures do stand still: awards, stars, noughts, a round percentage.
    if (Number.isInteger(now.value) || SAYS_SO.some(says => says.test(comment))) return null;
    // Data of a period of its own is a finding of its own.
    if (outturn.state === 'measured' && outturn.dataPeriod !== null) return null;
    return {
      cell: cells.performance,
      message: `The outturn is ${printQuantity(now)}, to the decimal what it was last quarter, and the comment does not say so. Check that it is this quarter's, and say in the comment that it stayed the same.`,
    };
  },
);
