import { describe, expect, it } from 'vitest';
import type { SheetCells } from '../../../../shared/cells.ts';
import type { Column, Layout } from '../../../../shared/report.ts';
import {
  type ConfirmedColumns,
  columnAnswer,
  layoutKey,
} from '../../../../shared/sheet/headings/confirmedColumns.ts';
import { readReport } from '../../../../shared/sheet/readReport.ts';
import { aReport, aSheet, COLUMNS } from '../../../examples/aReport.ts';
import { errors, reportOf } from '../../../examples/assessed.ts';

/** Two columns of figures: by its words the second is nobody's. */
const sheet = (year: string, quarter: string) =>
  aSheet([
    [
      'Ref',
      'Indicator',
      'Good is',
      `${year} ${quarter} Target`,
      `${year} ${quarter} Performance`,
      'Verified figure',
    ],
    ['1', 'Parks that residents rate as good', 'High', '65%', '66.2%', '64.1%'],
    ['2', 'Days to answer a letter', 'Low', '10', '9', '12'],
  ]);

const printedOf = (...given: Parameters<typeof readReport>) => {
  const read = readReport(...given);
  if (!read.ok) throw new Error(read.sentence);
  return read.report.indicators.map(({ texts }) => texts.performance);
};

/** What a person says about a sheet by pointing at its columns. */
function pointing(cells: SheetCells, positions: Partial<Record<Column, number>>): ConfirmedColumns {
  const { layout } = reportOf(cells);
  return Object.fromEntries(
    Object.entries(positions).map(([column, position]) => [column, columnAnswer(layout, position)]),
  );
}

const layoutOf = (cells: SheetCells, confirmed: ConfirmedColumns): Layout => {
  const read = readReport(cells, confirmed);
  if (!read.ok) throw new Error(read.sentence);
  return read.report.layout;
};

describe('a person’s answer about a sheet’s columns', () => {
  it('decides which column it is', () => {
    const cells = sheet('2017/18', 'Q2');
    expect(printedOf(cells)).toEqual(['66.2%', '9']);
    expect(printedOf(cells, pointing(cells, { performance: 5 }))).toEqual(['64.1%', '12']);
  });

  it('leaves a column out that the sheet does not have', () => {
    const read = readReport(sheet('2017/18', 'Q2'), { target: null });
    expect(read.ok && read.report.layout.columns).not.toHaveProperty('target');
    expect(read.ok && read.report.indicators.map(({ target }) => target.state)).toEqual(['none', 'none']);
  });

  it('takes a position away from whatever it was found for: it serves one column', () => {
    const at = COLUMNS.indexOf('annualTarget');
    const { columns } = layoutOf(aReport({}), pointing(aReport({}), { target: at }));
    expect(columns).toMatchObject({ target: at });
    expect(columns).not.toHaveProperty('annualTarget');
  });

  it('is none where no heading is at the column or left of it', () => {
    const cells = aSheet([
      ['', 'Indicator', 'Q2 2017/18 Target', 'Performance'],
      ['x', 'Parks that residents rate as good', '65%', '66.2%'],
    ]);
    expect(columnAnswer(reportOf(cells).layout, 0)).toBeNull();
    expect(columnAnswer(reportOf(cells).layout, 1)).toMatchObject({ words: 'indicator', right: 0 });
  });

  it('holds for the same layout in another quarter, and for no other layout', () => {
    const key = (cells: SheetCells) => layoutKey(reportOf(cells).layout);
    expect(key(sheet('2017/18', 'Q3'))).toBe(key(sheet('2017/18', 'Q2')));
    expect(key(aReport({}))).not.toBe(key(sheet('2017/18', 'Q2')));
  });

  it('holds for a layout that gains a column for the new quarter', () => {
    const withColumns = (...quarters: string[]) =>
      aSheet([
        ['Measure', 'Good is', 'Target', ...quarters.map(quarter => `${quarter} 2024/25 Actual`)],
        ['Calls answered', 'High', '90%', ...quarters.map(() => '91%')],
      ]);
    const key = (cells: SheetCells) => layoutKey(reportOf(cells).layout);
    expect(key(withColumns('Q1', 'Q2', 'Q3'))).toBe(key(withColumns('Q1', 'Q2')));
  });
});

/** Four quarters side by side, the later ones empty, and an arrow against the quarter before. */
const yearSheet = (quarter: 1 | 2 | 3 | 4, figures: readonly string[], arrow: string, order = [1, 2, 3, 4]) =>
  aSheet([
    [`Performance 2024/25 Q${quarter}`],
    ['Measure', 'Good is', 'Target', ...order.map(each => `Qtr ${each} result`), 'RAG', 'Short term trend'],
    [
      'Calls answered in a minute',
      'High',
      '50',
      ...order.map(each => figures[each - 1] ?? ''),
      Number(figures[quarter - 1]) >= 50 ? 'Green' : 'Red',
      arrow,
    ],
  ]);

