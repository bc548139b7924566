import { type Period, previousPeriod, quarterNumber } from '../../period.ts';
import { perText } from '../../perText.ts';
import { namesOnlySubject } from './aboutRow.ts';
import { splitSentences } from './sentence.ts';

/** What a comment claims about its row without a figure: "Performance has improved on last quarter", "This is above target". */
export type JudgementClaim =
  | {
      readonly says: 'better' | 'worse';
      readonly than: 'lastQuarter' | 'lastYear' | 'before';
      readonly quote: string;
    }
  /** `target` is the figure that it gives for the target, or null. */
  | { readonly says: TargetClaim; readonly target: number | null; readonly quote: string }
  | { readonly says: 'on-track' | 'off-track'; readonly quote: string };

/** "Above" and "below" only name a side, which is the better one by the row's polarity. */
export type TargetClaim = 'met' | 'within' | 'missed' | 'above' | 'below';

/** A sentence about another time, another place, a wish or a condition claims nothing of this figure. */
const OTHERWISE =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|months?|weeks?|in-month|year[- ]end|annual|years?|term|q[1-4]|quarter [1-4]|(?:first|second|third|fourth) quarter|quarters|england|london|national(?:ly)?|regional(?:ly)?|averages?|benchmark|peers?|neighbours?|would|could|should|will|may|might|must|if|unless|until|once|before|when|whether|expect\w*|aim\w*|anticipat\w*|forecast\w*|predict\w*|likely|hop(?:e|es|ed|ing)|plan(?:s|ned)? to|need\w*|require\w*|not|never|no|neither|nor|some|most|many|several|one|two|three|other|another|areas?|elements?|parts?|sites?|wards?|stretch|previous(?:ly)?|historic\w*)\b/i;

const HOW =
  '(?:(?:also|again|now|currently|still|just|only|well|slightly|marginally|significantly|substantially|considerably|greatly|much|steadily|markedly|narrowly|comfortably|further|continued to|continues to|continue to|been|being|be) )*';
const BE = '(?:(?:is|are|was|were|has|have|had|remains?|remained|stays?|stayed|came in|finished) )';
const TARGET =
  "(?:the |our |its |this |both the )?(?:quarterly |quarter’s |quarter's |agreed |set |local |council )?target";

/** Each claim, with the words before it as its subject and those after it as its tail. */
const CLAIMS: readonly { readonly says: JudgementClaim['says']; readonly pattern: RegExp }[] = [
  { says: 'better', pattern: claim(`${BE}?${HOW}(?:improv(?:ed|es|ing|e)|got(?:ten)? better)`) },
  {
    says: 'better',
    pattern: claim(
      `${BE}${HOW}(?:an? )?(?:\\p{L}+ )?(?:improvement|better)(?= (?:on|than|compared|from|over|since))`,
    ),
  },
  {
    says: 'worse',
    pattern: claim(
      `${BE}?${HOW}(?:declin(?:ed|es|ing|e)|deteriorat(?:ed|es|ing|e)|worsen(?:ed|s|ing)?|got worse)`,
    ),
  },
  {
    says: 'worse',
    pattern: claim(
      `${BE}${HOW}(?:an? )?(?:\\p{L}+ )?(?:deterioration|decline|worse)(?= (?:on|than|compared|from|over|since))`,
    ),
  },
  {
    says: 'missed',
    pattern: claim(
      `${BE}?${HOW}(?:(?:has|have|was|were|is|are|did) )?(?:not (?:yet )?(?:met|meeting|meet|achieved|achieving|achieve|reached|reach|hit)|missed|misses|missing|failed to (?:meet|reach|achieve|hit)|fell (?:just )?short of|short of|worse than|off) ${TARGET}`,
    ),
  },
  {
    says: 'missed',
    pattern: claim(
      `${TARGET} (?:(?:has|was|is|had) )?${HOW}(?:not (?:yet )?(?:been )?(?:met|achieved|reached|hit)|missed)`,
    ),
  },
  {
    says: 'met',
    pattern: claim(
      `${BE}?${HOW}(?:met|meets|meeting|achieved|achieves|achieving|reached|hit|beat|beaten|better than|ahead of) ${TARGET}`,
    ),
  },
  {
    says: 'met',
    pattern: claim(`${TARGET} (?:(?:has|was|is|had) )?${HOW}(?:met|achieved|reached|hit|beaten)`),
  },
  { says: 'within', pattern: claim(`${BE}?${HOW}(?:on|within|at) ${TARGET}`) },
  {
    says: 'above',
    pattern: claim(
      `${BE}?${HOW}(?:above|over|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|in excess of) ${TARGET}`,
    ),
  },
  { says: 'above', pattern: claim(`${TARGET} (?:(?:has|was|is|had) )?${HOW}(?:exceeded|surpassed)`) },
  { says: 'below', pattern: claim(`${BE}?${HOW}(?:below|under|behind) ${TARGET}`) },
  { says: 'off-track', pattern: claim(`${BE}?${HOW}(?:off track|not on track|behind schedule)`) },
  {
    says: 'on-track',
    pattern: claim(
      `${BE}?${HOW}(?:on track|on schedule|progressing (?:well|as planned|according to plan|to plan))`,
    ),
  },
];

function claim(words: string): RegExp {
  return new RegExp(
    String.raw`^(?<subject>(?:[\p{L}\d'’%-]+ ){0,8}?)(?<claim>${words})(?![\p{L}-])(?<tail>.*)$`,
    'iu',
  );
}

