import { beforeAll, describe, expect, it } from 'vitest';
import { a1, type SheetCells } from '../../../shared/cells.ts';
import type { Repair } from '../../../shared/checks/check.ts';
import type { Column, Report } from '../../../shared/report.ts';
import { cellText } from '../../../shared/sheet/cells/cellText.ts';
import { type Typed, withCell } from '../../examples/aReport.ts';
import { assessed, reportOf, told } from '../../examples/assessed.ts';
import { theSample } from '../../examples/theSample.ts';

let sample: SheetCells;
let report: Report;
let before: readonly string[];
beforeAll(async () => {
  sample = await theSample();
  report = reportOf(sample);
  before = told(sample);
});

function cellOf(id: string, column: Column): { row: number; column: number } {
  const cell = report.indicators.find(indicator => indicator.id === id)?.cells[column];
  if (!cell) throw new Error(`Indicator ${id} has no ${column}.`);
  return cell;
}

/** What the checks newly find in the sample with one cell typed over. */
function newly(id: string, column: Column, cell: Typed): string[] {
  const at = cellOf(id, column);
  return told(withCell(sample, at.row, at.column, cell)).filter(finding => !before.includes(finding));
}

const said = (code: string, id: string, column: Column, severity = 'error'): string =>
  `${severity} ${code} ${a1(cellOf(id, column))}`;

describe('a fault in the published report is found on its own cell, and nothing else is', () => {
  it.each([
    ['a wrong rating word', 'rating-mismatch', '7', 'performance', '84% RED'],
    ['a rating word left out', 'rating-mismatch', '7', 'performance', '84%'],
    ['a figure that turns the rating', 'rating-mismatch', '4', 'performance', '65.4% RED'],
    ['a wrong short arrow', 'short-direction-mismatch', '4', 'shortArrow', '↓'],
    ['a short arrow left out', 'short-direction-mismatch', '4', 'shortArrow', '-'],
    ['a cumulative count compared raw', 'short-direction-mismatch', '39', 'shortArrow', '↓'],
    ['a wrong long arrow', 'long-direction-mismatch', '6', 'longArrow', '→'],
    ['a long arrow left out', 'long-direction-mismatch', '39', 'longArrow', ''],
    ['a word as a figure', 'cell-unreadable', '4', 'performance', 'ask Finance'],
    ['a base that cannot be read', 'cell-unreadable', '4', 'shortBase', '62.3%%'],
    ['an arrow that cannot be read', 'cell-unreadable', '6', 'longArrow', '??'],
    ['an error in a figure', 'cell-error', '4', 'performance', '#DIV/0!'],
    ['an error in a target', 'cell-error', '4', 'target', '#REF!'],
    ['a line number used twice', 'line-duplicate', '5', 'lineNo', 4],
    ['a polarity that cannot be read', 'polarity-unknown', '4', 'polarity', 'Sideways'],
    ['a polarity left out', 'polarity-unknown', '4', 'polarity', ''],
  ] as const)('%s: %s', (_, code, id, column, cell) => {
    const found = newly(id, column, cell);
    expect(found).toContain(said(code, id, column));
    expect(found.filter(finding => finding.startsWith('error'))).toHaveLength(1);
  });

  it('a RED row without a corrective action', () => {
    expect(newly('4', 'comment', '87/135 Looked After Children, narrowly short of the target.')).toEqual([
      said('corrective-action-missing', '4', 'comment', 'warning'),
    ]);
  });

  it('a row that turns RED without a corrective action', () => {
    expect(newly('7', 'performance', '82% RED')).toEqual([
      // The cell is still green.
      said('fill-disagrees', '7', 'performance', 'warning'),
      said('corrective-action-missing', '7', 'comment', 'warning'),
    ]);
  });

  it('an outturn left out where a target is set', () => {
    expect(newly('21', 'performance', 'N/A')).toContain(
      said('outturn-missing', '21', 'performance', 'warning'),
    );
  });

  it('our own function that has not loaded', () => {
    const formula = '=KPI.RAG(1,2,"Bigger is better")';
    expect(newly('4', 'performance', { value: '#NAME?', formula })).toEqual([
      said('functions-not-loaded', '4', 'performance'),
    ]);
  });

  it('a function of another add-in', () => {
    expect(newly('4', 'performance', { value: '#NAME?', formula: '=OTHER(1)' })).toEqual([
      said('cell-error', '4', 'performance'),
    ]);
  });

  it('an arrow that shares its cell with a base', () => {
    const { row } = cellOf('7', 'longArrow');
    const values = sample.values[row] ?? [];
    const shifted = [...values.slice(0, 8), `${values[8]} ${values[9]}`, ...values.slice(10), ''];
    const cells = { ...sample, values: sample.values.map((other, r) => (r === row ? shifted : other)) };
    expect(told(cells).filter(finding => !before.includes(finding))).toEqual([
      said('row-shifted', '7', 'longArrow', 'warning'),
    ]);
  });
});

