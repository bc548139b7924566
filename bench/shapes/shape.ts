import type { CellRange } from '../../shared/cells.ts';
import type { Polarity } from '../../shared/indicator.ts';
import type { Period } from '../../shared/quarter.ts';
import type { Column } from '../../shared/report.ts';
import type { Direction } from '../../shared/rules/direction/directionJudgement.ts';
import type { Rating } from '../../shared/rules/verdict.ts';
import type { Dice } from '../generator/dice.ts';

/** A column that not every report has: another quarter's figures, how often it is measured, how far off is still AMBER. */
export type Extra = `${'target' | 'outturn'} of Q${1 | 2 | 3 | 4}` | 'frequency' | Limit;

/** What some rule sets ask for beside the target, each in a column of its own. */
export type Limit = 'tolerance' | 'floor';

export interface HeadingBlock {
  readonly rows: readonly (readonly string[])[];
  /** Rows counted from the first of the block. */
  readonly merges: readonly CellRange[];
}

/** How a council lays its report out and what it calls things. */
export interface Shape {
  readonly id: string;
  readonly wholeYear: boolean;
  readonly columns: readonly (Column | Extra)[];
  /** Repeated on each page, in turn. */
  readonly headings: readonly HeadingBlock[];
  readonly above: readonly string[];
  /** Rows to a page, after which the headings stand again; null where they stand once. */
  readonly page: number | null;
  readonly sections: boolean;
  readonly surveys: boolean;
  /** Its council rates by this column. */
  readonly limit: Limit | null;
  readonly polarities: Readonly<Record<Polarity, string>>;
  readonly arrows: Readonly<Record<Direction | 'none', string>>;
  /** Null where the word stands behind the figure. */
  readonly ratings: Readonly<Record<Rating, string>> | null;
  /** Figures are numbers with formats, and not texts. */
  readonly holdsNumbers: boolean;
  readonly lineNo: (index: number) => string;
}

/** The shape as one council writes it: its own words, drawn by chance. */
export type ShapeMaker = (period: Period, dice: Dice) => Shape;

export const RATING_WORDS: Readonly<Record<Rating, string>> = {
  GREEN: 'GREEN',
  AMBER: 'AMBER',
  RED: 'RED',
  BLUE: 'BLUE',
};

export const hasColumn = ({ columns }: Shape, column: Column): boolean => columns.includes(column);
/** Where the rating stands. */
export const ratingColumn = ({ ratings }: Shape): Column => (ratings === null ? 'performance' : 'rating');

export const oneRow = (...texts: string[]): HeadingBlock => ({ rows: [texts], merges: [] });

export const financialYear = (startYear: number): string =>
  `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
