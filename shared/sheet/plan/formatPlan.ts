import type { CellAddress, CellRange } from '../../cells.ts';
import { type Indicator, type Layout, printedText, type Report } from '../../report.ts';
import type { Rating } from '../../rules/verdict.ts';
import { tableRange } from '../reportRange.ts';
import { columnRuns } from './columnRuns.ts';
import { columnWidths } from './columnWidths.ts';
import { type FreezePlan, freezePlan } from './freezePlan.ts';
import {
  HEADING_TINT,
  NOT_RATED_TINT,
  PLAIN_FONT_COLOUR,
  RATING_TINTS,
  SECTION_TINT,
} from './ratingLooks.ts';

/** How a cell should look. Whatever is absent stays as it is. */
export interface PlannedLook {
  /** "#RRGGBB"; null takes the fill away. */
  readonly fill?: string | null;
  /** For a text that could not be read on the fill in the colour that it has; every other text keeps its own. */
  readonly fontColour?: string;
  readonly bold?: boolean;
  readonly horizontal?: 'general' | 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
}

interface PlannedRange {
  readonly range: CellRange;
  readonly look: PlannedLook;
}

/** How the report should look. It holds looks only: no value, formula or number format. */
export interface FormatPlan {
  /** In order: a later look overrides an earlier one. */
  readonly looks: readonly PlannedRange[];
  /** Zero-based column to its least width in points: a wider one stays as it is, since it holds its text. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Rows whose height follows their wrapped text. */
  readonly fitRows: CellRange;
  /** Where enough of the report would stay in sight. Frozen columns stay as they are. */
  readonly freeze: FreezePlan;
  readonly page: {
    readonly orientation: 'landscape';
    /** Zero-based rows repeated at the top of each printed page. */
    readonly titleRows: { readonly first: number; readonly last: number };
    readonly fitToWidth: true;
  };
}

/**
 * The look of a report; outside its body only the legend is changed. `ratings` are the current ratings by indicator id; null is
 * not rated.
 */
export function formatPlan(report: Report, ratings: ReadonlyMap<string, Rating | null>): FormatPlan {
  const { layout, indicators } = report;
  const body = tableRange(report);
  const titleRows = firstHeadings(layout);
  const widths = columnWidths(report);
  const band = (row: number): CellRange => ({ ...body, row, rows: 1 });
  return {
    looks: [
      { range: body, look: { vertical: 'top', wrap: true } },
      ...arrowLooks(indicators),
      ...ratingLooks(indicators, ratings),
      ...legendLooks(report, ratings),
      // A section's name is in a narrow first column, and runs on over the empty cells to its right.
      ...layout.sectionRows.map(row => ({
        range: band(row),
        look: { ...SECTION_TINT, bold: true, wrap: false },
      })),
      ...layout.headingRows.map(row => ({ range: band(row), look: { ...HEADING_TINT, bold: true } })),
    ],
    columnWidths: widths,
    fitRows: body,
    freeze: freezePlan(report, titleRows, widths),
    page: { orientation: 'landscape', titleRows, fitToWidth: true },
  };
}

/** The first headings, with the rows that they are split over. */
function firstHeadings({ headingRows, body }: Layout): { first: number; last: number } {
  let last = body.row;
  while (headingRows.includes(last + 1)) last++;
  return { first: body.row, last };
}

function arrowLooks(indicators: readonly Indicator[]): PlannedRange[] {
  const arrows = indicators.flatMap(({ cells }) => [cells.shortArrow, cells.longArrow]);
  return columnRuns(arrows.filter(cell => cell !== undefined)).map(range => ({
    range,
    look: { horizontal: 'center' },
  }));
}

function ratingLooks(
  indicators: readonly Indicator[],
  ratings: ReadonlyMap<string, Rating | null>,
): PlannedRange[] {
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
function legendLooks(
  { layout, indicators }: Report,
  ratings: ReadonlyMap<string, Rating | null>,
): PlannedRange[] {
  const ruled = new Set(
    indicators.filter(({ hasColourRule }) => hasColourRule).map(({ id }) => ratings.get(id) ?? null),
  );
  return layout.legend
    .filter(({ rating }) => !ruled.has(rating))
    .map(({ cell, rating }) => ({ range: { ...cell, rows: 1, columns: 1 }, look: RATING_TINTS[rating] }));
}

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
