import { describe, expect, it } from 'vitest';
import type { CellRange } from '../../../shared/cells.ts';
import { printOutturn } from '../../../shared/sheet/texts/outturnText.ts';
import { aSheet, type Typed } from '../../examples/aReport.ts';
import { reportOf } from '../../examples/assessed.ts';

type Rows = Parameters<typeof aSheet>[0];
const columnsOf = (rows: Rows, merges: readonly CellRange[] = []) =>
  reportOf(aSheet(rows, { merges })).layout.columns;

describe('quarters across', () => {
  const across = (...quarters: readonly Typed[]) => [
    ['Performance report 2024/25'],
    ['PI', 'Measure', 'Good is', 'Target', 'Q1', 'Q2', 'Q3', 'Q4', 'DOT', 'RAG'],
    ['P1', 'Calls answered in time', 'High', '80%', ...quarters, '↑', 'Green'],
  ];

  it('the latest filled one is reported, the one before is the base, and the one before that the point before it', () => {
    expect(columnsOf(across('70%', '75%', '81%', ''))).toMatchObject({
      beforeBase: 4,
      shortBase: 5,
      performance: 6,
      shortArrow: 8,
      rating: 9,
    });
  });

  it('a later one that is blank is not 0', () => {
    const [row] = reportOf(aSheet(across('70%', '81%', '', ''))).indicators;
    expect(row && [printOutturn(row.outturn), printOutturn(row.shortBase)]).toEqual(['81%', '70%']);
  });

  it('a (C) count is compared by its quarters alone', () => {
    const sheet = aSheet([
      ['Performance report 2024/25'],
      ['PI', 'Measure', 'Good is', 'Target', 'Q1', 'Q2', 'Q3', 'Q4', 'DOT', 'RAG'],
      ['P1', 'Homes built (C)', 'High', '90', '40', '60', '90', '', '↑', 'Green'],
    ]);
    const [row] = reportOf(sheet).indicators;
    expect(row && printOutturn(row.beforeBase)).toBe('40');
  });
});

describe('two rows of headings', () => {
  const data = ['P1', 'Calls answered in time', '70%', '75%', '71%', '81%', '80%', '↑', '↑', 'Green'];
  const upper = ['', '', '2023/24', '', '2024/25', '', '', 'Direction of travel', '', ''];
  const lower = ['Ref', 'Measure', 'Q1', 'Q2', 'Q1', 'Q2', 'Target', 'Last quarter', 'Last year', 'RAG'];
  const read = { longBase: 3, shortBase: 4, performance: 5, shortArrow: 7, longArrow: 8, rating: 9 };

  it('with nothing merged, a label is meant for the headings after it that have none', () => {
    expect(columnsOf([upper, lower, data])).toMatchObject(read);
  });

  it('with labels merged over their headings alone', () => {
    const merges = [
      { row: 0, column: 2, rows: 1, columns: 2 },
      { row: 0, column: 4, rows: 1, columns: 3 },
      { row: 0, column: 7, rows: 1, columns: 2 },
    ];
    expect(columnsOf([upper, lower, data], merges)).toMatchObject(read);
  });

  it('a line of text above the headings labels none of them', () => {
    const title = ['Directorate: Housing', '', 'Quarter 2 2024/25', '', '', '', '', '', '', ''];
    const headings = ['Ref', 'Measure', 'Good is', 'Target', 'Actual', 'RAG', 'Comments', '', '', ''];
    const row = ['P1', 'Calls answered in time', 'High', '80%', '81%', 'Green', 'More staff.', '', '', ''];
    expect(columnsOf([title, headings, row])).toMatchObject({
      lineNo: 0,
      title: 1,
      target: 3,
      performance: 4,
    });
  });

  it('a label ends at a heading that names its own year', () => {
    const headings = ['Ref', 'Measure', 'Q1', 'Q2', 'Q1', 'Q2', 'Target 2024/25', 'DoT', '', 'RAG'];
    const labels = ['', '', '2023/24', '', '2024/25', '', '', '', '', ''];
    const text = reportOf(aSheet([labels, headings, data])).layout.headings[6]?.text;
    expect(text).toBe('Target 2024/25');
  });
});

