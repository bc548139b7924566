import { plainText } from '../../figures/plainText.ts';
import type { Kind, Polarity } from '../../indicator.ts';

const BIGGER = /^(?:bigger|higher|high|more|increase|increasing|maximise|max|up|greater|larger|big)\b|^h$/;
const SMALLER = /^(?:smaller|lower|low|less|fewer|decrease|decreasing|minimise|min|reduce|down|small)\b|^l$/;
/** Without words: the side that the target bounds, or the way that the figure should go. */
const SIGNS = { bigger: /^(?:>=?|≥|=>|\+|[↑⬆▲⇧])$/u, smaller: /^(?:<=?|≤|=<|[↓⬇▼⇩])$/u };
const NONE =
  /^(?:n\/?a|n\.a\.?|not applicable|none|neither|neutral|contextual|context only|no (?:polarity|preference|preferred direction)|milestone|project|(?:(?:with)?in |target )?(?:the )?range|goal ?posts?|-+)$/;

/** Reads "Bigger is better", "Good is low", "Aim to maximise"; "N/A" is none, as a milestone has. */
export function readPolarity(text: string): Polarity | 'unknown' {
  const words = plainText(text)
    .toLowerCase()
    .replace(
      /^(?:good (?:performance )?(?:is|to be)|good =|the(?= \w+ the better)|aim to|aim is to|aim:|polarity:|better (?:if|when)) */,
      '',
    )
    .trim();
  if (NONE.test(words)) return 'none';
  if (SIGNS.bigger.test(words)) return 'bigger';
  if (SIGNS.smaller.test(words)) return 'smaller';
  if (/\b(?:worse|bad|poor)\b/.test(words)) return 'unknown';
  if (BIGGER.test(words)) return 'bigger';
  if (SMALLER.test(words)) return 'smaller';
  return 'unknown';
}

/** "(good performance: lower)", "(higher is better)": the polarity, where the title says it. */
const IN_TITLE = [
  /[([][^()[\]]*\bgood(?: performance)?(?: is|:| =| -)? ?(?<way>high(?:er)?|low(?:er)?|big(?:ger)?|small(?:er)?)\b[^()[\]]*[)\]]/i,
  /[([](?<way>higher|lower|bigger|smaller)(?: is|=| =) ?(?:better|good)[)\]]/i,
];

/** The polarity that a title says in brackets, for a row that says it nowhere else. */
export function polarityInTitle(title: string): Polarity | 'unknown' {
  const way = IN_TITLE.map(pattern => pattern.exec(plainText(title))?.groups?.way).find(said => said);
  return way === undefined ? 'unknown' : readPolarity(way);
}

const MARKS: readonly { readonly pattern: RegExp; readonly kind: Kind }[] = [
  { pattern: /[([](?:C|cumulative|c(?=[)\]]\s*$))[)\]]/, kind: 'cumulative' },
  { pattern: /[([](?:Cumulative)[)\]]/, kind: 'cumulative' },
  { pattern: /[([](?:S|[Ss]napshot|s(?=[)\]]\s*$))[)\]]/, kind: 'snapshot' },
  { pattern: /[([](?:R|[Rr]olling(?: year)?|r(?=[)\]]\s*$))[)\]]/, kind: 'rolling' },
];

/** D3: a percentage, an average or a score of the year so far cannot be taken apart into quarters. */
const RATIO = /%|\bper ?cent\b|\b(?:percentages?|proportions?|averages?|scores?)\b/i;

/** The mark in the indicator's text; one that is (C) and not additive is `cumulative-ratio`. */
export function readKind(title: string): Kind {
  if (/[([]C ?%[)\]]/.test(title)) return 'cumulative-ratio';
  const kind = MARKS.find(({ pattern }) => pattern.test(title))?.kind ?? 'unmarked';
  return kind === 'cumulative' && RATIO.test(title) ? 'cumulative-ratio' : kind;
}
