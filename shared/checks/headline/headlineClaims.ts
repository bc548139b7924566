import type { CellAddress } from '../../cells.ts';
import { plainText } from '../../figures/plainText.ts';
import type { PlacedText } from '../../report.ts';
import type { Rating } from '../../rules/verdict.ts';

/** "25 (71%) GREEN" in the text that sums a report up. */
export interface HeadlineClaim {
  readonly cell: CellAddress;
  readonly rating: Rating;
  readonly count: number | null;
  readonly percentage: { readonly value: number; readonly decimals: number } | null;
}

/** One line or sentence, with its claims about ratings and the numbers of indicators that it names. */
export interface HeadlineText {
  readonly cell: CellAddress;
  readonly claims: readonly HeadlineClaim[];
  readonly totals: readonly HeadlineTotal[];
}

/** "35 rated", "48 indicators": a number of indicators, and whether it leaves out those that are not rated. */
export interface HeadlineTotal {
  readonly count: number;
  readonly isOfRated: boolean;
}

const COUNT = String.raw`(\d{1,4})(?![\d.,/%]*\d)`;
const PERCENT = String.raw`(\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent)`;
const RATING = '(green|amber|red|blue)';
const BETWEEN = `(?:(?:of|the|them|these|those|all|indicators?|measures?|kpis?|pis?|targets?|have|has|been|were|are|is|was|being|rated|reported|shown|marked|judged|as|at|a|on|or) ){0,6}`;
/** "25 (71%) are GREEN", "71% (25) were rated GREEN", "71% GREEN" */
const COUNT_THEN_RATING = new RegExp(
  String.raw`(?<![\d.,/£])(?:${COUNT}(?: ${BETWEEN}?\(?${PERCENT}\)?)?|${PERCENT}(?: \(${COUNT}\))?) (?:${BETWEEN})\(?${RATING}\b`,
  'gi',
);
/** "GREEN: 25 (71%)", "GREEN 25 71%", "GREEN 71%" */
const RATING_THEN_COUNT = new RegExp(
  String.raw`\b${RATING}(?: (?:rated|indicators?|measures?|total))?[ :=|-]{1,5}(?:${PERCENT}(?: ?[(|]? ?${COUNT})?|${COUNT}(?: ?[(|]? ?${PERCENT})?)`,
  'gi',
);
const TOTAL =
  /(?<![\d.,/£])(\d{1,4}) (?:(?:key|corporate|performance|numbered|rated) ){0,3}(?:indicators?|measures?|kpis?|pis?|(?:are |were |have been |can be )?rated)\b(?!(?: \([^()]{1,20}\))? (?:are |were |is |was )?(?:rated |shown |as )*(?:green|amber|red|blue))/gi;
/** "the 35 indicators rated", "35 indicators have been given a rating" */
const RATED_AFTER =
  /^ (?:(?:that|which) )?(?:(?:are|were|is|was|have been|can be|could be) )?(?:rated|given a rating)\b/i;
/** A legend explains a rating, and a look back gives an earlier one; neither is a headline. */
const NO_HEADLINE =
  /\b(?:within|tolerance|worse|better|threshold|or more|at least|off target|of target|against target|last (?:quarter|year)|previous|prior|compared|in q[1-4] (?:of )?20|improved|declined)\b/i;

/** A headline is not this long, in characters. */
const LONGEST = 3000;

/** The claims in the texts around the table: how many are GREEN, AMBER and RED. A row of cells is read as one line. */
export function headlineTexts(around: readonly (readonly PlacedText[])[]): readonly HeadlineText[] {
  return around.flatMap(row => {
    const own = row.flatMap(readText);
    if (own.length > 0) return own;
    const [first] = row;
    return first ? readText({ ...first, text: row.map(({ text }) => text.trim()).join(' | ') }) : [];
  });
}

function readText({ cell, text }: PlacedText): HeadlineText[] {
  return plainText(text.slice(0, LONGEST))
    .split(/(?<=[.!?]) (?=\p{Lu}|\d)/u)
    .filter(sentence => !NO_HEADLINE.test(sentence))
    .flatMap(sentence => {
      const claims = claimsIn(sentence, cell);
      const totals = [...sentence.matchAll(TOTAL)].map(
        ({ 0: words, 1: count, index }): HeadlineTotal => ({
          count: Number(count),
          isOfRated: /\brated$/i.test(words) || RATED_AFTER.test(sentence.slice(index + words.length)),
        }),
      );
      return claims.length === 0 ? [] : [{ cell, claims, totals }];
    });
}

function claimsIn(text: string, cell: CellAddress): HeadlineClaim[] {
  const before = [...text.matchAll(COUNT_THEN_RATING)].map(([, n, p, otherP, otherN, rating]) =>
    claim(cell, rating, n ?? otherN, p ?? otherP),
  );
  const after = [...text.matchAll(RATING_THEN_COUNT)].map(([, rating, p, n, otherN, otherP]) =>
    claim(cell, rating, n ?? otherN, p ?? otherP),
  );
  // "GREEN 3 AMBER 2 RED 1" has two figures before a rating as well, and three after one.
  if (after.length <= before.length) return before;
  // "GREEN 95%" alone is a legend; with others that add up to a hundred it is a share.
  const sum = after.reduce((all, { percentage }) => all + (percentage?.value ?? 0), 0);
  return after.filter(({ count }) => count !== null || (sum > 95 && sum < 105 && after.length > 1));
}

function claim(
  cell: CellAddress,
  rating: string | undefined,
  count: string | undefined,
  percentage: string | undefined,
): HeadlineClaim {
  return {
    cell,
    rating: rating?.toUpperCase() as Rating,
    count: count === undefined ? null : Number(count),
    percentage:
      percentage === undefined
        ? null
        : { value: Number(percentage), decimals: percentage.split('.')[1]?.length ?? 0 },
  };
}
