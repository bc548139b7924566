/** What a title says that its figures are. */
export type TitleClaim = 'count' | 'share' | 'rate' | null;

const SHARE = /(?<![\d.] ?)%|\b(?:percentages?|per ?cent|proportions?)\b/i;
const COUNT =
  /^(?:\W*(?:the|total|overall|average|mean|median|annual|quarterly|monthly|net|cumulative)\b)*\W*(?:numbers?|no\.?|nos\.?|counts?|volumes?)(?: \([^)]*\))? of\b|^how many\b/i;
const RATE = /\bper (?:1,?000|10,?000|100,?000|1,?000,?000)\b/i;

/** "Number of families helped" is a count, "% of parks" a share; a title that says both, or neither, claims nothing. */
export function titleClaim(title: string): TitleClaim {
  const isShare = SHARE.test(title);
  const isCount = COUNT.test(title.trim());
  if (isShare && isCount) return null;
  if (isShare) return 'share';
  return RATE.test(title) ? 'rate' : isCount ? 'count' : null;
}
