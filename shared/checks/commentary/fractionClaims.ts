import { printsAs } from '../../figures/printsAs.ts';
import { fill } from '../../words/fill.ts';
import { isAboutRow, namesSubject } from './aboutRow.ts';
import { type ClaimCheck, printCount, printFigure } from './claimCheck.ts';
import type { CommentFigure, StatedFraction } from './commentFigure.ts';
import { placedAfter, placedBefore } from './placesInText.ts';
import type { RowFigures } from './rowFigures.ts';
import type { Sentence } from './sentence.ts';
import { speaksOfElsewhere } from './speaksOfElsewhere.ts';
import { claimSentences } from './words.ts';

/** What may come between a fraction and its percentage: "87/135 (64.4%)", "87 of 135 children, or 64.4%", "64.4% (87/135)". */
const FRACTION_THEN_PERCENT =
  /^(?: [\p{L}'’-]+){0,6}?[ ,]*(?:\(|\(?(?:=|i\.?e\.?,?|or|which is|that is|equal(?:s|ling)?|equating to|equivalent to|representing|giving|making)[ ,:]*)$/iu;
const PERCENT_THEN_FRACTION =
  /^(?: [\p{L}'’-]+){0,6}?[ ,]*\(?(?:=|i\.?e\.?,?|or|which is|that is|representing)?[ ,:(]*$/iu;
/** A percentage before such a word describes a change, not the fraction. */
const OF_A_CHANGE =
  /^\)? ?(?:more|fewer|less|higher|lower|up|down|increase|decrease|rise|fall|reduction|improvement|point)/i;

/**
 * How far a fraction may be from the outturn, in points, and still be meant as the outturn: where the title names what it
 * counts, where the title names a word soon after it, and where the sentence only mentions the figure.
 */
const NEAR = { counted: 20, named: 10, spoken: 5 } as const;
/** The things counted follow it directly: "80/145 care leavers were in education". */
const THINGS = /^(?: [\p{L}'’-]+){0,3}/u;

/** "87/135 (65.4%)" against its own percentage; a fraction alone that counts what the row measures, against the outturn. */
export const fractionClaims: ClaimCheck = (sentence, row) =>
  sentence.fractions.flatMap(fraction => {
    const own = percentageOf(fraction, sentence);
    if (own)
      return isOf(fraction, own)
        ? []
        : [fill(claimSentences.fractionAndPercentage, clash(fraction, own, sentence))];
    const outturn = row && claimedOutturn(fraction, sentence, row);
    if (!outturn || isOf(fraction, outturn)) return [];
    return [fill(claimSentences.fractionAndOutturn, clash(fraction, outturn, sentence))];
  });

/** What a fraction is held against. */
type Stated = Pick<CommentFigure, 'value' | 'decimals' | 'unit' | 'exactness'>;

function percentageOf({ start, end }: StatedFraction, { figures, text }: Sentence): CommentFigure | null {
  const percentages = figures.filter(({ unit }) => unit === '%');
  const after = placedAfter(percentages, end)[0];
  if (
    after &&
    FRACTION_THEN_PERCENT.test(text.slice(end, after.start)) &&
    !OF_A_CHANGE.test(text.slice(after.end))
  )
    return after;
  const before = placedBefore(percentages, start).at(-1);
  // "64.4% (87/135)", "64.4%, or 87 of 135"; "64.4% of children" goes on to name its whole.
  return before && PERCENT_THEN_FRACTION.test(text.slice(before.end, start)) ? before : null;
}

function claimedOutturn(fraction: StatedFraction, sentence: Sentence, row: RowFigures): Stated | null {
  const { outturn, title } = row;
  if (
    outturn?.unit !== '%' ||
    fraction.spelled ||
    fraction.exactness !== 'exactly' ||
    fraction.numerator >= fraction.denominator
  )
    return null;
  // With another percentage in the sentence, or another time or place, it is not clear whose fraction it is.
  if (sentence.figures.some(({ unit }) => unit === '%') || speaksOfElsewhere(sentence.text)) return null;
  if (sentence.fractions.length > 1) return null;
  const share = (fraction.numerator / fraction.denominator) * 100;
  const after = sentence.text.slice(fraction.end, fraction.end + 90);
  const [clause] = after.split(/[,;:(]| (?:and|but) /) as [string];
  const [things] = THINGS.exec(after) as unknown as [string];
  const reach = namesSubject(things, title)
    ? NEAR.counted
    : namesSubject(clause, title)
      ? NEAR.named
      : isAboutRow(sentence.text, title)
        ? NEAR.spoken
        : 0;
  if (reach === 0 || Math.abs(share - outturn.value) > reach) return null;
  return { ...outturn, exactness: 'exactly' };
}

/** The rest of a hundred is right too: "48 of 135 left, so 64.4% stayed". */
function isOf(
  { numerator, denominator, exactness: counted }: StatedFraction,
  { value, decimals, exactness }: Stated,
): boolean {
  const share = (numerator / denominator) * 100;
  if (exactness !== 'exactly' || counted !== 'exactly')
    return Math.abs(share - value) <= Math.max(2, value * 0.1);
  return printsAs(share, value, decimals);
}

function clash({ numerator, denominator, start, end }: StatedFraction, stated: Stated, { text }: Sentence) {
  const value = (numerator / denominator) * 100;
  return {
    quote: text.slice(start, end).trim(),
    worked: printFigure({ value, decimals: Math.max(1, stated.decimals), unit: '%' }),
    numerator: printCount(numerator),
    denominator: printCount(denominator),
    stated: printFigure(stated),
  };
}
