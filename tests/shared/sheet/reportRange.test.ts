import { expect, it } from 'vitest';
import type { SheetCells } from '../../../shared/cells.ts';
import { reportRange, tableRange } from '../../../shared/sheet/reportRange.ts';
import { aReport, aSheet } from '../../examples/aReport.ts';
import { reportOf } from '../../examples/assessed.ts';

const clean = aReport({}, {});

/** The report with `right` columns and `below` rows more, and a note in the last cell. */
function withNote(right: number, below: number, note: string): SheetCells {
  const rows = clean.values.map(row => [...row, ...Array<string>(right).fill('')]);
  const width = rows[0]?.length ?? 0;
  const more = Array.from({ length: below }, () => Array<string>(width).fill(''));
  const last = [...rows, ...more].at(-1);
  if (last) last[width - 1] = note;
  return aSheet([...rows, ...more]);
}

it('a report reaches from A1 to its last row and column', () => {
  expect(reportRange(clean)).toEqual({ row: 0, column: 0, rows: 4, columns: 12 });
  expect(tableRange(reportOf(clean))).toEqual({ row: 0, column: 0, rows: 4, columns: 12 });
});

it('and to the texts below it and at its right', () => {
  expect(reportRange(withNote(0, 3, 'GREEN: on target'))).toEqual({
    row: 0,
    column: 0,
    rows: 7,
    columns: 12,
  });
  expect(reportRange(withNote(2, 3, 'GREEN: on target'))).toEqual({
    row: 0,
    column: 0,
    rows: 7,
    columns: 14,
  });
});

it('its table begins at its own first column', () => {
  const shifted = aSheet(clean.values.map(row => ['', '', ...row]));
  expect(tableRange(reportOf(shifted))).toEqual({ row: 0, column: 2, rows: 4, columns: 12 });
  expect(reportRange(shifted)).toEqual({ row: 0, column: 0, rows: 4, columns: 14 });
});

it('a sheet without a report has none', () => {
  expect(reportRange(aSheet([['Minutes of the meeting'], ['Apologies']]))).toBeNull();
});
