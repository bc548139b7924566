import type { NoOutturn } from '../outturn.ts';

/** How councils write that there is no figure. It has to be the whole text, apart from brackets. */
interface KnownWord<Meaning> {
  readonly pattern: RegExp;
  readonly means: Meaning;
}

/** What may follow such a word without making it a figure: "N/A - annual indicator", "Not due until Q4". */
const ANY_WORDS = String.raw`(?:[\s,:;.-]+(?:[^\d]|\bq[1-4]\b|\b20\d\d(?:[/-]\d\d)?\b)*)?$`;

function startsWith<Meaning>(words: string, means: Meaning): KnownWord<Meaning> {
  return { pattern: new RegExp(`^(?:${words})${ANY_WORDS}`, 'i'), means };
}

function only<Meaning>(words: string, means: Meaning): KnownWord<Meaning> {
  return { pattern: new RegExp(`^(?:${words})$`, 'i'), means };
}

/** A day, a month or a year may be in it, and no other figure: "Not available until 15 March 2018". */
const REASON = String.raw`(?:\D|(?<![\d.,/£])(?:\d{1,2}[/.-]\d{1,2}(?:[/.-](?:20)?\d\d)?|\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d(?:[/-]\d\d)?)(?![\d.,%]))+`;
/** What repeats only that there is none. */
const NO_REASON = String.raw`(?:available|returned|supplied|provided|received|recorded|reported|yet|at present|currently|for|this|the|quarter|period|indicator|measure|data|figures?|[\s,:;.()-])*$`;

/** Says that there is no figure, and then why or until when. */
function withReason(words: string): KnownWord<NoOutturn> {
  return {
    pattern: new RegExp(`^(?:${words})(?!${NO_REASON})(?=[\\s,:;.-].*\\p{L}{2})${REASON}$`, 'iu'),
    means: 'word',
  };
}

const DATA = '(?:the )?(?:data|figures?|results?|information|survey|return|report|update)';
const COMES =
  '(?:due|expected|available|published|reported|released|ready|to follow|to come|awaited|pending)';

export const OUTTURN_WORDS: readonly KnownWord<NoOutturn>[] = [
  withReason(
    `n/?a|n\\.a\\.?|not (?:yet )?(?:applicable|available|measured|collected|recorded|known|reported|published|due|ready)|unavailable|awaiting|awaited|pending|no (?:${DATA.replace('(?:the )?', '')})|${DATA} (?:is |are |was |were )?not`,
  ),
  withReason(`${DATA} (?:is |are |will be |to be )?${COMES}|${COMES}`),
  startsWith(`${DATA} (?:is |are |will be )?${COMES}`, 'word'),
  startsWith(
    '(?:measured|collected|surveyed|calculated|produced) (?:annually|yearly|biennially|once a year|every|at)|(?:an )?annual (?:measure|indicator|survey|figure)',
    'word',
  ),
  // The figure, or why there is none, may be in words beside it.
  startsWith(
    '(?:(?:service|survey|collection|data collection|indicator|measure|reporting) (?:is |was |has been |currently )*)?(?:suspended|paused|cancelled)|data lag|(?:please )?(?:see|refer to|as per) (?:the )?(?:comments?|commentary|notes?|narrative|below|above|right|attached|appendix|text|update)',
    'word',
  ),
  only('-+|\\.{2,}|:|none|unavailable', 'not-available'),
  // "N/A (annual)": brackets hold a period more often than a reason.
  {
    pattern:
      /^n\/?a ?[([][^()[\]]*\b(?:annual|biennial|yearly|survey|due|until|await|pending|delay|suspend|tbc|year[- ]end)/i,
    means: 'word',
  },
  startsWith('n/?a|n\\.a\\.?|n\\\\a', 'not-available'),
  startsWith('not (?:yet )?(?:applicable|available|measured|collected|recorded|known)', 'not-available'),
  startsWith(
    'no (?:data|figure|return|result|outturn)s?|(?:data|figures?|results?) (?:is |are )?not',
    'not-available',
  ),
  startsWith('new', 'new'),
  startsWith('tb[acd]|to be (?:confirmed|advised|agreed|determined|decided)', 'to-be-confirmed'),
  startsWith('not (?:yet )?(?:due|reported|published|set|started)|due (?:in|q[1-4])', 'word'),
  startsWith(
    'awaiting|pending|to be (?:reported|published)|no update|awaited|to follow|reported|annual(?:ly)?|(?:data )?available (?:in|at|from)',
    'word',
  ),
  startsWith(
    'monitor(?:ing|ed)? only|monitor(?:ing)?|contextual|baseline|for information|information only',
    'word',
  ),
  startsWith(
    'achieved|missed|met|not met|not achieved|part(?:ly|ially) (?:met|achieved)|complete[d]?',
    'word',
  ),
  startsWith(
    'delayed|in progress|ongoing|on hold|(?:on|off) (?:target|schedule)|yes|no|under development|biennial|(?:top|bottom|upper|lower|second|third) quartile',
    'word',
  ),
  startsWith(
    'suppressed|confidential|withheld|discontinued|no longer (?:measured|reported|collected)',
    'word',
  ),
  only('narrative(?: only)?', 'word'),
  // Shorthand of government statistics, and a count withheld because it is small.
  only('x|m|c|z|s|\\*+', 'word'),
  only('[<>≤≥]=? ?£?[\\d,.]+ ?%?', 'word'),
];

export type TargetWord = 'none' | 'to-be-confirmed' | 'word';

export const TARGET_WORDS: readonly KnownWord<TargetWord>[] = [
  only('-+|\\.{2,}|:|none', 'none'),
  startsWith('n/?a|n\\.a\\.?|n\\\\a|not applicable|no target', 'none'),
  startsWith(
    'tb[acd]|to be (?:confirmed|advised|agreed|set|determined|decided|developed)',
    'to-be-confirmed',
  ),
  startsWith('(?:target )?not (?:yet )?(?:set|agreed|confirmed|available)', 'to-be-confirmed'),
  startsWith(
    'monitor(?:ing|ed)? only|monitor(?:ing)?|contextual|(?:set(?:ting)? )?baseline(?: year)?',
    'word',
  ),
  only('narrative(?: only)?', 'word'),
  startsWith('for information|(?:information|data|volume) only|trend only|new', 'word'),
  startsWith('(?:top|upper|bottom|lower|second|third|median) quartile|top (?:\\d+ ?%|\\w+)', 'word'),
  startsWith(
    'maintain|maintained|increase|decrease|improve|improving|reduce|reducing|lower|higher|same',
    'word',
  ),
  only('x|m|c|z', 'word'),
];

export function meaningOf<Meaning>(words: readonly KnownWord<Meaning>[], text: string): Meaning | null {
  return words.find(({ pattern }) => pattern.test(text))?.means ?? null;
}
