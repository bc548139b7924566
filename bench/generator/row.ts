import type { CellValue } from '../../shared/cells.ts';
import type { Polarity } from '../../shared/indicator.ts';
import type { Column } from '../../shared/report.ts';
import type { Direction } from '../../shared/rules/direction/directionJudgement.ts';
import type { Rating } from '../../shared/rules/verdict.ts';
import type { Figure } from './figure.ts';
import type { Unit } from './unit.ts';

/** What a cell says, before a layout decides how it is written. */
export type Fact =
  | { readonly is: 'figure'; readonly figure: Figure; readonly tags: readonly string[] }
  | { readonly is: 'parts'; readonly parts: readonly LabelledFigure[] }
  | { readonly is: 'word'; readonly text: string };

export interface LabelledFigure {
  readonly label: string;
  readonly figure: Figure;
}

export const word = (text: string): Fact => ({ is: 'word', text });
export const fact = (figure: Figure, ...tags: string[]): Fact => ({ is: 'figure', figure, tags });
export const figureIn = (said: Fact): Figure | null => (said.is === 'figure' ? said.figure : null);
export const says = (said: Fact, text: string): boolean => said.is === 'word' && said.text === text;

/** A cell put in by force, whatever the layout would write there. */
export interface RawCell {
  readonly value: CellValue;
  readonly format?: string;
  readonly formula?: string;
}

export type Mark = '' | '(C)' | '(S)' | '(R)';

/** What is counted, and so how it behaves over the quarters. */
export type Nature = 'share' | 'count' | 'cumulative' | 'measure' | 'milestone' | 'parts' | 'none';

/** An indicator as a council would report it, all of its cells agreeing with each other. */
export interface Row {
  /** Tells it apart whatever is done to it. */
  readonly key: string;
  readonly lineNo: string | null;
  readonly group: string | null;
  readonly section: string;
  readonly title: string;
  readonly mark: Mark;
  readonly nature: Nature;
  /** What its figure counts, as commentary calls it: "visits". */
  readonly things: string;
  readonly polarity: Polarity;
  readonly unit: Unit;
  readonly thousands: boolean;
  readonly annualTarget: Fact;
  readonly target: Fact;
  /** Hundredths of the target by which it may be missed and be AMBER, and the worst figure that is: where the report has them. */
  readonly tolerance: number | null;
  readonly floor: Figure | null;
  readonly outturn: Fact;
  readonly shortBase: Fact;
  readonly longBase: Fact;
  /** The point before the last quarter, which the council knows and the sheet does not say. */
  readonly beforeBase: Figure | null;
  /** What "Better than England" is measured by. */
  readonly comparator: Figure | null;
  readonly published: Published;
  readonly sentences: readonly string[];
  readonly correctiveAction: string | null;
  readonly services: readonly string[];
  readonly raw: Readonly<Partial<Record<Column, RawCell>>>;
}

export interface Published {
  readonly rating: Rating | null;
  readonly short: Direction | null;
  readonly long: Direction | null;
}

export const commentOf = ({ sentences, correctiveAction }: Row): string =>
  [...sentences, ...(correctiveAction === null ? [] : [correctiveAction])].join(' ');