describe('an answer given in one quarter', () => {
  // In Q2 a person says that last quarter's outturn is column D, which is Q1's.
  const second = yearSheet(2, ['40', '60'], '↑');
  const answer = pointing(second, { shortBase: 3 });

  it('is kept by the period that the heading has to the report’s, not by the column’s letter', () => {
    const third = yearSheet(3, ['40', '60', '55'], '↓');
    expect(layoutOf(second, answer).columns.shortBase).toBe(3);
    expect(layoutOf(third, answer).columns.shortBase).toBe(4);
    expect(errors(third)).toEqual([]);
  });

  it('follows its heading to another column', () => {
    const moved = yearSheet(3, ['40', '60', '55'], '↓', [3, 2, 1, 4]);
    expect(layoutOf(moved, answer).columns.shortBase).toBe(4);
    const others = yearSheet(3, ['40', '60', '55'], '↓', [2, 4, 3, 1]);
    expect(layoutOf(others, answer).columns.shortBase).toBe(3);
  });

  it('counts back over the end of the year', () => {
    const ofTwoYears = (...headings: string[]) =>
      aSheet([
        ['Measure', 'Good is', 'Target', ...headings, 'RAG'],
        ['Calls answered in a minute', 'High', '50', ...headings.map(() => '60'), 'Green'],
      ]);
    const now = ofTwoYears('Q3 2024/25 Actual', 'Q4 2024/25 Actual');
    const next = ofTwoYears('Q1 2025/26 Actual', 'Q4 2024/25 Actual');
    expect(layoutOf(next, pointing(now, { longBase: 3 })).columns.longBase).toBe(4);
  });

  it('lapses where its heading is gone, and the column is found by its meaning again', () => {
    const renamed = aSheet(
      second.values.map(row => row.map(value => String(value).replace('Qtr 1 result', 'Opening figure'))),
    );
    const { columns, lapsedAnswers } = layoutOf(renamed, answer);
    expect(lapsedAnswers).toEqual(['shortBase']);
    expect(columns).not.toHaveProperty('shortBase');
    expect(layoutOf(second, answer).lapsedAnswers).toEqual([]);
  });

  it('lapses where its heading is no longer the only one of its kind', () => {
    const two = ['Measure', 'Q2 2017/18 Target', 'Q2 2017/18 Actual', 'Checked'];
    const cells = aSheet([two, ['Calls answered', '90%', '91%', '92%']]);
    const twice = aSheet([
      [...two, 'Checked'],
      ['Calls answered', '90%', '91%', '92%', '93%'],
    ]);
    const { columns, lapsedAnswers } = layoutOf(twice, pointing(cells, { performance: 3 }));
    expect(lapsedAnswers).toEqual(['performance']);
    expect(columns.performance).toBe(2);
  });

  it('tells headings of one kind apart by their order', () => {
    const cells = aSheet([
      ['Measure', 'Q2 2017/18 Target', 'Q2 2017/18 Actual', 'Checked', 'Checked'],
      ['Calls answered', '90%', '91%', '92%', '93%'],
    ]);
    expect(layoutOf(cells, pointing(cells, { performance: 4 })).columns.performance).toBe(4);
    expect(layoutOf(cells, pointing(cells, { performance: 3 })).columns.performance).toBe(3);
  });

  it('that no column is there stays', () => {
    const third = yearSheet(3, ['40', '60', '55'], '↓');
    const { columns, lapsedAnswers } = layoutOf(third, { shortBase: null });
    expect(columns).not.toHaveProperty('shortBase');
    expect(lapsedAnswers).toEqual([]);
  });

  it('finds a base that has no heading next to the heading left of it', () => {
    const cells = aReport({ shortBase: '64.1%' });
    const at = COLUMNS.indexOf('shortBase');
    const answered = pointing(cells, { longBase: at });
    expect(answered.longBase).toMatchObject({ right: 1 });
    expect(layoutOf(cells, answered).columns.longBase).toBe(at);
  });

  it('lapses where another heading has come between', () => {
    const headed = aReport({ shortBase: '64.1%' });
    const at = COLUMNS.indexOf('shortBase');
    const answered = pointing(headed, { longBase: at });
    const values = headed.values.map((row, index) => (index === 0 ? row.with(at, 'Ward') : row));
    expect(layoutOf({ ...headed, values }, answered).lapsedAnswers).toEqual(['longBase']);
  });
});
