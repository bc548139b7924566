const MONTH = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;

/** Numbers that count nothing: years, dates, quarters, ages, ranges, and the numbers of things. */
const NOT_FIGURES: readonly RegExp[] = [
  // 7 August 2017, 30th of September, October 2017, March '18, 30/09/2017
  new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\b(?:,? (?:20)?\d\d\b)?`, 'gi'),
  new RegExp(
    String.raw`\b${MONTH}\b\.?(?:,? (?:19|20)\d\d|'?(?:[0-2]?\d|3[01])(?:st|nd|rd|th)?(?:,? (?:19|20)\d\d)?)\b(?![,.%]?\d|%)`,
    'gi',
  ),
  /\b\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d\b/g,
  // Q2, Quarter 2, Q1-3, quarters 1 and 2
  /\bq(?:uarter|tr)?s?\.? ?[1-4](?:(?: ?[-/&,+] ?| and | to )(?:q(?:uarter)? ?)?[1-4])?(?![\d.,]*\d|%)/gi,
  // 2017/18, 2015-16, 2013 - 2015, 2017 to 2018, and a year alone
  /\b(?:19|20)\d\d ?(?:[/-]|to|and) ?(?:(?:19|20)\d\d|\d\d)\b(?![,.]?\d|%)/gi,
  /(?<![\d.,£/])(?:19|20)\d\d(?![\d%/]|[,.]\d)/g,
  // aged 65+, 16-18 year olds, over 85 years of age, under 18s, 18 months+
  /\b(?:aged?|ages) (?:over |under |between )?\d{1,3}(?:\+|(?: ?[-/] ?| to | and )\d{1,3})?/gi,
  /\b\d{1,3}(?:\+|(?: ?- ?| to )\d{1,3})?[ -](?:years?|months?)[ -](?:olds?|of age)\b/gi,
  /\b(?:over|under)[ -]?\d{1,3}s\b/gi,
  // stage 3, Year 6, level 2, Progress 8, top 10, no. 5, A12
  /\b(?:stages?|phases?|levels?|bands?|categor(?:y|ies)|grades?|tiers?|steps?|parts?|appendix|page|items?|lines?|priority|objectives?|years?|class|route|junction|section|article|version|option|lot|zone|weeks?|months?|progress|attainment|top|bottom|first|last|next|past|no\.?|ref\.?|scores?|scoring|key stage|ks|band|number|indicator) \d{1,4}(?:(?: ?[-&/] ?| and | to )\d{1,4})?(?![\d/]|[,.]\d|%| ?per ?cent)/gi,
  // "6.1 days per 100,000 people": the denominator of a rate whose number is not directly before it
  /(?<=\p{L} per )(?:1,?000,?000|100,?000|10,?000|1,?000)(?![\d,]*\d)/gu,
  // 1 in 5, 3 times, 24/7
  /\b\d{1,3} in (?:every )?\d{1,4}\b|\b\d+(?:\.\d+)? times\b|\b24\/7\b/gi,
];

/** "16/17" is a year; "87/88" is not. */
const SHORT_YEARS = /(?<![\d/.,])(\d\d) ?[/-] ?(\d\d)(?![\d/%]|[.,]\d)/g;
/** "16-18", "40 to 50": a range is not two figures. "20 - 5 = 15" is a sum. */
const RANGE = /(?<![\d/.,£])[\d,]+(?:\.\d+)?%? ?- ?[\d,]+(?:\.\d+)?%?(?![\d/]| ?[=+-] ?\d)/g;

/** The text with each such number blanked out, at its own length. */
export function withoutNotFigures(text: string): string {
  let rest = text;
  for (const pattern of NOT_FIGURES) rest = rest.replace(pattern, blank);
  return rest
    .replace(SHORT_YEARS, (whole, first: string, second: string) =>
      isShortYear(Number(first), Number(second)) ? blank(whole) : whole,
    )
    .replace(RANGE, blank);
}

const blank = (whole: string): string => ' '.repeat(whole.length);

/** Council reports mention the years around 2000, so no year begins with 41 to 89. */
function isShortYear(first: number, second: number): boolean {
  return (first + 1) % 100 === second && (first <= 40 || first >= 90);
}
