import { plainText } from '../../figures/plainText.ts';

/** What a title suggests, with the words that suggest it. `isSure`: titles of the other kind hardly ever have the words. */
export interface TitlePolarity {
  readonly polarity: 'bigger' | 'smaller';
  readonly words: string;
  readonly isSure: boolean;
}

interface Suggestion {
  readonly polarity: TitlePolarity['polarity'];
  readonly isSure: boolean;
  readonly pattern: RegExp;
}

const any = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b`, 'i');

/** The first that a title holds counts: what was done about complaints comes before the complaints. */
const SUGGESTIONS: readonly Suggestion[] = [
  {
    polarity: 'smaller',
    isSure: true,
    pattern: any(
      'dissatisf\\w+|unsatisf\\w+|not (?:being )?(?:in (?:education|time)|on time|paid|answered|met|completed|resolved|collected)|non-compliant|unanswered|uncollected|unpaid|unresolved|overdue|late|out of time|outside (?:of )?(?:target|time(?:scale)?s?)',
    ),
  },
  {
    polarity: 'smaller',
    isSure: true,
    pattern: any(
      '(?:average |mean |median )?(?:number of )?(?:working |calendar |sick(?:ness)? )?days? (?:taken|to|lost|from|between|for|per|of sickness|sick|absence)|(?:average |mean |median )?(?:time|waiting time|speed|turnaround(?: time)?|length of time) (?:taken |it takes )?(?:to|for|between|in) (?!time)|average wait(?:ing)?(?: time)?',
    ),
  },
  {
    polarity: 'smaller',
    isSure: true,
    pattern: any(
      're-?referr\\w+|re-?offend\\w+|re-?admi(?:ssions?|tted)|repeat (?:referrals?|calls?|incidents?|complaints?|homeless\\w*|victims?|offen\\w+|(?:child protection )?plans?)',
    ),
  },
  {
    polarity: 'bigger',
    isSure: true,
    pattern: any(
      'satisf\\w+|(?:with)?in (?:the )?(?:agreed |statutory |required |target )?(?:time|timescales?|deadlines?|target(?: time)?s?|standard)|on[ -]time|within (?:\\d+|one|two|three|four|five|six|eight|ten|twenty|thirty)\\b|in (?:\\d+|one|two|three|five|seven|ten|twenty|thirty) (?:working |calendar |clock )?(?:days?|hours?|hrs|minutes?|mins?|seconds?|weeks?|months?)|recycl\\w+|compost\\w+|collected|answered|responded to|resolved|prevent(?:ed|ion)|relieved|first time|reduction in|reduced by|free (?:of|from)|compliant|compliance|good or (?:better|outstanding|excellent)|rated (?:as )?(?:good|outstanding|excellent)|acceptable|avoided|diverted|decent',
    ),
  },
  {
    polarity: 'smaller',
    isSure: true,
    pattern: any(
      'complaints?|arrears|sickness|absence|absenteeism|missed|abandoned|backlog|crimes?|burglar(?:y|ies)|robber(?:y|ies)|offences|fly[- ]?tip\\w*|vacant|voids?|void|homeless\\w*|temporary accommodation|bed and breakfast|unemploy\\w+|killed or seriously injured|casualties|accidents?|conceptions?|pregnanc(?:y|ies)|rough sleepers?|exclusions?|NEET|delayed (?:transfers?|discharges?)|emissions?|residual|landfill|obes\\w+|poverty|debts?|overspend|errors?|vacancy rate|vacanc(?:y|ies)',
    ),
  },
  {
    polarity: 'smaller',
    isSure: false,
    pattern: any(
      'days|weeks|minutes|hours|wait(?:ing)?|cost|litter|graffiti|turnover|upheld|appeals|incidents?|injur(?:y|ies)|deaths?|mortality|smok\\w+|admissions|falls|anti-social|violen\\w+|breaches|outstanding|rejected|refused|failed|failures?|empty|consumption|energy use|agency|repeat',
    ),
  },
  {
    polarity: 'bigger',
    isSure: false,
    pattern: any(
      'completed|delivered|built|new homes|affordable|income|revenue|savings?|visits?|visitors?|attend\\w+|attain\\w+|achiev\\w+|pass\\w*|particip\\w+|members?(?:hips?)?|users?|uptake|take[- ]?up|coverage|vaccin\\w+|immunis\\w+|employed|employment|apprentic\\w+|paid|processed|determined|inspected|occup(?:ied|ancy)|improved|helped|supported|engag\\w+|enrol\\w+|planted|installed|registered|trained|quit\\w*|online|digital|self-serv\\w+|approved|won|sold|let|jobs|businesses|permanent|reviewed|maintained|repaired|cleaned|volunteer\\w*|feel(?:ing)? safe|agree(?:ing)?|confiden\\w+|recommend|trust|informed|qualif\\w+|sustained|positive destinations?|good level of development|loans|borrow\\w*|library|books',
    ),
  },
];

/** The polarity that a title suggests to a person who knows the field; null where it suggests none. It is only a proposal. */
export function polarityOfTitle(title: string): TitlePolarity | null {
  const plain = plainText(title);
  for (const { polarity, isSure, pattern } of SUGGESTIONS) {
    const words = pattern.exec(plain)?.[0];
    if (words !== undefined) return { polarity, isSure, words: words.trim() };
  }
  return null;
}

const COUNTED =
  '(?:(?:the|total|average|mean|median|overall|annual) )*(?:(?:number|no\\.?|count|rate|level|volume|percentage|proportion|%) of )?';
const PER = '(?: (?:received|reported|recorded|per|in|by|against|for|at|about|across)\\b.*)?';

/**
 * Titles that say by themselves which way is better, so that the other polarity is worth a look. Their whole wording counts:
 * "complaints received" is one, "complaints answered", "debts recovered" and "readmissions within 30 days" are none.
 */
const PLAIN: readonly (readonly [polarity: TitlePolarity['polarity'], pattern: RegExp])[] = [
  [
    'smaller',
    new RegExp(
      `^${COUNTED}(?:(?:formal|stage \\w+|corporate|council|tenants?|rent|council tax|staff|long[- ]term|short[- ]term|domestic) )*(?:complaints|(?:rent )?arrears|sickness(?: absence)?|sick days|burglar(?:y|ies)|robber(?:y|ies)|missed (?:bins?|(?:\\w+ )?collections?)|(?:working )?days lost(?: to| due to)?(?: sickness| illness)?(?: absence)?|avoidable deaths|fly[- ]?tip\\w*)${PER}$`,
      'i',
    ),
  ],
  [
    'bigger',
    new RegExp(
      `^${COUNTED}(?:\\w+ )?(?:residents|customers|tenants|users|people|parents|visitors|callers|businesses) (?:who (?:are|were|say they are) )?(?:very |fairly )?satisfied (?:with|that|by|overall)\\b.*$|^(?:overall )?(?:\\w+ )?satisfaction with\\b.*$|^${COUNTED}(?:\\w+ ){1,4}(?:answered|determined|processed|completed|paid|collected|resolved|responded to|issued|repaired) (?:on time|in time|within (?:the )?(?:target|timescale|deadline|time|\\w+ (?:working )?(?:days|weeks|hours|minutes)))$`,
      'i',
    ),
  ],
];
/** A title with one of these says the opposite of what it names, or how it changed. */
const TURNED =
  /\b(?:not|no|never|non|un\w+|dis\w+|reduc\w+|decreas\w+|increas\w+|chang\w+|fewer|less|below|fail\w*|zero|without|resolved|recovered|prevented|cleared|closed|upheld|withdrawn)\b/i;

/** Which way is better by a title that leaves no doubt, with the title as it was read; null for any other. */
export function plainPolarityOfTitle(title: string): Omit<TitlePolarity, 'isSure'> | null {
  const plain = plainText(title)
    .replace(/\s*\((?:[CSR]|%|number)\)\s*/gi, ' ')
    .trim();
  const found = PLAIN.find(([, pattern]) => pattern.test(plain));
  if (found === undefined) return null;
  const [polarity] = found;
  const isTurned = TURNED.test(polarity === 'bigger' ? plain.replace(/\bresolved\b/i, '') : plain);
  return isTurned ? null : { polarity, words: plain };
}
