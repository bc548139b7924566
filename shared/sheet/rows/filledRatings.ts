import type { CellAddress, SheetCells } from '../../cells.ts';
import { type Indicator, printedText } from '../../report.ts';
import { type FillRating, fillRating } from './fillRating.ts';

/**
 * The indicators, with a rating from the fill where there is no word. A fill never contradicts a printed word: the
 * colour is not what is signed. A band over the whole row, or a column highlighted in one pale colour, is not a rating.
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
    // Where other rows have a word and this cell could hold one, the word is missing, whatever the colour.
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
    if (said === undefined) return withOwnColour(indicator, colourAt);
    if (!(said.painted || said.strong || tellApart)) return indicator;
    return {
      ...indicator,
      published: { ...indicator.published, rating: said.rating },
      ratedByFill: said.painted ? 'painted' : 'own',
    };
  });
}

/** A fill beside a printed rating, where it is neither Outturn's own nor the colour of the whole row. */
function withOwnColour(indicator: Indicator, colourAt: (cell: CellAddress | undefined) => string): Indicator {
  const colour = indicator.published.rating === null ? '' : colourAt(ratingCell(indicator));
  if (colour === '' || colour === colourAt(indicator.cells.title)) return indicator;
  const shown = fillRating(colour);
  return shown === null || shown.painted ? indicator : { ...indicator, fillShows: shown.rating };
}

/** "On Track" is a milestone's state, published as GREEN; it does not show how figures are rated. */
export const printsRatingWord = ({ published, outturn, texts, ratedByFill }: Indicator): boolean =>
  published.rating !== null &&
  !ratedByFill &&
  (outturn.state !== 'milestone' || printedText({ texts }, 'rating').trim() !== '');

/** A cell that holds a number cannot hold a word. */
export const couldHoldWord = ({ cells, numbers }: Indicator): boolean =>
  cells.rating !== undefined || !numbers.has('performance');

const ratingCell = ({ cells }: Indicator): CellAddress | undefined => cells.rating ?? cells.performance;

/** The council's own word in the rating column counts as a word, and so does a milestone's state. */
const isUnworded = ({ published, texts, outturn, cells }: Indicator): boolean =>
  published.rating === null &&
  (cells.rating ? !/[\p{L}\p{N}]/u.test(printedText({ texts }, 'rating')) : outturn.state === 'measured');
