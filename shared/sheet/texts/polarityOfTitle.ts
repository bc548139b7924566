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
    polarity: 'bigger',
    isSure: true,
    pattern: any(
      'satisf\\w+|(?:with)?in (?:the )?(?:agreed |statutory |required |target )?(?:time|timescales?|deadlines?|target(?: time)?s?|standard)|on[ -]time|within (?:\\d+|one|two|three|four|five|six|eight|ten|twenty|thirty)\\b|recycl\\w+|compost\\w+|collected|answered|responded to|resolved|prevent(?:ed|ion)|relieved|first time|reduction in|reduced by|free (?:of|from)|compliant|compliance|good or (?:better|outstanding|excellent)|rated (?:as )?(?:good|outstanding|excellent)|acceptable|avoided|diverted|decent',
    ),
  },
  {
    polarity: 'smaller',
    isSure: true,
    pattern: any(
      'complaints?|arrears|sickness|absence|absenteeism|missed|abandoned|backlog|crimes?|burglar(?:y|ies)|robber(?:y|ies)|offences|fly[- ]?tip\\w*|vacant|voids?|void|homeless\\w*|temporary accommodation|bed and breakfast|unemploy\\w+|killed or seriously injured|casualties|accidents?|re-?offend\\w+|re-?referrals?|exclusions?|NEET|delayed (?:transfers?|discharges?)|emissions?|residual|landfill|obes\\w+|poverty|debts?|overspend|errors?|vacancy rate|vacanc(?:y|ies)',
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
      'completed|delivered|built|new homes|affordable|income|revenue|savings?|visits?|visitors?|attend\\w+|attain\\w+|achiev\\w+|pass\\w*|particip\\w+|members?(?:hips?)?|users?|uptake|take[- ]?up|coverage|vaccin\\w+|immunis\\w+|employed|employment|apprentic\\w+|paid|processed|determined|inspected|occup(?:ied|ancy)|improved|helped|supported|engag\\w+|enrol\\w+|planted|installed|registered|trained|quit\\w*|online|digital|self-serv\\w+|approved|won|sold|let|jobs|businesses|permanent|reviewed|maintained|repaired|cleaned|volunteer\\w*|loans|borrow\\w*|library|books',
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
