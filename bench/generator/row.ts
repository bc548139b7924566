import type { CellValue } from '../../shared/cells.ts';
import type { Polarity } from '../../shared/indicator.ts';
import type { Column } from '../../shared/report.ts';
import type { Direction } from '../../shared/rules/direction/directionJudgement.ts';
import type { Rating } from '../../shared/rules/verdict.ts';
import type { WrittenFigure } from './figure.ts';
import type { Unit } from './unit.ts';

/** The fact in a cell, before a layout decides how it is written. */
export type Fact =
  | { readonly is: 'figure'; readonly figure: WrittenFigure; readonly tags: readonly string[] }
  | { readonly is: 'parts'; readonly parts: readonly LabelledFigure[] }
  | { readonly is: 'word'; readonly text: string };

export interface LabelledFigure {
  readonly label: string;
  readonly figure: WrittenFigure;
}

export const word = (text: string): Fact => ({ is: 'word', text });
export const fact = (figure: WrittenFigure, ...tags: string[]): Fact => ({ is: 'figure', figure, tags });
export const figureIn = (said: Fact): WrittenFigure | null => (said.is === 'figure' ? said.figure : null);
export const says = (said: Fact, text: string): boolean => said.is === 'word' && said.text === text;

/** A cell that overrides what the layout would write. */
export interface RawCell {
  readonly value: CellValue;
  readonly format?: string;
  readonly formula?: string;
  /** "#rrggbb" */
  readonly fill?: string;
}

export type ReportMark = '' | '(C)' | '(S)' | '(R)';

/** What kind of figure it is, and so how it behaves over the quarters. */
export type Nature = 'share' | 'count' | 'cumulative' | 'measure' | 'milestone' | 'parts' | 'none';

/** An indicator as a council would report it, with cells that agree with each other. */
export interface BenchRow {
  /** Identifies the row, whatever a fault changes in it. */
  readonly key: string;
  readonly lineNo: string | null;
  readonly group: string | null;
  readonly section: string;
  readonly title: string;
  readonly mark: ReportMark;
  readonly nature: Nature;
  /** What its figure counts, as commentary names it: "visits". */
  readonly things: string;
  readonly polarity: Polarity;
  readonly unit: Unit;
  readonly thousands: boolean;
  readonly annualTarget: Fact;
  readonly target: Fact;
  /** How far a miss is still AMBER, in per cent of the target; null where the report has no such column. */
  readonly tolerance: number | null;
  /** The worst figure that is still AMBER; null where the report has no such column. */
  readonly floor: WrittenFigure | null;
  readonly outturn: Fact;
  readonly shortBase: Fact;
  readonly longBase: Fact;
  /** The point before the last quarter, which the council knows but the sheet does not show. */
  readonly beforeBase: WrittenFigure | null;
  /** The value that "Better than England" compares with. */
  readonly comparator: WrittenFigure | null;
  readonly published: BenchJudgement;
  readonly sentences: readonly string[];
  readonly correctiveAction: string | null;
  readonly services: readonly string[];
  readonly raw: Readonly<Partial<Record<Column, RawCell>>>;
}

export interface BenchJudgement {
  readonly rating: Rating | null;
  readonly short: Direction | null;
  readonly long: Direction | null;
}

export const commentOf = ({ sentences, correctiveAction }: BenchRow): string =>
  [...sentences, ...(correctiveAction === null ? [] : [correctiveAction])].join(' ');
