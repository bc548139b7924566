import type { CellAddress, CellRange } from '../../cells.ts';
import { type Indicator, printedText, type Report } from '../../report.ts';
import type { Rating } from '../../rules/verdict.ts';
import { columnRuns } from './columnRuns.ts';
import type { PlannedLook, PlannedRange } from './plannedLook.ts';
import { NOT_RATED_TINT, PLAIN_FONT_COLOUR, RATING_TINTS } from './ratingLooks.ts';

/** By indicator id; null is not rated. */
export type CurrentRatings = ReadonlyMap<string, Rating | null>;

export function ratingLooks(indicators: readonly Indicator[], ratings: CurrentRatings): PlannedRange[] {
  const byLook = new Map<PlannedLook, CellAddress[]>();
  for (const indicator of indicators) {
    const cell = indicator.cells.rating ?? indicator.cells.performance;
    if (cell === undefined) continue;
    const look = ratingLook(indicator, ratings.get(indicator.id) ?? null);
    byLook.set(look, [...(byLook.get(look) ?? []), cell]);
  }
  return [...byLook].flatMap(([look, cells]) => columnRuns(cells).map(range => ({ range, look })));
}

/** The legend in the colours of the ratings, but for one that a person's rules colour in the rows. */
export function legendLooks({ layout, indicators }: Report, ratings: CurrentRatings): PlannedRange[] {
  const ruled = new Set(
    indicators.filter(({ hasColourRule }) => hasColourRule).map(({ id }) => ratings.get(id) ?? null),
  );
  return layout.legend
    .filter(({ rating }) => !ruled.has(rating))
    .map(({ cell, rating }) => ({ range: oneCell(cell), look: RATING_TINTS[rating] }));
}

const oneCell = (cell: CellAddress): CellRange => ({ ...cell, rows: 1, columns: 1 });

/** A row that is not rated loses its fill: one left from another quarter would look like a rating. */
const UNRATED: PlannedLook = { fill: null, fontColour: PLAIN_FONT_COLOUR };

/**
 * The colour never contradicts the word in the cell. A printed word that differs from the current rating is shown as
 * not rated until somebody decides; so is a rating column's own "N/A". Where a report has nothing to rate (a third of
 * Havering's rows), the cell has no fill, since that much grey would hide the ratings.
 */
function ratingLook(indicator: Indicator, stands: Rating | null): PlannedLook {
  const { cells, texts, ratedByFill, hasColourRule } = indicator;
  // A person's rule decides the fill, and our text may not be readable on it.
  if (hasColourRule) return {};
  // Painting over a rating that is only a fill would leave no trace of it. A fill that we painted follows the current
  // rating.
  if (ratedByFill === 'own' && indicator.published.rating !== stands) return {};
  const printed = ratedByFill === 'painted' ? null : indicator.published.rating;
  if (printed !== null && stands !== null && printed !== stands) return NOT_RATED_TINT;
  const rating = printed ?? stands;
  if (rating !== null) return RATING_TINTS[rating];
  return cells.rating !== undefined && printedText({ texts }, 'rating').trim() !== ''
    ? NOT_RATED_TINT
    : UNRATED;
}
