import type { Column } from '../../shared/report.ts';
import { ASIDES } from '../catalogue/catalogue.ts';
import type { Dice } from '../generator/dice.ts';
import type { BenchReport } from '../generator/report.ts';
import { figureIn, type Row } from '../generator/row.ts';
import { hasColumn } from '../shapes/shape.ts';

/** Where a finding must point: a fact of a row, the report's own count, or, of what is no longer there, anywhere. */
export type Spot = { readonly row: number; readonly column: Column } | 'headline' | 'anywhere';

/** A clean report with one fault in it. */
export interface Injected {
  readonly report: BenchReport;
  /** More than one where the words of the rule leave open which of two cells is the wrong one. */
  readonly at: readonly Spot[];
  /** Codes that follow from the fault, on the row of the fault or, of the count, on the count. */
  readonly also?: readonly string[];
  /** Last quarter's report, where the fault shows only beside it. */
  readonly earlier?: BenchReport;
}

/** What looks like the fault and is none. */
export interface Spared {
  readonly report: BenchReport;
  readonly row: number;
  readonly earlier?: BenchReport;
}

/** Null where the report has no row for it. */
export type Injection = (report: BenchReport, dice: Dice) => Injected | null;
export type NearMiss = (report: BenchReport, dice: Dice) => Spared | null;

export interface Fault {
  readonly code: string;
  /** The check is silent unless asked. */
  readonly isOnRequest?: true;
  readonly injections: readonly Injection[];
  readonly nearMisses: Readonly<Record<string, NearMiss>>;
}

/** One of the rows that are so; survey questions, which share a comment, are left alone. */
export function oneRow(
  report: BenchReport,
  dice: Dice,
  isSo: (row: Row, index: number) => boolean,
): { readonly row: Row; readonly index: number } | null {
  const fitting = report.rows.flatMap((row, index) =>
    row.group === null && isSo(row, index) ? [index] : [],
  );
  if (fitting.length === 0) return null;
  const index = dice.pick(fitting);
  return { row: report.rows[index] as Row, index };
}

export const spot = (row: number, ...columns: Column[]): Spot[] => columns.map(column => ({ row, column }));

/** The column that the sheet has of these, the first that it has. */
export const has = ({ shape }: BenchReport, ...columns: Column[]): boolean =>
  columns.every(column => hasColumn(shape, column));

export const isMeasured = ({ outturn }: Row): boolean => figureIn(outturn) !== null;
export const hasTarget = ({ target }: Row): boolean => figureIn(target) !== null;

/** A comment that says nothing of the row's figures. */
export const asides = (dice: Dice): string[] => dice.shuffled(ASIDES).slice(0, dice.whole(1, 2));
