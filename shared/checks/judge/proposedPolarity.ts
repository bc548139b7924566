import type { Decisions } from '../../decisions.ts';
import { periodText } from '../../period.ts';
import { type Indicator, printedText, type Report } from '../../report.ts';
import { toCommonUnit } from '../../rules/compare/commonUnit.ts';
import { compareFigures } from '../../rules/compare/compareFigures.ts';
import { unrounded } from '../../rules/compare/unrounded.ts';
import { applicableTarget } from '../../rules/rating/applicableTarget.ts';
import { polarityOfTitle } from '../../sheet/texts/polarityOfTitle.ts';
import { fill } from '../../words/fill.ts';
import { earlierIndicatorIn } from '../earlier/earlierIndicator.ts';
import type { EarlierIndicator, EarlierQuarter } from '../earlier/earlierQuarter.ts';

/** Why a polarity is proposed, as the end of a line in a list. */
const reasons = {
  title: 'the title says “{words}”',
  rating: 'it is rated {rating} at this figure',
  target: 'its target is “{text}”',
  record: 'it was signed off so for {period}',
} as const;

/**
 * The report with the polarity of each row that prints none: as a person answered it, otherwise as it was signed off last,
 * or as its title or its own rating suggests, which is marked as a proposal. A row whose cell for it is empty is asked about by itself.
 */
export function withPolarities(
  report: Report,
  { polarities }: Decisions,
  earlier: EarlierQuarter | null = null,
): Report {
  if (!report.indicators.some(isAsked)) return report;
  const signed = earlierIndicatorIn(earlier);
  const indicators = report.indicators.map((indicator): Indicator => {
    if (!isAsked(indicator)) return indicator;
    const answered = Object.hasOwn(polarities, indicator.id) ? polarities[indicator.id] : undefined;
    if (answered !== undefined) return { ...indicator, polarity: answered };
    const proposed = asSigned(signed(indicator), earlier) ?? proposal(indicator);
    return proposed === null ? indicator : { ...indicator, polarityProposed: proposed };
  });
  return { ...report, indicators };
}

const isAsked = ({ polarity, cells }: Indicator): boolean =>
  polarity === 'unknown' && cells.polarity === undefined;

function asSigned(
  indicator: EarlierIndicator | null,
  earlier: EarlierQuarter | null,
): Indicator['polarityProposed'] | null {
  const polarity = indicator?.polarity;
  // Nobody need have answered for a row that was signed off without one.
  if (earlier === null || (polarity !== 'bigger' && polarity !== 'smaller')) return null;
  return { polarity, because: fill(reasons.record, { period: periodText(earlier.period) }) };
}

const AT_LEAST = /^(?:>=?|≥|=>|at least\b|more than\b|over\b|above\b|no less than\b|min(?:imum)?\b)/i;
const AT_MOST =
  /^(?:<=?|≤|=<|at most\b|less than\b|fewer than\b|under\b|below\b|(?:no|not) more than\b|up to\b|max(?:imum)?\b)/i;

/** The way that a target as printed asks for. */
interface AskedByTarget {
  readonly polarity: 'bigger' | 'smaller';
  readonly text: string;
}

/** Nothing is better than 100% of a whole, nor fewer than none; null for any other target. */
function endOfScale(indicator: Indicator): AskedByTarget | null {
  const text = printedText(indicator, indicator.target.state === 'none' ? 'annualTarget' : 'target').trim();
  if (/^100(?:\.0+)? ?%$/.test(text)) return { polarity: 'bigger', text };
  return /^(?:0(?:\.0+)? ?%?|nil|zero)$/i.test(text) ? { polarity: 'smaller', text } : null;
}

/** "≤40" says which side of the target is wanted; null where none of the row's targets does. */
function boundOf(indicator: Indicator): AskedByTarget | null {
  const targets = (['target', 'annualTarget'] as const).filter(
    column => indicator[column].state === 'number',
  );
  for (const text of targets.map(column => printedText(indicator, column).trim())) {
    if (AT_LEAST.test(text)) return { polarity: 'bigger', text };
    if (AT_MOST.test(text)) return { polarity: 'smaller', text };
  }
  return null;
}

/** A title that may mean either gives way to the rating that the row prints. */
function proposal(indicator: Indicator): NonNullable<Indicator['polarityProposed']> | null {
  const bound = boundOf(indicator);
  if (bound !== null) return { polarity: bound.polarity, because: fill(reasons.target, bound) };
  const title = polarityOfTitle(indicator.title);
  const rating = polarityOfRating(indicator);
  if (title !== null && (title.isSure || rating === null || rating === title.polarity)) {
    return { polarity: title.polarity, because: fill(reasons.title, title) };
  }
  const end = endOfScale(indicator);
  if (end !== null && (rating === null || rating === end.polarity)) {
    return { polarity: end.polarity, because: fill(reasons.target, end) };
  }
  const shown = indicator.published.rating;
  if (rating === null || shown === null) return null;
  return { polarity: rating, because: fill(reasons.rating, { rating: shown }) };
}

/** GREEN above the target is bigger, RED above it smaller; null where the row does not tell. */
function polarityOfRating({
  outturn,
  target,
  annualTarget,
  published,
}: Indicator): 'bigger' | 'smaller' | null {
  // The rules are proposed together with the polarity, so that none says which target it is.
  const { target: line } = applicableTarget(target, annualTarget, undefined);
  if (outturn.state !== 'measured' || line.state !== 'number' || published.rating === null) return null;
  const [value, ...others] = outturn.parts;
  if (others.length > 0 || line.parts.length > 1) return null;
  const figures = toCommonUnit([unrounded(value.quantity), unrounded(line.parts[0].quantity)] as const);
  if (typeof figures === 'string') return null;
  const difference = compareFigures(figures[0].value, figures[1].value);
  if (difference === 0) return null;
  const isMet = published.rating === 'GREEN' || published.rating === 'BLUE';
  return difference > 0 === isMet ? 'bigger' : 'smaller';
}
