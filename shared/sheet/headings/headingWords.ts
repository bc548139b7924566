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
  | 'baseline'
  | 'benchmark'
  | 'other';

interface HeadingWords {
  readonly subject: HeadingSubject;
  readonly pattern: RegExp;
}

/** The areas that councils compare themselves with. */
const AREA =
  'england|national|regional|region|london|outer london|inner london|wales|welsh|scotland|scottish|northern ireland|uk|great britain|north (?:east|west)|south (?:east|west)|(?:east|west) midlands|east of england|yorkshire(?: (?:&|and) the humber)?|(?:nearest|statistical|similar|cipfa(?: nearest)?) neighbours?|neighbours?|neighbouring (?:authorities|councils|boroughs)|(?:similar|comparator|comparable|peer) (?:authorit(?:y|ies)|councils?|group)|family(?: group)?|cipfa|peers?|counties|unitaries|metropolitan(?: boroughs?)?|sector|industry';
const BESIDE =
  '(?:top |upper |best |bottom |lower |median )?quartile|average|avg|mean|median|figures?|values?|results?|outturns?|actual|performance|data|levels?|rates?|benchmarks?|comparators?|position|group|best';

/**
 * What councils call their columns, most particular first: the first that fits is meant. Matched against a heading in
 * lower case, without line breaks and without the period that it may name.
 */
