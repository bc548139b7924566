const MONTH = /^(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*$/;

/** Words that name a span of time by themselves. */
const NAMES_A_SPAN = /^(q[1-4]|h[12]|fy|annual|annually|yearly|rolling|ytd|monthly|quarterly|termly)$/;

/** Words that may accompany a year, a quarter or a month without changing its meaning. */
const BESIDE =
  /^(results?|outturn|data|year|years|yr|period|quarter|month|months|term|academic|financial|calendar|survey|to|date|as|at|end|of|and|the|from|for|in|since|latest|figure|figures|average|\d{1,2}(st|nd|rd|th)?)$/;

const CALENDAR_YEAR = /^(19|20)\d\d$/;

/**
 * Whether a tag such as "(2013-2015)", "(Q4 16-17)", "(15/16 Results)" or "(Annual 3-year rolling period)" says when a
 * figure was measured. One financial year is written three ways: 2015/16, 2014-15 and 15/16.
 */
export function isDataPeriod(tag: string): boolean {
  const words = tag
    .toLowerCase()
    .split(/[\s,;:/'&.-]+/)
    .filter(word => word !== '');
  const known = words.every(word => isSpan(word) || BESIDE.test(word));
  return known && (words.some(isSpan) || /(?<!\d)\d\d[/-]\d\d(?!\d)/.test(tag)) && !isOtherFraction(tag);
}

function isSpan(word: string): boolean {
  return CALENDAR_YEAR.test(word) || NAMES_A_SPAN.test(word) || MONTH.test(word);
}

/** "27/36" looks like a year in short and is not one: 36 does not follow 27. */
function isOtherFraction(tag: string): boolean {
  const short = /^(\d\d)[/-](\d\d)$/.exec(tag);
  return short !== null && (Number(short[1]) + 1) % 100 !== Number(short[2]);
}
