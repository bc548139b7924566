/** A period that a heading names by its distance from the reported one. */
export type RelativePeriod = 'this' | 'previous' | 'before-previous' | 'same-last-year' | 'last-year';

const PAST = '(?:last|previous|prior|preceding)';
const UNIT = '(?:quarter|qtr|period|month)';
const YEAR = "(?:financial |fiscal )?(?:year|yr)(?:[’']s)?";
/** What may follow "previous" without naming a span of time. */
const FIGURES =
  '(?:reported |recorded |known )?(?:results?|values?|figures?|performance|outturn|actuals?|data|positions?|scores?|reports?|targets?|b?rag|status|ratings?|updates?|comments?|notes?)';

/** The most particular first: "same quarter last year" holds "last year" too. */
const NAMES: readonly { readonly relative: RelativePeriod; readonly pattern: RegExp }[] = [
  {
    relative: 'same-last-year',
    pattern: new RegExp(
      String.raw`\b(?:same|equivalent|corresponding|comparable) (?:${UNIT}|point|time|stage)(?: (?:in|of|from|for))?(?: the)?(?: ${PAST} ${YEAR})?|\bthis time ${PAST} ${YEAR}|\bq(?:uarter|tr)? ?[1-4] (?:of )?(?:${PAST} ${YEAR}|ly\b)|\b${PAST} ${YEAR} q(?:uarter|tr)? ?[1-4]\b|\b(?:a|one|1)? ?(?:year|yr) ago\b|\b(?:12|twelve) months ago\b`,
    ),
  },
  {
    relative: 'before-previous',
    pattern: new RegExp(String.raw`\b(?:two|2) ${UNIT}s (?:ago|before)\b|\b${UNIT} before (?:last|that)\b`),
  },
  {
    relative: 'last-year',
    pattern: new RegExp(String.raw`\b${PAST} ${YEAR}(?! end)|\bly\b|\b${YEAR} before\b`),
  },
  {
    relative: 'previous',
    pattern: new RegExp(
      String.raw`\b${PAST} (?:reporting |reported )?${UNIT}\b(?:[’']s)?|\b${PAST}(?= ${FIGURES}\b)|^${PAST}$|^${PAST}(?= ?[([] ?(?:q[1-4]|qtr|quarter))|\b(?:vs\.?|versus|from|against|since|on|than|(?:compared|relative) (?:to|with)) (?:the )?${PAST}$|\bpreviously reported\b|\b${UNIT} before\b`,
    ),
  },
  {
    relative: 'this',
    pattern: new RegExp(
      String.raw`\b(?:this|current|latest|most recent|reporting) (?:reporting |financial )?(?:${UNIT}|year|yr)\b(?:[’']s)?|\b(?:for|in|during) the ${UNIT}\b|\bin[ -](?:quarter|period|month)\b|\b(?:current|latest|most recent)\b`,
    ),
  },
];

const ANY = new RegExp(NAMES.map(({ pattern }) => pattern.source).join('|'));

export interface RelativeHeading {
  readonly relative: RelativePeriod | null;
  /** The heading without the words that name the period. */
  readonly rest: string;
}

/** Takes "last quarter", "same period last year" and the like out of a heading in lower case. */
export function takeRelativePeriod(heading: string): RelativeHeading {
  if (!ANY.test(heading)) return { relative: null, rest: heading };
  const found = NAMES.find(({ pattern }) => pattern.test(heading));
  return found === undefined
    ? { relative: null, rest: heading }
    : { relative: found.relative, rest: heading.replace(found.pattern, ' ') };
}
