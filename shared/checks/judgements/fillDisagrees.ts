import type { Rating } from '../../rules/verdict.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator } from '../check.ts';

/** When so many cells agree in word and colour, the council colours by rating. */
const CUSTOM = 3;

/** A rating word in a cell of another rating's colour: readers see the colour first. */
export const fillDisagrees = check({
  code: 'fill-disagrees',
  severity: 'warning',
  heading: 'Colour does not match the rating',
  about: {
    asks: 'Does a cell have the colour of the rating that it names, where the other cells do?',
    example: 'The word RED in a green cell',
    action: 'Change the colour, or the word.',
  },
  words: {
    disagrees:
      'The cell says {rating}, but its colour is that of {colour}. Change the colour, or the word; Format does it for the whole report.',
  },
  find: (judged, words) => {
    const { indicators } = judged.report;
    const coloured = indicators.filter(({ fillShows }) => fillShows !== undefined);
    const agreeing = coloured.filter(({ fillShows, published }) => agree(fillShows, published.rating)).length;
    if (agreeing < CUSTOM || agreeing * 10 < coloured.length * 7) return [];
    return eachIndicator(judged, ({ fillShows, published, cells, hasColourRule }) => {
      const { rating } = published;
      if (fillShows === undefined || rating === null || agree(fillShows, rating) || hasColourRule)
        return null;
      return {
        cell: cells.rating ?? cells.performance,
        message: fill(words.disagrees, { rating, colour: fillShows }),
      };
    });
  },
});

/** Yellow and amber are one colour to many councils. */
const agree = (colour: Rating | undefined, word: Rating | null): boolean =>
  colour === word || [colour, word].every(each => each === 'AMBER' || each === 'YELLOW');