describe('directions', () => {
  const withDirections = (
    headings: readonly string[],
    ...directions: readonly (readonly string[])[]
  ): Parameters<typeof columnsOf>[0] => [
    ['Performance report 2024/25 Q2'],
    [
      'Ref',
      'Measure',
      'Good is',
      'Target',
      'Actual',
      'Previous quarter',
      'Same quarter last year',
      ...headings,
    ],
    ['P1', 'Calls answered in time', 'High', '80%', '81%', '79%', '85%', ...(directions[0] ?? [])],
    ['P2', 'Complaints', 'Low', '80', '81', '79', '85', ...(directions[1] ?? [])],
  ];

  it('are read under any heading, by what it says they are against', () => {
    const rows = withDirections(['Change from last year', 'vs previous quarter'], ['▼', '▲'], ['▲', '▼']);
    expect(columnsOf(rows)).toMatchObject({ longArrow: 7, shortArrow: 8 });
  });

  it('a change in figures is not a direction', () => {
    const rows = withDirections(['Change from last quarter'], ['+2%'], ['-2']);
    expect(columnsOf(rows)).not.toHaveProperty('shortArrow');
  });

  it('a column of single letters under an unknown heading is not a direction', () => {
    const rows = withDirections(['Grade'], ['p'], ['q']);
    expect(columnsOf(rows)).not.toHaveProperty('shortArrow');
  });

  it('one that names no period is against the last quarter where most arrows follow from it', () => {
    expect(columnsOf(withDirections(['DoT'], ['↑'], ['↓']))).toMatchObject({ shortArrow: 7 });
  });

  it('one that names no period is against last year where only that follows', () => {
    expect(columnsOf(withDirections(['DoT'], ['↓'], ['↑']))).toMatchObject({ longArrow: 7 });
  });

  it('may come before its base', () => {
    const rows = [
      ['Performance report 2024/25 Q2'],
      ['Measure', 'Good is', 'Actual', 'Trend', 'Last quarter', 'Target', 'RAG'],
      ['Calls answered in time', 'High', '81%', '↑', '79%', '80%', 'Green'],
    ];
    expect(columnsOf(rows)).toMatchObject({ performance: 2, shortArrow: 3, shortBase: 4, target: 5 });
  });
});

describe('ratings under an unknown heading', () => {
  const rows = (heading: string, ...ratings: readonly string[]) => [
    ['Performance report 2024/25 Q2'],
    ['Measure', 'Good is', 'Target', 'Actual', heading],
    ...ratings.map((rating, index) => [`Calls answered in time ${index}`, 'High', '80%', '81%', rating]),
  ];

  it('are read by their words', () => {
    expect(columnsOf(rows('Verdict', 'Green', 'Red'))).toMatchObject({ rating: 4 });
    expect(columnsOf(rows('Verdict', 'G', 'R'))).toMatchObject({ rating: 4 });
  });

  it('are none where all are one letter, or where other words are among them', () => {
    expect(columnsOf(rows('Ward', 'A', 'A'))).not.toHaveProperty('rating');
    expect(columnsOf(rows('Ward', 'Green', 'Wick'))).not.toHaveProperty('rating');
  });

  it('are read by their colours, and a highlighted row is none', () => {
    const cells = aSheet(rows('Verdict', '', ''));
    const filled = (title: string) =>
      cells.values.map((_, row) =>
        row < 2 ? ['', '', '', '', ''] : [title, title, title, title, ['#00b050', '#ff0000'][row - 2] ?? ''],
      );
    expect(reportOf({ ...cells, fills: filled('') }).layout.columns).toMatchObject({ rating: 4 });
    const banded = cells.values.map((_, row) => Array<string>(5).fill(row < 2 ? '' : '#00b050'));
    expect(reportOf({ ...cells, fills: banded }).layout.columns).not.toHaveProperty('rating');
  });
});
