import { printsAs } from '../../figures/printsAs.ts';
import { fill } from '../../words/fill.ts';
import { type ClaimCheck, printCount, printFigure } from './claimCheck.ts';
import type { CommentFigure } from './commentFigure.ts';
import { placedBefore } from './placesInText.ts';
import type { Sentence } from './sentence.ts';
import { speaksOfElsewhere } from './speaksOfElsewhere.ts';
import { claimSentences } from './words.ts';

/** "3 children ... and 9 children ..., a year to date outturn of 21.3%": what the counts before come to. */
const COMES_TO =
  /(?:\b(?:gives?|giving|makes?|making|equates? to|equating to|equals?|or|i\.?e\.?|representing|which is|is)\b|[,:=(])[^,;:]{0,40}$/i;
const OUTTURN =
  /\b(?:outturn|result|performance|figure|rate|percentage|total)\b(?: [\p{L}]+){0,2} (?:of|at|is) $/iu;
/** A whole beyond this has a part for every tenth of a per cent. */
const LARGEST_WHOLE = 2000;

/** The parts of a count, and the percentage of a whole that the comment does not name. */
export interface PartsOfUnknownWhole {
  readonly parts: readonly CommentFigure[];
  readonly total: number;
  readonly percentage: CommentFigure;
}

/** Counts of one thing, added up to the percentage that the sentence says they give: "3 children and 9 children ... 21.3%". */
export function partsOfUnknownWhole(sentence: Sentence, outturn: number | null): PartsOfUnknownWhole | null {
  const { figures, fractions, text } = sentence;
  const percentage = figures.find(({ unit }) => unit === '%');
  if (!percentage || fractions.length > 0) return null;
  if (outturn !== null && percentage.value !== outturn) return null;
  const parts = placedBefore(figures, percentage.start);
  const [first] = parts;
  if (
    !first ||
    parts.length < 2 ||
    parts.some(({ unit, exactness, decimals }) => unit !== '' || exactness !== 'exactly' || decimals > 0)
  )
    return null;
  if (first.noun === '' || parts.some(({ noun }) => noun !== first.noun)) return null;
  const lead = text.slice(parts.at(-1)?.end ?? 0, percentage.start);
  if (!OUTTURN.test(lead) || !COMES_TO.test(lead) || speaksOfElsewhere(text.slice(0, percentage.start)))
    return null;
  return { parts, total: parts.reduce((sum, { value }) => sum + value, 0), percentage };
}

/** A count is a share of a whole number: 12 children are 21.4% of 56 and 21.1% of 57, but 21.3% of no number. */
export const wholeNumberClaims: ClaimCheck = (sentence, row) => {
  const claim = partsOfUnknownWhole(sentence, row?.outturn?.unit === '%' ? row.outturn.value : null);
  if (!claim) return [];
  const { parts, total, percentage } = claim;
  const near = (total * 100) / percentage.value;
  if (near > LARGEST_WHOLE) return [];
  const wholes = [Math.floor(near), Math.ceil(near)].filter(whole => whole >= total && whole > 0);
  const { value, decimals } = percentage;
  if (wholes.some(whole => printsAs((total / whole) * 100, value, decimals)) || wholes.length === 0)
    return [];
  const shares = [...new Set(wholes)].map(
    whole =>
      `${printCount(total)} of ${whole} is ${printFigure({ value: (total / whole) * 100, decimals: Math.max(1, decimals), unit: '%' })}`,
  );
  return [
    fill(claimSentences.noWholeNumber, {
      sum: parts.map(part => printCount(part.value)).join(' + '),
      total: printCount(total),
      percentage: printFigure(percentage),
      shares: shares.join(', '),
    }),
  ];
};
