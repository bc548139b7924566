import { fill } from '../../words/fill.ts';
import { type ClaimCheck, printCount, printFigure } from './claimCheck.ts';
import type { CommentFigure } from './commentFigure.ts';
import { placedBefore } from './placesInText.ts';
import type { Sentence } from './sentence.ts';
import { claimSentences } from './words.ts';

/** "3 + 9 = 12", "20 - 5 = 15", "3 plus 9 makes 12". */
const OPERATOR = /^\s*(\+|plus|-|minus|less)\s*$/i;
const EQUALS = /^\s*(?:=|equals?|makes?|is|gives?|totals?)\s*$/i;
/** After a total: "twelve in all". Before one: "a total of 12", "making 12". */
const IN_ALL = /^(?: [\p{L}'’-]+){0,3}? (?:in all|in total|altogether|overall|combined|all told)\b/iu;
const TOTAL_OF =
  /\b(?:(?:a|the|combined|overall|grand) total (?:of|is|was|to|comes to)|making|giving|totalling|totaling|total:|in total|altogether|in all,?|which makes|which gives|bringing the total to|adding up to|adds up to|add up to|sum(?:s|ming)? to)(?: a total of| us)? $/i;
/** Between a total and all of its parts. */
const MADE_OF =
  /^(?: [\p{L}'’-]+){0,6}?,? (?:(?:was|were|is|are) )?(?:made up of|comprising|comprised of|consisting of|consists? of|split between|split into|broken down (?:as|into)|namely|being|that is)[ ,:]*$/iu;
const PARTIAL =
  /\b(?:including|of which|of whom|of these|such as|e\.g|for example|among|further|additional|another|extra|more than|fewer than|compared|target|against|from|last|previous)\b/i;
/** So many figures at most may be parts, or every selection of them would have to be tried. */
const MOST_PARTS = 8;

/** Sums that a comment gives with their parts. */
export const sumClaims: ClaimCheck = sentence => [
  ...writtenSums(sentence),
  ...totalsOfParts(sentence),
  ...partsOfTotals(sentence),
];

function writtenSums({ figures, text }: Sentence): string[] {
  const said: string[] = [];
  for (let index = 0; index < figures.length; index++) {
    const terms: { readonly figure: CommentFigure; readonly sign: 1 | -1 }[] = [
      { figure: figures[index] as CommentFigure, sign: 1 },
    ];
    let next = index + 1;
    for (; next < figures.length; next++) {
      const figure = figures[next] as CommentFigure;
      const operator = OPERATOR.exec(text.slice((figures[next - 1] as CommentFigure).end, figure.start))?.[1];
      if (operator === undefined) break;
      terms.push({ figure, sign: /^(?:\+|plus)$/i.test(operator) ? 1 : -1 });
    }
    const result = figures[next];
    const last = terms.at(-1)?.figure as CommentFigure;
    if (terms.length < 2 || !result || !EQUALS.test(text.slice(last.end, result.start))) continue;
    index = next;
    if (terms.some(({ figure }) => figure.unit !== result.unit)) continue;
    const worked = terms.reduce((sum, { figure, sign }) => sum + sign * figure.value, 0);
    if (isEqual(worked, result)) continue;
    said.push(
      fill(claimSentences.writtenSum, {
        quote: text.slice(terms[0]?.figure.start, result.end),
        worked: printFigure({ ...result, value: worked }),
      }),
    );
  }
  return said;
}

/** "three and nine children, twelve in all": no selection of the counts before it comes to the total. */
function totalsOfParts({ figures, fractions, text }: Sentence): string[] {
  return figures.flatMap((total, index) => {
    const parts = figures.slice(0, index).filter(figure => figure.unit === total.unit);
    const isTotal = IN_ALL.test(text.slice(total.end)) || TOTAL_OF.test(text.slice(0, total.start));
    if (!isTotal || !isPlain(total) || parts.length < 2 || parts.length > MOST_PARTS || fractions.length > 0)
      return [];
    const [first, last] = [parts[0] as CommentFigure, parts.at(-1) as CommentFigure];
    const list = text.slice(first.end, last.start);
    if (
      !parts.every(isPlain) ||
      !/\band\b|,|\+|&|\bplus\b/.test(list) ||
      PARTIAL.test(text.slice(0, total.start))
    )
      return [];
    const sum = parts.reduce((all, { value }) => all + value, 0);
    // "Two were closed and five repaired, so that forty in all are open" adds nothing up.
    if (Math.abs(sum - total.value) > Math.max(3, total.value / 2)) return [];
    const sums = isTight(parts, text) ? [sum] : selections(parts);
    if (total.start - last.end > 90 || sums.some(sum => isEqual(sum, total))) return [];
    return [sentenceOf(parts, total)];
  });
}

/** "12 children (3 adopted and 9 with guardians)", "12, made up of 3 and 9". */
function partsOfTotals({ figures, text }: Sentence): string[] {
  return figures.flatMap((total, index) => {
    const next = figures[index + 1];
    if (!next || !isPlain(total)) return [];
    const between = text.slice(total.end, next.start);
    const isBracket = /^(?: [\p{L}'’-]+){0,5} ?\($/u.test(between);
    const isAfterColon = /^(?: [\p{L}'’-]+){1,6}: $/u.test(between);
    if (!isBracket && !isAfterColon && !MADE_OF.test(between)) return [];
    const end = isBracket ? closing(text, next.start) : text.length;
    const parts = placedBefore(figures.slice(index + 1), end);
    const inside = text.slice(next.start, end);
    const isList =
      parts.length >= 2 &&
      parts.length <= MOST_PARTS &&
      parts.every(part => isPlain(part) && part.unit === total.unit);
    if (!isList || PARTIAL.test(inside) || !/\band\b|,|\+|&|;|\bplus\b/.test(inside)) return [];
    const sum = parts.reduce((all, { value }) => all + value, 0);
    // Brackets, or what follows a colon, may name some of the parts only; near the total they were meant as all of it.
    const isMeant =
      !(isBracket || isAfterColon) || Math.abs(sum - total.value) <= Math.max(2, total.value / 4);
    if (isEqual(sum, total) || !isMeant || (!isBracket && selections(parts).some(s => isEqual(s, total))))
      return [];
    return [sentenceOf(parts, total)];
  });
}

/** "46 in July, 49 in August and 69 in September": in one wording, with a comma or "and" between each two, all are parts. */
const isTight = (parts: readonly CommentFigure[], text: string): boolean =>
  parts.every(({ noun }) => noun === parts[0]?.noun) &&
  parts
    .slice(1)
    .every((part, index) => /,|\band\b|\+|&|\bplus\b/.test(text.slice(parts[index]?.end, part.start)));

const closing = (text: string, from: number): number => {
  const at = text.indexOf(')', from);
  return at < 0 ? text.length : at;
};

const isPlain = ({ unit, exactness }: CommentFigure): boolean =>
  exactness === 'exactly' && (unit === '' || unit.startsWith('£'));
const isEqual = (sum: number, { value, decimals }: CommentFigure): boolean =>
  Math.abs(sum - value) < 0.5 / 10 ** decimals;

/** The sum of every selection of two or more. */
function selections(parts: readonly CommentFigure[]): number[] {
  return Array.from({ length: 2 ** parts.length }, (_, chosen) =>
    parts.filter((__, index) => chosen & (1 << index)),
  )
    .filter(selected => selected.length > 1)
    .map(selected => selected.reduce((sum, { value }) => sum + value, 0));
}

function sentenceOf(parts: readonly CommentFigure[], total: CommentFigure): string {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  return fill(claimSentences.sum, {
    sum: parts.map(({ value }) => printCount(value)).join(' + '),
    total: printCount(sum),
    stated: printFigure(total),
  });
}