describe('what only looks like a fault stays silent', () => {
  it.each([
    ['a figure typed as a number with a format', '7', 'shortBase', { value: 0.8, format: '0%' }],
    ['thousands without a comma', '39', 'longBase', 917],
    ['a narrow miss rated RED', '4', 'performance', '64.96% RED'],
    ['a word for an arrow', '4', 'shortArrow', 'Improving'],
    ['an arrow next to no base', '9', 'shortArrow', 'N/A'],
    ['no-break spaces', '4', 'performance', '64.4%\u00a0RED'],
  ] as const)('%s', (_, id, column, cell) => {
    expect(newly(id, column, cell).filter(finding => finding.startsWith('error'))).toEqual([]);
  });
});

describe('a comment that a survey shares', () => {
  it('is reported once, at the cell that holds it', () => {
    const at = cellOf('P3', 'comment');
    expect(newly('P5', 'comment', '<p>Every second year.</p>')).toEqual([`note html-residue ${a1(at)}`]);
    expect(a1(cellOf('P6', 'comment'))).toBe(a1(at));
  });
});

describe('a repair', () => {
  const repairs = (cells: SheetCells) =>
    assessed(cells).findings.flatMap(({ code, repair }) => (repair ? [{ code, writes: repair.writes }] : []));
  /** The sheet with a repair's writes in it, each only where the cell still shows what it was read as. */
  const applied = (cells: SheetCells, writes: Repair['writes']) =>
    writes.reduce((done, { cell, from, to }) => {
      const { row, column } = cell;
      expect(cellText(cells.values[row]?.[column] ?? '', cells.formats[row]?.[column] ?? '')).toBe(from);
      return withCell(done, row, column, to);
    }, cells);

  it('is offered for the shifted row, and removes its finding', () => {
    const [shifted] = repairs(sample).filter(({ code }) => code === 'row-shifted');
    const repaired = applied(sample, shifted?.writes ?? []);
    expect(told(repaired)).toEqual(before.filter(finding => !finding.includes('row-shifted')));
    const [row] = reportOf(repaired).indicators.filter(({ id }) => id === '8');
    expect(row?.texts).toMatchObject({ longArrow: '↑', longBase: '-0.14 (15/16 Results)' });
    expect(row?.services).toBe("Learning & Achievement • Children's Services");
  });

  it('is offered for markup, and keeps the whole text', () => {
    const html = repairs(sample).filter(({ code }) => code === 'html-residue');
    expect(html).toHaveLength(4);
    const repaired = html.reduce((cells, { writes }) => applied(cells, writes), sample);
    expect(told(repaired)).toEqual(before.filter(finding => !finding.includes('html-residue')));
    const words = (cells: SheetCells) =>
      reportOf(cells).indicators.map(({ comment, services }) => [comment, services]);
    expect(words(repaired)).toEqual(words(sample));
  });

  it.each([
    ['a wrong word', 'performance', '84% RED', '84% GREEN'],
    ['a word left out', 'performance', '84%', '84% GREEN'],
    ['a wrong arrow', 'shortArrow', '↓', '↑'],
    ['an arrow left out', 'longArrow', '', '↑'],
  ] as const)('is offered for %s, and writes what the rules say', (_, column, wrong, right) => {
    const at = cellOf('7', column);
    const broken = withCell(sample, at.row, at.column, wrong);
    const [repair] = repairs(broken).filter(({ code }) => code.endsWith('-mismatch'));
    expect(repair?.writes).toEqual([{ cell: at, from: wrong, to: right }]);
    expect(told(applied(broken, repair?.writes ?? []))).toEqual(before);
  });
});
