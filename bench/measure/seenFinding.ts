import type { Finding } from '../../shared/checks/finding.ts';
import type { Column } from '../../shared/report.ts';
import type { Spot } from '../faults/fault.ts';
import type { BenchReport } from '../generator/report.ts';
import type { LaidReport } from '../shapes/layReport.ts';

/** A finding by the row and column that it points at rather than by its cell, so that it can be matched when rows move. */
export interface SeenFinding {
  readonly code: string;
  readonly severity: Finding['severity'];
  /** The row's key, "headline", or "elsewhere". */
  readonly row: string;
  readonly column: number;
  readonly message: string;
}

export function seenFindings(
  findings: readonly Finding[],
  { rows }: BenchReport,
  laid: LaidReport,
): SeenFinding[] {
  const keys = new Map(rows.map(({ key }, index) => [laid.at(index, 'title').row, key]));
  return findings.map(({ code, severity, cell, message }) => {
    const row = cell.row === laid.headline?.row ? 'headline' : (keys.get(cell.row) ?? 'elsewhere');
    return { code, severity, row, column: cell.column, message };
  });
}

export const isSameFinding = (a: SeenFinding, b: SeenFinding): boolean =>
  a.code === b.code && a.row === b.row && a.column === b.column;

/** Whether a finding points at the spot; for a fact, at its cell. */
export function pointsAt({ row, column }: SeenFinding, spot: Spot, { rows, shape }: BenchReport): boolean {
  if (spot === 'anywhere') return true;
  if (spot === 'headline') return row === 'headline';
  return row === rows[spot.row]?.key && column === shape.columns.indexOf(spot.column as Column);
}
