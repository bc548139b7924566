import { headlineOf, type Rated } from '../../shared/headline.ts';

/** How the indicators of one theme of a revision were rated. */
export interface HeadlineRow {
  /** From 1, in the order of the report. */
  readonly place: number;
  readonly theme: string;
  readonly green: number;
  readonly yellow: number;
  readonly amber: number;
  readonly red: number;
  readonly blue: number;
  readonly not_rated: number;
}

export const headlineRows = (outturns: readonly Rated[]): HeadlineRow[] =>
  headlineOf(outturns).themes.map(({ theme, GREEN, YELLOW, AMBER, RED, BLUE, notRated }, index) => ({
    place: index + 1,
    theme,
    green: GREEN,
    yellow: YELLOW,
    amber: AMBER,
    red: RED,
    blue: BLUE,
    not_rated: notRated,
  }));