const HEADING_WORDS: readonly HeadingWords[] = [
  { subject: 'tolerance', pattern: /\btolerances?\b/ },
  {
    subject: 'floor',
    pattern:
      /\bfloor\b|\bminimum (?:standard|acceptable|requirement|expected|level|performance|target)|\blowest acceptable\b|\b(?:intervention|trigger) (?:level|point|threshold|value)|(?:amber|red) threshold|^red (?:if|when|below)\b|^low(?:er)? target\b/,
  },
  {
    subject: 'lowerThreshold',
    pattern: /\b(?:lower|low|minimum|min|bottom) (?:threshold|limit|bound)|^min(?:imum)?\.?$/,
  },
  {
    subject: 'upperThreshold',
    pattern: /\b(?:upper|high|higher|maximum|max|top) (?:threshold|limit|bound)|^max(?:imum)?\.?$/,
  },
  { subject: 'other', pattern: /\b(?:variance|variation|difference|deviation|distance|gap)\b/ },
  {
    subject: 'rating',
    pattern:
      /(?:against|vs\.?|versus|compared (?:to|with)) (?:the |its )?(?:\w+ )?target|^on ?(?:(?:\/|or) ?off )?(?:target|track)\b|target (?:met|achieved|hit|status)\b|^(?:met|(?:hit|achieved) ?\?|met ?\?|met ?\/ ?(?:not met|missed))$|^(?:performance |our |rag )?(?:assessment|judge?ment|evaluation)$/,
  },
  { subject: 'outturn', pattern: /^(?:short|long)[ -]term (?:base|comparator)/ },
  {
    subject: 'direction',
    pattern: /(?:short|long)[ -]?term|^(?:short|long)$|\bquarterly (?:trend|dot)|\bannual (?:trend|dot)/,
  },
  {
    subject: 'polarity',
    pattern:
      /polarity|good (?:performance )?is|^good performance$|^(?:higher|lower|bigger|smaller)\b|^(?:high|low|max|min|up|increase|maximise|minimise) ?(?:\/|or) ?|good to be|better to be|aim to|^aim$|^value$|(?:desired|preferred|intended) (?:direction|outcome|trend|movement)|what(?:'s| is) good/,
  },
  {
    subject: 'annualTarget',
    pattern: /(?:annual|year[ -]?end|full[ -]year|yearly) target|target.*(?:annual|year[ -]?end|full year)/,
  },
  { subject: 'target', pattern: /target|^tgt\b|\btgt$/ },
  {
    subject: 'direction',
    pattern:
      /\bdot\b|\bd\.o\.t\b|direction of (?:travel|change|movement)|\btrend\b|^direction$|^direction (?:from|since|against)|^arrows?$|^travel$|^\+ ?\/ ?[-–](?: |$)/,
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
    subject: 'baseline',
    pattern:
      /^(?:the )?(?:\w+ )?base ?line(?: (?:year|figure|value|position|data|performance|outturn|result))?$|^(?:(?:previous|last|rolling|the) )*(?:\d|two|three|four|five|ten)[- ]?(?:year|yr)s?(?:[’']s?)? (?:rolling )?(?:average|avg|mean)$|^(?:average|mean) (?:of|over|for) (?:the )?(?:(?:previous|last|past) )?(?:\d|two|three|four|five|ten) years$/,
  },
  {
    subject: 'benchmark',
    pattern: new RegExp(
      `^(?:the |all |latest |current )*(?:${AREA})(?: (?:${BESIDE}|${AREA}))*$|^(?:average|mean|median) (?:for |of |in )?(?:the |all )*(?:${AREA})$|^(?:latest )?(?:benchmark(?:ing)?|comparators?|comparative)(?: (?:${BESIDE}|${AREA}))*$`,
    ),
  },
  {
    subject: 'outturn',
    pattern:
      /performance|outturn|actual|\bact$|result|achieved|^(?:(?:our|council|local) )*(?:values?|figures?)\b|^(?:position|data|score)$|^\(?(?:ytd|year to date)\)?$|^(?:year[ -]?end|end of year|full year)$/,
  },
];

/** Any of them at once: most texts of a sheet hold none, and are not tried against each. */
const ANY_WORDS = new RegExp(HEADING_WORDS.map(({ pattern }) => pattern.source).join('|'));

/** What a heading's words mean, in lower case and without the period; null where we do not know it. */
export function subjectOfWords(words: string): HeadingSubject | null {
  if (!ANY_WORDS.test(words)) return null;
  const subject = HEADING_WORDS.find(({ pattern }) => pattern.test(words))?.subject ?? null;
  // "Performance Indicator (frequency)" says in brackets what its rows add to the name.
  const outside = subject === 'other' ? words.replace(/ ?\([^()]*\)/g, '').trim() : words;
  return outside === words || outside === '' ? subject : (subjectOfWords(outside) ?? subject);
}

/** The year and quarter in a heading are not part of what it calls its column. */
export const PERIOD_WORDS =
  /\(?\b(?:20)?\d\d ?[/-] ?(?:20)?\d\d\b\)?|\(?\b(?:q(?:uarter|tr)? ?[1-4]|(?:[1-4](?:st|nd|rd|th)|first|second|third|fourth) (?:quarter|qtr))\b\)?/gi;

/** A heading in lower case without the year, the quarter and the month that it names. */
export const withoutPeriod = (heading: string): string => withoutMonths(heading.replace(PERIOD_WORDS, ' '));

/**
 * What councils call a target besides "target". Each also heads columns of other things, so that the figures below
 * decide.
 */
const TARGET_WORDS =
  /^(?:(?:our|the|council|corporate|annual|quarterly|monthly|year[- ]end|performance|success|service|delivery|agreed|local|key) )*(?:aims?|goals?|trajector(?:y|ies)|ambitions?|plan|planned|budget(?:ed)?|profiled?|milestones? profile|(?:planned|expected|required|desired|profiled) (?:level|performance|outturn|outcome|result|figure|value|position)|criteri(?:a|on)|standards?|objective|expected|required|requirements?|thresholds?|limits?|ceiling|green (?:threshold|level|if|when))(?: ?(?:or|\/|and) ?(?:aims?|goals?|limits?|thresholds?|standards?|trajectory|plan))?(?: (?:for|by|to|in|is|(?:to be )?(?:met|achieved|reached)|(?:\(?(?:ytd|year to date|in month|in period|cumulative)\)?)))?$/;

/** Whether a heading may be that of a target, if figures are below it. */
export function isTargetSynonym(heading: string): boolean {
  return TARGET_WORDS.test(withoutPeriod(heading.toLowerCase()).replace(/\s+/g, ' ').trim());
}

/** "Value" above figures is a figure, whatever period it names beside. */
export function isValueHeading(heading: string): boolean {
  return withoutPeriod(heading.toLowerCase()).replace(/[\s:,-]+/g, '') === 'value';
}
