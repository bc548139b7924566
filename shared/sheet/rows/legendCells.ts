import type { CellAddress, SheetCells } from '../../cells.ts';
import type { LegendCell, PlacedText, Report } from '../../report.ts';
import type { Rating } from '../../rules/verdict.ts';
import { readRatingWord, takeRatingWord } from '../texts/ratingText.ts';
import { fillRating } from './fillRating.ts';

/**
 * The cells around the table that show a rating's colour and name it: "GREEN" on green, or an empty green cell with "Green: on
 * target" to its right. A colour that names another rating, or none, is not a legend's.
 */
export function legendCells(around: Report['around'], { fills, values }: SheetCells): readonly LegendCell[] {
  if (fills === undefined) return [];
  const shows = ({ row, column }: CellAddress): Rating | null =>
    fillRating(fills[row]?.[column] ?? '')?.rating ?? null;
  return around.flat().flatMap(({ text, cell }: PlacedText): LegendCell[] => {
    const rating = readRatingWord(text) ?? takeRatingWord(text).rating;
    if (rating === null) return [];
    const swatch = { row: cell.row, column: cell.column - 1 };
    const isSwatch = values[swatch.row]?.[swatch.column] === '';
    return [cell, ...(isSwatch ? [swatch] : [])]
      .filter(place => shows(place) === rating)
      .map(place => ({ cell: place, rating }));
  });
}
