import { describe, expect, it } from 'vitest';
import { FileResults } from '../../../addin/workbench/grid/changes/fileResults.ts';
import type {
  CellSnapshot,
  WorkbookSnapshot,
} from '../../../addin/workbench/grid/changes/workbookSnapshot.ts';
import { PLAIN_LOOK, PLAIN_PAGE } from '../../../addin/workbench/model/workbookModel.ts';

type Given = Pick<CellSnapshot, 'value' | 'formula' | 'isFilled'>;

/** A sheet of one row of these cells. */
function workbookOf(cells: readonly Given[], id = 'sheet-1'): WorkbookSnapshot {
  const sheet = {
    id,
    name: 'Report',
    cells: new Map(
      cells.map((cell, column) => [`0,${column}`, { row: 0, column, look: PLAIN_LOOK, ...cell }] as const),
    ),
    columnWidths: new Map(),
    rowHeights: new Map(),
    fittedHeights: new Map(),
    hiddenRows: new Set<number>(),
    freeze: { rows: 0, columns: 0 },
    page: PLAIN_PAGE,
    charts: [],
  };
  return { sheets: [sheet], settings: {} };
}

const figure = (value: number): Given => ({ value, formula: '' });
const formula = (value: number | string, text = '=WEBSERVICE(A1)'): Given => ({ value, formula: text });
const values = ({ sheets }: WorkbookSnapshot) =>
  [...(sheets[0]?.cells.values() ?? [])].map(({ value }) => value);

const file = workbookOf([figure(1), formula(7)]);

describe("the results in a workbook's file", () => {
  it('stay where the grid alone came to others, however often it calculates', () => {
    const results = new FileResults(file);
    results.calculated(workbookOf([figure(1), formula('#VALUE!')]));
    results.calculated(workbookOf([figure(1), formula('#NAME?')]));
    expect(values(results.kept(workbookOf([figure(1), formula('#NAME?')])))).toEqual([1, 7]);
  });

  it('are replaced where something that was typed changes them', () => {
    const results = new FileResults(file);
    results.calculated(workbookOf([figure(1), formula(8)]));
    const typed = workbookOf([figure(2), formula(16)]);
    results.calculated(typed);
    expect(values(results.kept(typed))).toEqual([2, 16]);
    // Typed back: the formula has the result of the opening again.
    expect(values(results.kept(workbookOf([figure(1), formula(8)])))).toEqual([1, 7]);
  });

  it('are replaced where another formula was typed', () => {
    const results = new FileResults(file);
    results.calculated(workbookOf([figure(1), formula(8)]));
    expect(values(results.kept(workbookOf([figure(1), formula(8, '=B1')])))).toEqual([1, 8]);
    expect(values(results.kept(workbookOf([figure(1), figure(8)])))).toEqual([1, 8]);
  });

  it.each(['', '#NAME?'])('are replaced where the file has none that was calculated: "%s"', stored => {
    const results = new FileResults(workbookOf([figure(1), formula(stored)]));
    results.calculated(workbookOf([figure(1), formula('RED')]));
    expect(values(results.kept(workbookOf([figure(1), formula('RED')])))).toEqual([1, 'RED']);
  });

  it('stay in the cells that an array formula filled, and not where a figure was typed into one', () => {
    const filled = (value: number): Given => ({ value, formula: '', isFilled: true });
    const results = new FileResults(workbookOf([figure(1), filled(7)]));
    results.calculated(workbookOf([figure(1), filled(8)]));
    expect(values(results.kept(workbookOf([figure(1), filled(8)])))).toEqual([1, 7]);
    expect(values(results.kept(workbookOf([figure(1), figure(8)])))).toEqual([1, 8]);
  });

  it('are as the grid has them before it has calculated, and on a sheet that is not in the file', () => {
    const results = new FileResults(file);
    expect(values(results.kept(workbookOf([figure(1), formula(8)])))).toEqual([1, 8]);
    results.calculated(workbookOf([figure(1), formula(8)]));
    expect(values(results.kept(workbookOf([figure(1), formula(8)], 'sheet-2')))).toEqual([1, 8]);
  });
});
