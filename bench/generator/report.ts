import type { NotRead } from '../../shared/cells.ts';
import type { Period } from '../../shared/period.ts';
import type { Shape } from '../shapes/shape.ts';
import type { BenchRow } from './row.ts';

/** A council's report before it is laid out. */
export interface BenchReport {
  readonly seed: number;
  readonly period: Period;
  readonly ruleSet: string;
  readonly shape: Shape;
  readonly rows: readonly BenchRow[];
  /** "19 of 25 rated indicators are GREEN (76%) ...", where the report counts its own ratings. */
  readonly headline: WrittenHeadline | null;
  /** The name of its sheet; "Report" where it has none. */
  readonly sheet?: string;
  /** What Excel cannot hand over of its workbook. */
  readonly notRead?: readonly NotRead[];
}

export interface WrittenHeadline {
  readonly text: string;
  readonly stands: 'above' | 'below';
}

export function withRow(report: BenchReport, index: number, change: Partial<BenchRow>): BenchReport {
  const rows = report.rows.map((row, at) => (at === index ? { ...row, ...change } : row));
  return { ...report, rows };
}
