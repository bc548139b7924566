import type { Column } from '../../report.ts';
import { withoutMonths } from './headingScope.ts';

interface HeadingWords {
  /** null: a column that is none of ours, though its heading has one of our words in it. */
  readonly column: Column | null;
  readonly pattern: RegExp;
}

/**
 * What councils call their columns, most particular first: the first that fits is meant. Matched against a heading in
 * lower case, without line breaks and without the year and quarter that it may name.
 */
export const HEADING_WORDS: readonly HeadingWords[] = [
  { column: 'tolerance', pattern: /\btolerances?\b/ },
  { column: 'floor', pattern: /\bfloor\b|\bminimum standard\b|(?:amber|red) threshold|^low(?:er)? target\b/ },
  { column: 'lowerThreshold', pattern: /\b(?:lower|low|minimum|min|bottom) (?:threshold|limit|bound)/ },
  { column: 'upperThreshold', pattern: /\b(?:upper|high|higher|maximum|max|top) (?:threshold|limit|bound)/ },
  { column: null, pattern: /\b(?:variance|variation|difference|deviation|distance|gap)\b/ },
  {
    column: 'rating',
    pattern:
      /(?:against|vs\.?|versus|compared (?:to|with)) (?:the |its )?(?:\w+ )?target|^on target\b|target (?:met|achieved|hit|status)\b/,
  },
  {
    column: 'shortBase',
    pattern:
      /^(?:previous|last|prior) (?:quarter|period|qtr|value|figure)|^short[ -]term (?:base|comparator)/,
  },
  {
    column: 'longBase',
    pattern: /^(?:same (?:quarter|period|point) )?(?:last|previous) year|^long[ -]term (?:base|comparator)/,
  },
  {
    column: 'shortArrow',
    pattern:
      /short[ -]?term|^short$|(?:dot|direction|trend|travel|arrow)\b.*(?:last|previous|prior) (?:quarter|qtr|period)|\bquarterly (?:trend|dot)/,
  },
  {
    column: 'longArrow',
    pattern:
      /long[ -]?term|^long$|(?:dot|direction|trend|travel|arrow)\b.*(?:last|previous|prior) year|\bannual (?:trend|dot)|^compar(?:ed|ison) (?:to|with) (?:the )?same (?:period|quarter|point)/,
  },
  {
    column: 'polarity',
    pattern:
      /polarity|good (?:performance )?is|^good performance$|^(?:higher|lower|bigger|smaller)\b|^(?:high|low|max|min|up|increase|maximise|minimise) ?(?:\/|or) ?|good to be|aim to|^aim$|^value$|desired direction|what(?:'s| is) good/,
  },
  {
    column: 'annualTarget',
    pattern: /(?:annual|year[ -]?end|full[ -]year|yearly) target|target.*(?:annual|year[ -]?end|full year)/,
  },
  { column: 'target', pattern: /target/ },
  { column: 'shortArrow', pattern: /\bdot\b|direction of travel|\btrend\b|^direction$|^arrow$/ },
  {
    column: 'rating',
    pattern:
      /\b(?:b?rag|rayg|brayg|bragg|ragb|rygb?)\b|\btraffic[- ]?lights?\b|\bstatus\b|\brating\b|^performance against target/,
  },
  { column: 'comment', pattern: /comment|narrative|explanation|notes?\b|remarks/ },
  { column: 'services', pattern: /service|directorate|department|portfolio|lead officer|\bowner\b|^lead\b/ },
  {
    column: 'lineNo',
    pattern:
      /^(?:line|pi|kpi|ref|item|ind|indicator|measure)?[ .]*(?:no|number|ref|reference|code|id|#)\.?$|^line ?\.? ?no/,
  },
  {
    column: 'title',
    pattern:
      /indicator|measure|description|^kpi|title|^pi\b|^(?:short |full )?name$|\bcode (?:&|and) (?:short )?name$/,
  },
  {
    column: 'performance',
    pattern:
      /performance|outturn|actual|result|achieved|^(?:current |latest |actual )?(?:value|figure)\b|^(?:ytd|year to date)$|^latest/,
  },
];

/** Any of them at once: most texts of a sheet hold none, and are not tried against each. */
const ANY_WORDS = new RegExp(HEADING_WORDS.map(({ pattern }) => pattern.source).join('|'));

/** The year and quarter in a heading are not part of what it calls its column. */
const PERIOD_WORDS = /\(?\b(?:20)?\d\d ?[/-] ?(?:20)?\d\d\b\)?|\(?\b(?:q(?:uarter|tr)? ?[1-4])\b\)?/g;

/** A heading in lower case without the year, the quarter and the month that it names. */
export const withoutPeriod = (heading: string): string => withoutMonths(heading.replace(PERIOD_WORDS, ' '));

/**
 * What councils call a target besides "target". Each also heads columns of other things, so that the figures below
 * decide.
 */
const TARGET_WORDS =
  /^(?:our |the |council |annual |quarterly |performance )?(?:aims?|goals?|trajectory|ambition|plan|planned|planned (?:level|performance|outturn)|criteri(?:a|on)|standard)$/;

/** Whether a heading may be that of a target, if figures are below it. */
export function isTargetSynonym(heading: string): boolean {
  return TARGET_WORDS.test(withoutPeriod(heading.toLowerCase()).replace(/\s+/g, ' ').trim());
}

/** "Value" above figures is a figure, whatever period it names beside. */
export function isValueHeading(heading: string): boolean {
  return withoutPeriod(heading.toLowerCase()).replace(/[\s:,-]+/g, '') === 'value';
}

/** The column that a heading means; null where we do not know it. */
export function columnForHeading(heading: string): Column | null {
  const whole = heading.toLowerCase().replace(/\s+/g, ' ').trim();
  if (whole === '' || whole.length > 120) return null;
  const words = withoutPeriod(whole).replace(/\s+/g, ' ').trim();
  // "2017/18 Q2" or "Apr-16" alone, above figures, is that period's performance.
  if (words === '') return 'performance';
  if (!ANY_WORDS.test(words)) return null;
  return HEADING_WORDS.find(({ pattern }) => pattern.test(words))?.column ?? null;
}
