import type { Indicator } from '../report.ts';
import type { Rating } from '../rules/rating.ts';
import { type Check, eachIndicator } from './check.ts';
import type { Repair } from './finding.ts';

/** R1 to R4 against the word in the cell. What cannot be rated is never a mismatch, whatever word stands there. */
export const ratingMismatch: Check = judged => {
  // A council that prints no rating word anywhere rates by fill alone: its rows lack nothing.
  const printsRatings = judged.report.indicators.some(({ published }) => published.rating !== null);
  if (!printsRatings) return [];
  return eachIndicator('rating-mismatch', (indicator, { rating }) => {
    if (rating.rating === null || rating.rating === indicator.published.rating) return null;
    if (isUnreadableRating(indicator)) return null;
    const published = indicator.published.rating;
    return {
      cell: indicator.cells.rating ?? indicator.cells.performance,
      message: `${published === null ? 'No rating is shown' : `The cell says ${published}`}. ${rating.why} ${
        published === null ? `Add ${rating.rating}` : `Change it to ${rating.rating}`
      }, or correct the outturn or its target.`,
      repair: writeRating(indicator, rating.rating),
    };
  })(judged);
};

/** A word in the rating's own column that is no rating is told as unreadable, once. */
const isUnreadableRating = ({ texts, published }: Indicator): boolean =>
  published.rating === null && (texts.rating ?? '').trim() !== '';

function writeRating({ cells, texts, outturn, published }: Indicator, rating: Rating): Repair | null {
  // "On Track" is the figure itself, and not ours to turn.
  if (outturn.state === 'milestone' && !cells.rating) return null;
  const cell = cells.rating ?? cells.performance;
  const from = (cells.rating ? texts.rating : texts.performance) ?? '';
  if (!cell) return null;
  if (cells.rating) return { label: `Write ${rating}`, writes: [{ cell, from, to: rating }] };
  const bare =
    published.rating === null
      ? from.trim()
      : from.replace(/\s*\(?\b(?:GREEN|AMBER|RED|BLUE)\b\)?/i, '').trim();
  return { label: `Write "${bare} ${rating}"`, writes: [{ cell, from, to: `${bare} ${rating}` }] };
}
