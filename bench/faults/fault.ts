import type { BaseColumn } from '../../shared/recordedBases.ts';
import type { Column } from '../../shared/report.ts';
import { ASIDES } from '../catalogue/catalogue.ts';
import type { Dice } from '../generator/dice.ts';
import type { BenchReport } from '../generator/report.ts';
import { type BenchRow, figureIn } from '../generator/row.ts';
import { hasColumn } from '../shapes/shape.ts';

/** Where a finding must point: a fact of a row, the report's own count, or anywhere, for a fact that is no longer there. */
export type Spot = { readonly row: number; readonly column: Column } | 'headline' | 'anywhere';

/**
 * What the record prints for the periods of the bases, by the index of the row, where that is not what the sheet prints. It
 * has every other base as the sheet does.
 */
export type RecordedTexts = Readonly<Partial<Record<BaseColumn, ReadonlyMap<number, string>>>>;

/** A clean report with one fault in it. */
export interface InjectedFault extends Elsewhere {
  readonly report: BenchReport;
  /** More than one where the rule leaves open which of two cells is wrong. */
  readonly at: readonly Spot[];
  /** Other codes that follow from the fault, on its row or on the report's own count. */
  readonly also?: readonly string[];
  /** Last quarter's report, where the fault only shows next to it. */
  readonly earlier?: BenchReport;
  /** What the record has of the earlier periods, where the fault only shows next to it. */
  readonly recorded?: RecordedTexts;
}

/** The same quarter in another report of the council, whose rows are the same indicators. */
type Elsewhere = { readonly elsewhere?: BenchReport };

/** A report with something that looks like the fault but is correct. */
export interface NearMissReport extends Elsewhere {
  readonly report: BenchReport;
  readonly row: number;
  readonly earlier?: BenchReport;
  readonly recorded?: RecordedTexts;
}

/** Returns null where the report has no suitable row. */
export type Injection = (report: BenchReport, dice: Dice) => InjectedFault | null;
export type NearMiss = (report: BenchReport, dice: Dice) => NearMissReport | null;

export interface Fault {
  readonly code: string;
  /** Whether the check runs only on request. */
  readonly isOnRequest?: true;
  readonly injections: readonly Injection[];
  readonly nearMisses: Readonly<Record<string, NearMiss>>;
}

/** A random row that fits. Survey questions are left out, since they share a comment. */
export function pickRow(
  report: BenchReport,
  dice: Dice,
  isSo: (row: BenchRow, index: number) => boolean,
): { readonly row: BenchRow; readonly index: number } | null {
  const fitting = report.rows.flatMap((row, index) =>
    row.group === null && isSo(row, index) ? [index] : [],
  );
  if (fitting.length === 0) return null;
  const index = dice.pick(fitting);
  return { row: report.rows[index] as BenchRow, index };
}

export const spot = (row: number, ...columns: Column[]): Spot[] => columns.map(column => ({ row, column }));

/** Whether the sheet has all of these columns. */
export const has = ({ shape }: BenchReport, ...columns: Column[]): boolean =>
  columns.every(column => hasColumn(shape, column));

export const isMeasured = ({ outturn }: BenchRow): boolean => figureIn(outturn) !== null;
export const hasTarget = ({ target }: BenchRow): boolean => figureIn(target) !== null;

/** A comment that does not mention the row's figures. */
export const asides = (dice: Dice): string[] => dice.shuffled(ASIDES).slice(0, dice.whole(1, 2));
