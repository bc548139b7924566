import { textInRow } from '../../cells.ts';
import { readTarget } from '../../figures/targetText.ts';
import type { Column } from '../../report.ts';
import { fillRating } from '../rows/fillRating.ts';
import { judgesFigure, readState } from '../states/stateWords.ts';
import { arrowBeside, readArrow } from '../texts/arrowText.ts';
import { readPolarity } from '../texts/indicatorText.ts';
import { readOutturn } from '../texts/outturnText.ts';
import { readRatingWord } from '../texts/ratingText.ts';
import { columnFit } from './columnContent.ts';

/** What the columns below the headings hold. Each answer is worked out once: every row of headings asks the same. */
export class DataBelow {
  readonly #rows: readonly (readonly string[])[];
  readonly #fits = new Map<string, number | null>();
  readonly #known = new Map<string, boolean>();

  readonly #fills: readonly (readonly string[])[];

  /** `rows` are a sample of the rows between the headings, and `fills` those of the same rows. */
  constructor(rows: readonly (readonly string[])[], fills: readonly (readonly string[])[] = []) {
    this.#rows = rows;
    this.#fills = fills;
  }

  /** How well a column fits what it is taken for, as `columnFit` says; null where it is empty. */
  fit(column: Column, position: number): number | null {
    const key = `${column} ${position}`;
    const known = this.#fits.get(key);
    if (known !== undefined) return known;
    const fit = columnFit(column, this.#texts(position));
    this.#fits.set(key, fit);
    return fit;
  }

  /** Whether a column holds any outturn: a figure or a milestone. */
  holdsOutturn(position: number): boolean {
    return this.#once('outturn', position, texts =>
      texts.some(text =>
        ['measured', 'milestone'].includes(readOutturn(arrowBeside(text)?.figure ?? text).outturn.state),
      ),
    );
  }

  /** Whether at least half of what a column holds are figures that may be targets. */
  holdsTargets(position: number): boolean {
    return this.#once('targets', position, texts => {
      const filled = texts.filter(isFilled);
      const figures = filled.filter(text => /\d/.test(text) && readTarget(text).state !== 'unreadable');
      return figures.length > 0 && figures.length * 2 >= filled.length;
    });
  }

  /** Whether a column says in words which way is better. Arrows and signs may mean anything. */
  saysPolarity(position: number): boolean {
    const says = (text: string) => /\p{L}/u.test(text) && ['bigger', 'smaller'].includes(readPolarity(text));
    return this.#once('polarity', position, texts => {
      const filled = texts.filter(isFilled);
      return filled.length > 0 && filled.filter(says).length >= filled.length * 0.8;
    });
  }

  /**
   * Whether nearly all that a column holds are directions, in signs or in words that mean nothing else. `isNamed`: its heading
   * says that it compares.
   */
  holdsDirections(position: number, isNamed = false): boolean {
    return this.#once(isNamed ? 'named directions' : 'directions', position, texts => {
      const filled = texts.filter(isFilled);
      const read = filled.map(text => (!isNamed && isLoneLetter(text) ? 'unreadable' : readArrow(text)));
      const directions = read.filter(said => said !== 'none' && said !== 'unreadable');
      return (
        directions.length > 0 && read.filter(said => said !== 'unreadable').length >= filled.length * 0.8
      );
    });
  }

  /** Whether nearly all that a column holds are ratings, in words or symbols, and not all the same letter. */
  holdsRatings(position: number): boolean {
    return this.#once('ratings', position, texts => {
      const filled = texts.filter(isFilled);
      const ratings = filled.filter(text => readRatingWord(text) !== null || judgesFigure(text));
      const tellApart = new Set(ratings).size > 1 || ratings.some(text => text.trim().length > 1);
      return ratings.length > 0 && tellApart && ratings.length >= filled.length * 0.8;
    });
  }

  /** Whether all that a column holds are states of different kinds: "Good", "Fair" and "Poor". */
  holdsStates(position: number): boolean {
    return this.#once('states', position, texts => {
      const states = texts.filter(isFilled).map(text => readState(text)?.meaning);
      return !states.includes(undefined) && new Set(states).size > 1;
    });
  }

  /** Whether a column shows ratings by its colours alone: of two kinds, or too deep for a highlighted column. */
  showsRatings(position: number): boolean {
    return this.#once('colours', position, texts => {
      if (texts.some(isFilled)) return false;
      // A colour over the whole row is a band.
      const own = this.#fills.map(row => (row[position] === row[0] ? '' : textInRow(row, position)));
      const ratings = own.flatMap(colour => fillRating(colour) ?? []);
      const tellApart =
        new Set(ratings.map(({ rating }) => rating)).size > 1 || ratings.every(({ strong }) => strong);
      return ratings.length > 0 && tellApart && ratings.length >= texts.length * 0.8;
    });
  }

  #texts(position: number): readonly string[] {
    return this.#rows.map(row => textInRow(row, position));
  }

  #once(question: string, position: number, answer: (texts: readonly string[]) => boolean): boolean {
    const key = `${question} ${position}`;
    const known = this.#known.get(key) ?? answer(this.#texts(position));
    this.#known.set(key, known);
    return known;
  }
}

/** In another font a letter is an arrow; in a column that nothing calls one it is a letter. */
const isLoneLetter = (text: string): boolean => /^\p{L}$/u.test(text.trim());

const isFilled = (text: string): boolean => text.trim() !== '';
