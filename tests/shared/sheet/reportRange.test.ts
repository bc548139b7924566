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

/** The same sheet, with a full stop in the first cell of a row far below. */
function farBelow({ values }: SheetCells, rows: number): SheetCells {
  const blank = Array<string>(values[0]?.length ?? 0).fill('');
  const more = Array.from({ length: rows - values.length }, () => [...blank]);
  const last = more.at(-1);
  if (last) last[0] = '.';
  return aSheet([...values, ...more]);
}

it('a report on a small sheet may be anywhere on it', () => {
  expect(reportRange(clean)).toEqual({ row: 0, column: 0, rows: 4, columns: 12 });
  expect(reportRange(farBelow(clean, 1000))).toEqual({ row: 0, column: 0, rows: 1000, columns: 12 });
});

it('a report on a large sheet reaches from A1 to its last row and column', () => {
  expect(reportRange(farBelow(clean, 1001))).toEqual({ row: 0, column: 0, rows: 4, columns: 12 });
  expect(tableRange(reportOf(clean))).toEqual({ row: 0, column: 0, rows: 4, columns: 12 });
});

it('and to the texts below it and at its right', () => {
  const below = withNote(0, 3, 'GREEN: on target');
  expect(reportRange(farBelow(below, 1001))).toEqual({ row: 0, column: 0, rows: 7, columns: 12 });
  const atRight = withNote(2, 3, 'GREEN: on target');
  expect(reportRange(farBelow(atRight, 1001))).toEqual({ row: 0, column: 0, rows: 7, columns: 14 });
});

it('its table begins at its own first column', () => {
  const shifted = aSheet(clean.values.map(row => ['', '', ...row]));
  expect(tableRange(reportOf(shifted))).toEqual({ row: 0, column: 2, rows: 4, columns: 12 });
  expect(reportRange(farBelow(shifted, 1001))).toEqual({ row: 0, column: 0, rows: 4, columns: 14 });
});

it('a sheet without a report has none', () => {
  const minutes = aSheet([['Minutes of the meeting'], ['Apologies']]);
  expect(reportRange(minutes)).toBeNull();
  expect(reportRange(farBelow(minutes, 12_001))).toBeNull();
});
