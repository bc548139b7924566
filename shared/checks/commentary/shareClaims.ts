import { fill } from '../../words/fill.ts';
import { type ClaimCheck, printFigure } from './claimCheck.ts';
import type { CommentFigure } from './commentFigure.ts';
import { placedAfter, placedBefore, textBefore } from './placesInText.ts';
import type { Sentence } from './sentence.ts';
import { claimSentences } from './words.ts';

/** Between a whole and a part of it: "276 carers, 140 of them (50.7%)". */
const OF_THEM = /\bof (?:whom|which|these|them|those|this)\b|\b(?:with|and) (?:only |just )?$/i;
/** Before a whole: "Of the 750 cases closed, 288 (38.4%)". */
const OF_THE = /(?:^|[^\p{L}\d] ?)of (?:(?:the|all|our|these|those|a total of)(?: total of)? )?$/iu;
/** Between a percentage and the part that it comes to: "that equates to 18,769", "avoidable, 18,769". */
const COMES_TO =
  /\b(?:equates? to|equating to|equals?|equivalent to|amounts? to|amounting to|comes? to|is|are|was|were|or|i\.?e\.?|that is|meaning|giving|makes?)[\s,:]*(?:a total of |that )?$|=\s*$|,\s*$|\(\s*$/i;
/** Between a part and what share of the whole it is: "18,769 calls, or 23% of the 81,600". */
const IS_A_SHARE =
  /\b(?:or|which is|this is|that is|is|are|was|were|equates? to|equating to|represent(?:s|ing)?|equivalent to|making up|accounts? for)[\s,(]*$|\(\s*$|,\s*$/i;
const OF_A_CHANGE =
  /^\)? ?(?:more|fewer|less|higher|lower|up|down|increase|decrease|rise|fall|reduction|improvement|growth|above|below|over|under)/i;
const CHANGED_BY = /\b(?:up|down|by|increase of|rise of|reduction of|fall of|drop of|target(?: of)?)\s*\(?$/i;

/** Within so many points of the share of the only whole in its sentence, a percentage was meant as that share. */
const NEAR = 3;

/** Percentages of a stated whole, with the part that they come to. */
export const shareClaims: ClaimCheck = sentence =>
  percentagesOf(sentence).flatMap(percentage => {
    const claim =
      ofStatedWhole(percentage, sentence) ??
      partInBrackets(percentage, sentence) ??
      wholeThenPart(percentage, sentence) ??
      partOfWhole(percentage, sentence);
    return claim && !isShare(claim) ? [clash(claim)] : [];
  });

interface ShareClaim {
  readonly part: CommentFigure;
  readonly whole: CommentFigure;
  readonly percentage: CommentFigure;
}

function percentagesOf({ figures, text }: Sentence): readonly CommentFigure[] {
  return figures.filter(
    ({ unit, start, end }) =>
      unit === '%' && !OF_A_CHANGE.test(text.slice(end)) && !CHANGED_BY.test(textBefore(text, start, 20)),
  );
}

/** "23.23% of 81,600 is 18,769", "18,769 calls, or 23.23% of the 81,600". */
function ofStatedWhole(percentage: CommentFigure, { text, figures }: Sentence): ShareClaim | null {
  const whole = placedAfter(figures, percentage.end)[0];
  if (!whole || !isCount(whole)) return null;
  if (
    !/^ of (?:the |all |our |a total of |these |those |all the |about |some )*$/i.test(
      text.slice(percentage.end, whole.start),
    )
  )
    return null;
  const after = placedAfter(figures, whole.end)[0];
  if (
    after &&
    isPart(after, whole) &&
    COMES_TO.test(text.slice(whole.end, after.start)) &&
    isClose(text, whole.end, after.start)
  )
    return { part: after, whole, percentage };
  const before = placedBefore(figures, percentage.start).at(-1);
  if (
    before &&
    isPart(before, whole) &&
    IS_A_SHARE.test(text.slice(before.end, percentage.start)) &&
    isClose(text, before.end, percentage.start)
  )
    return { part: before, whole, percentage };
  return null;
}

/** "276 carers have been assessed, 140 of them (50.7%)", "456 assessments, resulting in 234 (51.3%)". */
function partInBrackets(percentage: CommentFigure, sentence: Sentence): ShareClaim | null {
  const { text, figures } = sentence;
  const part = placedBefore(figures, percentage.start).findLast(({ unit }) => unit !== 'time');
  if (!part || !isCount(part)) return null;
  const between = text.slice(part.end, percentage.start);
  const isBracketed = /^(?: [\p{L}'’-]+){0,5}?(?: \d+ (?:days?|weeks?|months?|hours?|minutes?))? \($/u.test(
    between,
  );
  const ofThem = /^ of (?:whom|which|these|them|those|this)(?: [\p{L}'’-]+){0,3}[\s,]*\($/iu.test(between);
  if (!isBracketed && !ofThem) return null;
  const own = placedBefore(figures, part.start).filter(figure => isPart(part, figure));
  const larger = [...own, ...(sentence.before?.figures ?? []).filter(figure => isPart(part, figure))];
  const [whole] = larger;
  // Any of them may be the whole; where one fits, nothing is wrong.
  if (!whole || larger.some(figure => isShare({ part, whole: figure, percentage }))) return null;
  const linked = own.findLast(
    figure => OF_THEM.test(text.slice(figure.end, part.start)) || OF_THE.test(text.slice(0, figure.start)),
  );
  const isLinked =
    ofThem ||
    (linked !== undefined && text.slice(linked.end, part.start).length < 80) ||
    (own.length === 1 && missOf({ part, whole: own[0] as CommentFigure, percentage }) <= NEAR);
  return isLinked ? { part, whole: linked ?? own[0] ?? whole, percentage } : null;
}

const missOf = ({ part, whole, percentage }: ShareClaim): number =>
  Math.abs((part.value / whole.value) * 100 - percentage.value);

/** "81,600 calls in Q2. If 23.23% of these were avoidable that equates to 18,769", "with 23.23% avoidable, 18,769 customers". */
function wholeThenPart(percentage: CommentFigure, sentence: Sentence): ShareClaim | null {
  const { text, figures, before } = sentence;
  const part = placedAfter(figures, percentage.end)[0];
  const earlier = placedBefore(figures, percentage.start);
  const candidates = earlier.length > 0 ? earlier : (before?.figures ?? []);
  const wholes = candidates.filter(figure => part && isPart(part, figure));
  const whole = wholes.at(-1);
  if (!part || !whole || part.spelled) return null;
  const lead = text.slice(earlier.at(-1)?.end ?? 0, percentage.start);
  const between = text.slice(percentage.end, part.start);
  const ofThem = /^ of (?:whom|which|these|them|those|this|the (?:calls|cases|total))\b/i.test(between);
  const isWith = /(?:^|[,;]? )(?:with|if|at|as)(?: some| about| only)? $/i.test(lead);
  if (!(ofThem || isWith) || !COMES_TO.test(between) || between.length > 70) return null;
  const claims = wholes.map(figure => ({ part, whole: figure, percentage }));
  return claims.some(isShare) ? null : { part, whole, percentage };
}

/** "Out of 1,240 invoices 1,159 were paid on time, which equates to 93.5%". */
function partOfWhole(percentage: CommentFigure, { text, figures }: Sentence): ShareClaim | null {
  const [whole, part, next] = figures.filter(({ unit, spelled }) => unit !== 'time' && !spelled);
  if (!whole || !part || next !== percentage || !isPart(part, whole)) return null;
  if (!/^(?:out )?of (?:the |all |our |a total of )*$/i.test(text.slice(0, whole.start))) return null;
  const lead = text.slice(part.end, percentage.start);
  return lead.length < 60 &&
    /\b(?:or|which is|this is|that is|equates? to|equating to|represents?|representing)[\s,(]*$/i.test(lead)
    ? { part, whole, percentage }
    : null;
}

const isCount = ({ unit }: CommentFigure): boolean => unit === '' || unit === '£';
const isPart = (part: CommentFigure, whole: CommentFigure): boolean =>
  isCount(part) && part.unit === whole.unit && whole.value > part.value && !whole.spelled;
const isClose = (text: string, from: number, to: number): boolean =>
  to - from < 80 && !/[.;]\s/.test(text.slice(from, to));

/** The stated percentage may have been rounded, and so may the part that was worked out from it. */
function isShare({ part, whole, percentage }: ShareClaim): boolean {
  const share = (part.value / whole.value) * 100;
  if ([part, whole, percentage].some(({ exactness }) => exactness !== 'exactly'))
    return Math.abs(share - percentage.value) <= Math.max(2, percentage.value * 0.15);
  const slack = 50 / whole.value / 10 ** part.decimals;
  return Math.abs(share - percentage.value) <= slack + 0.5 / 10 ** percentage.decimals;
}

function clash({ part, whole, percentage }: ShareClaim): string {
  const value = (part.value / whole.value) * 100;
  const decimals = Math.max(1, percentage.decimals);
  return fill(claimSentences.share, {
    part: printFigure(part),
    worked: printFigure({ value, decimals, unit: '%' }),
    whole: printFigure(whole),
    stated: printFigure(percentage),
  });
}
