import { withoutMonths } from './headingScope.ts';

/** What a column holds, in any period. `other` is none of ours, though its heading has one of our words. */
export type HeadingSubject =
  | 'lineNo'
  | 'title'
  | 'polarity'
  | 'annualTarget'
  | 'target'
  | 'outturn'
  | 'rating'
  | 'direction'
  | 'comment'
  | 'services'
  | 'tolerance'
  | 'floor'
  | 'lowerThreshold'
  | 'upperThreshold'
  | 'other';

interface HeadingWords {
  readonly subject: HeadingSubject;
  readonly pattern: RegExp;
}

/**
 * What councils call their columns, most particular first: the first that fits is meant. Matched against a heading in
 * lower case, without line breaks and without the period that it may name.
 */
const HEADING_WORDS: readonly HeadingWords[] = [
  { subject: 'tolerance', pattern: /\btolerances?\b/ },
  {
    subject: 'floor',
    pattern: /\bfloor\b|\bminimum standard\b|(?:amber|red) threshold|^low(?:er)? target\b/,
  },
  { subject: 'lowerThreshold', pattern: /\b(?:lower|low|minimum|min|bottom) (?:threshold|limit|bound)/ },
  { subject: 'upperThreshold', pattern: /\b(?:upper|high|higher|maximum|max|top) (?:threshold|limit|bound)/ },
  { subject: 'other', pattern: /\b(?:variance|variation|difference|deviation|distance|gap)\b/ },
  {
    subject: 'rating',
    pattern:
      /(?:against|vs\.?|versus|compared (?:to|with)) (?:the |its )?(?:\w+ )?target|^on target\b|target (?:met|achieved|hit|status)\b/,
  },
  { subject: 'outturn', pattern: /^(?:short|long)[ -]term (?:base|comparator)/ },
  {
    subject: 'direction',
    pattern: /(?:short|long)[ -]?term|^(?:short|long)$|\bquarterly (?:trend|dot)|\bannual (?:trend|dot)/,
  },
  {
    subject: 'polarity',
    pattern:
      /polarity|good (?:performance )?is|^good performance$|^(?:higher|lower|bigger|smaller)\b|^(?:high|low|max|min|up|increase|maximise|minimise) ?(?:\/|or) ?|good to be|better to be|aim to|^aim$|^value$|(?:desired|preferred) direction|what(?:'s| is) good/,
  },
  {
    subject: 'annualTarget',
    pattern: /(?:annual|year[ -]?end|full[ -]year|yearly) target|target.*(?:annual|year[ -]?end|full year)/,
  },
  { subject: 'target', pattern: /target/ },
  {
    subject: 'direction',
    pattern:
      /\bdot\b|\bd\.o\.t\b|direction of (?:travel|change|movement)|\btrend\b|^direction$|^direction (?:from|since|against)|^arrows?$|^travel$/,
  },
  {
    subject: 'rating',
    pattern:
      /\b(?:b?rag|rayg|brayg|bragg|ragb|rygb?)\b|\btraffic[- ]?lights?\b|\bstatus\b|\brating\b|^performance against target/,
  },
  { subject: 'comment', pattern: /comment|narrative|explanation|explanatory|notes?\b|remarks/ },
  {
    subject: 'services',
    pattern:
      /service|directorate|department|portfolio|(?:lead|responsible|reporting) officer|\bowner\b|^lead\b|^managed by$|^team$/,
  },
  // A comparison with another period is a direction where arrows are below it, and a figure of its own otherwise. The rest
  // describes the indicator.
  {
    subject: 'other',
    pattern:
      /\b(?:compared|comparison|vs\.?|versus|against|changes?|movement|improvement|improving|frequency|type|source|format)\b|^units?(?: of measure(?:ment)?)?$/,
  },
  {
    subject: 'lineNo',
    pattern:
      /^(?:line|pi|kpi|ref|item|ind|indicator|measure)?[ .]*(?:no|number|ref|reference|code|id|#)\.?$|^line ?\.? ?no/,
  },
  {
    subject: 'title',
    pattern:
      /indicator|measure|description|^kpi|title|^pi\b|^(?:short |full )?name$|\bcode (?:&|and) (?:short )?name$|^metrics?$/,
  },
  {
    subject: 'outturn',
    pattern:
      /performance|outturn|actual|result|achieved|^(?:values?|figures?)\b|^(?:position|data|score)$|^(?:ytd|year to date)$|^(?:year[ -]?end|end of year|full year)$/,
  },
];

/** Any of them at once: most texts of a sheet hold none, and are not tried against each. */
const ANY_WORDS = new RegExp(HEADING_WORDS.map(({ pattern }) => pattern.source).join('|'));

/** What a heading's words mean, in lower case and without the period; null where we do not know it. */
export function subjectOfWords(words: string): HeadingSubject | null {
  if (!ANY_WORDS.test(words)) return null;
  return HEADING_WORDS.find(({ pattern }) => pattern.test(words))?.subject ?? null;
}

/** The year and quarter in a heading are not part of what it calls its column. */
const PERIOD_WORDS = /\(?\b(?:20)?\d\d ?[/-] ?(?:20)?\d\d\b\)?|\(?\b(?:q(?:uarter|tr)? ?[1-4])\b\)?/g;

/** A heading in lower case without the year, the quarter and the month that it names. */
export const withoutPeriod = (heading: string): string => withoutMonths(heading.replace(PERIOD_WORDS, ' '));

/**
 * What councils call a target besides "target". Each also heads columns of other things, so that the figures below
 * decide.
 */
const TARGET_WORDS =
  /^(?:our |the |council |annual |quarterly |performance )?(?:aims?|goals?|trajectory|ambition|plan|planned|(?:planned|expected) (?:level|performance|outturn|result)|criteri(?:a|on)|standard)$/;

/** Whether a heading may be that of a target, if figures are below it. */
export function isTargetSynonym(heading: string): boolean {
  return TARGET_WORDS.test(withoutPeriod(heading.toLowerCase()).replace(/\s+/g, ' ').trim());
}

/** "Value" above figures is a figure, whatever period it names beside. */
export function isValueHeading(heading: string): boolean {
  return withoutPeriod(heading.toLowerCase()).replace(/[\s:,-]+/g, '') === 'value';
}
