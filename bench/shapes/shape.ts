import type { CellRange } from '../../shared/cells.ts';
import type { Polarity } from '../../shared/indicator.ts';
import type { Period } from '../../shared/period.ts';
import type { Column } from '../../shared/report.ts';
import type { Direction } from '../../shared/rules/direction/directionJudgement.ts';
import type { Rating } from '../../shared/rules/verdict.ts';
import type { Dice } from '../generator/dice.ts';

/** A column that only some reports have: another quarter's figures, a frequency, a limit for AMBER. */
export type Extra = `${'target' | 'outturn'} of Q${1 | 2 | 3 | 4}` | 'frequency' | ShapeLimit;

/** What some rule sets need besides the target, each in its own column. */
export type ShapeLimit = 'tolerance' | 'floor';

export interface HeadingBlock {
  readonly rows: readonly (readonly string[])[];
  /** Rows counted from the first of the block. */
  readonly merges: readonly CellRange[];
}

/** How a council lays out its report, and the words that it uses. */
export interface Shape {
  readonly id: string;
  readonly wholeYear: boolean;
  readonly columns: readonly (Column | Extra)[];
  /** Repeated on each page, in turn. */
  readonly headings: readonly HeadingBlock[];
  readonly above: readonly string[];
  /** Rows on a page, after which the headings are repeated; null where they appear once. */
  readonly page: number | null;
  readonly sections: boolean;
  readonly surveys: boolean;
  /** The column by which its council rates. */
  readonly limit: ShapeLimit | null;
  readonly polarities: Readonly<Record<Polarity, string>>;
  readonly arrows: Readonly<Record<Direction | 'none', string>>;
  /** Null where the word follows the figure in its cell. */
  readonly ratings: Readonly<Record<Rating, string>> | null;
  /** Whether figures are numbers with formats rather than texts. */
  readonly holdsNumbers: boolean;
  readonly lineNo: (index: number) => string;
}

/** A shape in one council's own words, drawn at random. */
export type ShapeMaker = (period: Period, dice: Dice) => Shape;

export const RATING_WORDS: Readonly<Record<Rating, string>> = {
  GREEN: 'GREEN',
  YELLOW: 'YELLOW',
  AMBER: 'AMBER',
  RED: 'RED',
  BLUE: 'BLUE',
};

export const hasColumn = ({ columns }: Shape, column: Column): boolean => columns.includes(column);
/** The column that holds the rating. */
export const ratingColumn = ({ ratings }: Shape): Column => (ratings === null ? 'performance' : 'rating');

export const singleHeadingRow = (...texts: string[]): HeadingBlock => ({ rows: [texts], merges: [] });

export const financialYear = (startYear: number): string =>
  `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
