import type { Direction } from '../../rules/direction/directionJudgement.ts';

/** What may come before a word of direction without changing it: "Performance is significantly better". */
const BEFORE =
  '(?:(?:performance|trend|direction|direction of travel|result|outturn|figure)s?[: ]+)?(?:(?:has|have|is|are|was|been|be|getting|got|becoming|become|significantly|slightly|much|greatly|marginally|considerably|substantially|statistically|strongly|sharply|steadily|a little|a bit|some|marginal|modest|minor|continued|continuing|continues|overall|small|large|slight|significant|marked|further|general|generally|sustained|an?) )*';
/** And what may come after it: "improvement on last year", "upward trend". */
const AFTER =
  '(?: (?:performance|trend|trajectory|direction(?: of travel)?|change|position|arrow|movement|outturn))?(?: (?:than|since|on|from|vs\\.?|compared (?:to|with)|against|over|as|to) [\\p{L}\\d ()/-]{1,40})?';

const whole = (words: string): RegExp => new RegExp(`^(?!.*target)${BEFORE}(?:${words})${AFTER}\\.?$`, 'u');

const WORDS: readonly { readonly pattern: RegExp; readonly means: Direction | 'none' }[] = [
  {
    pattern:
      /^(?:-+|n\/?a|n\.a\.?|new(?: (?:indicator|measure|kpi|pi))?|none|tb[acd]|unknown|baseline(?: year)?|first (?:year|report|quarter|time)|awaiting data|(?:insufficient|not enough) data|data not available|too early to (?:say|tell)|first time reported|annual(?: (?:measure|indicator|figure|data))?|not (?:applicable|available|known|yet known|comparable|measured|reported)|(?:cannot|can't) (?:be )?compared?|no (?:(?:previous|prior|earlier|comparable|comparative|historic(?:al)?) )?(?:comparison|comparator|comparisons|data|trend|arrow|direction|figures?|baseline|information)(?: (?:available|possible|yet))?)\.?$/,
    means: 'none',
  },
  // "Green up arrow" is the text of a picture: its colour says what it means.
  { pattern: /^green (?:up|down)(?:wards?)?(?: arrow)?$/, means: 'better' },
  { pattern: /^red (?:up|down)(?:wards?)?(?: arrow)?$/, means: 'worse' },
  {
    pattern: /^(?:(?:amber|yellow|orange|grey) )?(?:side(?:ways)?|level|horizontal|right)(?: arrow)?$/,
    means: 'same',
  },
  {
    pattern: whole(
      '(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|held|holding|kept) (?:about |broadly |much |largely )?(?:the same|same|stable|steady|static|level|constant|unchanged|consistent|flat)|(?:about |broadly |much |largely |roughly |virtually )?(?:same|the same|similar|unchanged|stable|static|steady|level|constant|flat|equal)|no (?:significant |real |material |major |notable |overall |statistically significant )?(?:change|movement|difference)|not (?:significantly )?(?:changed|different)|little (?:or no )?change|maintain(?:ed|ing|s)?|sustained|consistent|neutral|held|as before',
    ),
    means: 'same',
  },
  {
    pattern: whole(
      'better|improv(?:ed|ing|ement|es)(?: (?:in|to) performance)?|up|upwards?|arrow up|strengthen(?:ed|ing)|recover(?:ed|ing)|trending up|positive|favourable|progress(?:ing|ed)?',
    ),
    means: 'better',
  },
  {
    pattern: whole(
      'worse|worsen(?:ed|ing)|declin(?:ed|ing|e)|deteriorat(?:ed|ing|ion)|down|downwards?|arrow down|weaken(?:ed|ing)|trending down|dip|negative|adverse|unfavourable|poorer|slipp(?:ed|ing)|dipp(?:ed|ing)|(?:decline|deterioration|drop|fall) in performance|not as good',
    ),
    means: 'worse',
  },
];

/** The direction that a text says in words; null where it is none of them. */
export function directionInWords(plain: string): Direction | 'none' | null {
  const words = plain.toLowerCase();
  return WORDS.find(({ pattern }) => pattern.test(words))?.means ?? null;
}