/** Why, how far and from what to what: this does not change what is claimed. */
const BESIDE =
  /^(?: (?:by|to|at|from|of|with|against) [£\d][\d.,%£]*(?: ?(?:%|percentage points?|points?|pp|days?|[\p{L}]+))?| (?:this quarter|in the quarter|for the quarter|during the quarter|for this quarter|again|overall|now|currently|slightly|marginally|significantly|further|well|steadily|so far)|,? (?:due to|because|as|owing to|following|thanks to|reflecting|after|despite|and|but|although|though|while|whilst|with|which|largely|mainly|partly)\b.*| ?[([].*)/iu;

/** The claims of a comment about the row itself. */
export function judgementClaims(comment: string, title: string, period: Period): readonly JudgementClaim[] {
  return splitSentences(comment).flatMap(sentence => {
    const clauses = clausesOf(sentence);
    return clauses.flatMap((clause, at) => {
      const others = clauses.filter((_, other) => other !== at && other < at).join(' ');
      return OTHERWISE.test(others) ? [] : (claimOf(clause, title, period) ?? []);
    });
  });
}

/** "Performance has improved, but is below target" makes two claims. */
const clausesOf = (sentence: string): readonly string[] =>
  sentence
    .replace(/[.!]+$/, '')
    .split(
      /, (?:and|but|although|though|while|whilst|however) |[,:] | (?:but|although|though|while|whilst|however) | and (?=(?:is|are|was|were|has|have|remains?|exceed\w*|met|missed|above|below|on target) )/i,
    )
    .map(clause => clause.trim());

/** What the words of a clause alone claim, whatever row and period they are about. */
const claimInWords = perText(clause => {
  for (const { says, pattern } of CLAIMS) {
    const groups = pattern.exec(clause)?.groups;
    if (groups)
      return { says, subject: groups.subject ?? '', words: groups.claim ?? '', tail: groups.tail ?? '' };
  }
  return null;
});

function claimOf(clause: string, title: string, period: Period): JudgementClaim | null {
  const inWords = claimInWords(clause);
  if (inWords === null) return null;
  const { says, subject, words, tail } = inWords;
  if (OTHERWISE.test(withoutOwnQuarter(subject, period)) || !isOwnSubject(says, subject, title)) return null;
  const quote = `${subject}${words}`.trim().slice(0, 90);
  if (says === 'better' || says === 'worse') {
    const than = referenceOf(tail, period);
    return than && { says, than, quote };
  }
  // "This is 7 under target" gives a difference, which is worked out with the other figures.
  const isDifference = (says === 'above' || says === 'below') && /\d/.test(subject);
  if (isDifference || !isBare(tail, period)) return null;
  if (says === 'on-track' || says === 'off-track') return { says, quote };
  const stated = /^ (?:of|at) £?(\d[\d,]*(?:\.\d+)?)/.exec(tail)?.[1];
  return { says, target: stated === undefined ? null : Number(stated.replaceAll(',', '')), quote };
}

const PROJECT =
  /^(?:(?:overall|currently|the|this|our|all|it|project|programme|scheme|works?|milestone|delivery|everything|remaining|plan|strategy|build|construction|development) ?)*$/i;

const isOwnSubject = (says: JudgementClaim['says'], subject: string, title: string): boolean =>
  says === 'on-track' || says === 'off-track'
    ? PROJECT.test(subject.trim()) || namesOnlySubject(subject, title)
    : namesOnlySubject(subject, title);

/** What an improvement is measured against; null where the words after it lead elsewhere. */
function referenceOf(tail: string, period: Period): 'lastQuarter' | 'lastYear' | 'before' | null {
  const last = quarterNumber(previousPeriod(period));
  const length = period.months === 1 ? 'month' : 'quarter';
  const quarter = last === null ? '' : `|q(?:uarter )?${last}`;
  const lead = `^(?<far>.*?),? (?:since|on|from|over|than|compared (?:with|to)|when compared (?:with|to)|against|relative to) (?:the |that of (?:the )?)?`;
  const toQuarter = new RegExp(
    String.raw`${lead}(?:(?:last|previous|prior|preceding) ${length}${quarter})\b(?<rest>.*)$`,
    'i',
  );
  const toYear = new RegExp(
    String.raw`${lead}(?:(?:same (?:period|quarter|time|point) (?:of |in )?(?:the )?)?(?:last|previous|prior) (?:financial )?year|a year ago)\b(?<rest>.*)$`,
    'i',
  );
  for (const [pattern, than] of [
    [toQuarter, 'lastQuarter'],
    [toYear, 'lastYear'],
  ] as const) {
    const groups = pattern.exec(tail)?.groups;
    if (groups) return isBare(groups.far ?? '', period) && isBare(groups.rest ?? '', period) ? than : null;
  }
  return isBare(tail, period) ? 'before' : null;
}

/** Whether the words add only how far, why, or the report's own period. */
function isBare(tail: string, period: Period): boolean {
  let rest = withoutOwnQuarter(tail, period).trimEnd();
  for (let next = BESIDE.exec(rest); next !== null && next[0] !== ''; next = BESIDE.exec(rest)) {
    rest = rest.slice(next[0].length);
  }
  return rest.trim() === '';
}

function withoutOwnQuarter(text: string, period: Period): string {
  const { startYear } = period;
  const quarter = quarterNumber(period);
  if (quarter === null) return text;
  const year = `(?: (?:of )?(?:${startYear}|${startYear % 100})[/-](?:20)?${String((startYear + 1) % 100).padStart(2, '0')})?`;
  return text.replace(
    new RegExp(
      String.raw` ?\b(?:in|for|during|at the end of|this) (?:q(?:uarter )?${quarter}${year}|quarter)\b|\bthis quarter\b`,
      'gi',
    ),
    '',
  );
}
