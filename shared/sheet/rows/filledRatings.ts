import type { CellAddress, SheetCells } from '../../cells.ts';
import type { Indicator } from '../../report.ts';
import { type FillRating, fillRating } from './fillRating.ts';

/**
 * The indicators with the rating that only a fill gives, where no word stands. A printed word is never contradicted by
 * its fill: the colour is not what is signed. A band over the whole row, or a column picked out in one pale colour, rates
 * nothing.
 */
export function withFilledRatings(
  indicators: readonly Indicator[],
  { fills }: Pick<SheetCells, 'fills'>,
): readonly Indicator[] {
  if (fills === undefined) return indicators;
  const colourAt = (cell: CellAddress | undefined): string => (cell && fills[cell.row]?.[cell.column]) || '';
  const printsWords = indicators.some(printsRatingWord);
  const found = new Map<Indicator, FillRating>();
  for (const indicator of indicators) {
    // Where others have a word and one could stand here, it was left out, whatever the colour.
    const mayRate = isUnworded(indicator) && !(printsWords && couldHoldWord(indicator));
    const colour = mayRate ? colourAt(ratingCell(indicator)) : '';
    const isBand = colour === colourAt(indicator.cells.title);
    const said = colour === '' || isBand ? null : fillRating(colour);
    if (said !== null) found.set(indicator, said);
  }
  const own = [...found.values()].filter(({ painted }) => !painted);
  const tellApart = new Set(own.map(({ rating }) => rating)).size > 1;
  return indicators.map(indicator => {
    const said = found.get(indicator);
    if (said === undefined || !(said.painted || said.strong || tellApart)) return indicator;
    return {
      ...indicator,
      published: { ...indicator.published, rating: said.rating },
      ratedByFill: said.painted ? 'painted' : 'own',
    };
  });
}

/** "On Track" is a milestone's state; that it is published GREEN says nothing of how figures are rated. */
export const printsRatingWord = ({ published, outturn, texts, ratedByFill }: Indicator): boolean =>
  published.rating !== null &&
  !ratedByFill &&
  (outturn.state !== 'milestone' || (texts.rating ?? '').trim() !== '');

/** No word can stand in a cell that holds a number. */
export const couldHoldWord = ({ cells, numbers }: Indicator): boolean =>
  cells.rating !== undefined || !numbers.has('performance');

const ratingCell = ({ cells }: Indicator): CellAddress | undefined => cells.rating ?? cells.performance;

/** A word of the council's own in the rating's column is what is said there; so is a milestone's state. */
const isUnworded = ({ published, texts, outturn, cells }: Indicator): boolean =>
  published.rating === null &&
  (cells.rating ? !/[\p{L}\p{N}]/u.test(texts.rating ?? '') : outturn.state === 'measured');
