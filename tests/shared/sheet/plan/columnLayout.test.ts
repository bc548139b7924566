import { describe, expect, it } from 'vitest';
import type { SheetCells } from '../../../../shared/cells.ts';
import { columnRuns } from '../../../../shared/sheet/plan/columnRuns.ts';
import { columnWidths, keptWidths, leastWidths } from '../../../../shared/sheet/plan/columnWidths.ts';
import { PLAIN_HOUSE_STYLE, unreadableTints } from '../../../../shared/sheet/plan/houseStyle.ts';
import { choosePaper, printableWidth } from '../../../../shared/sheet/plan/paper.ts';
import { tableTexts } from '../../../../shared/sheet/plan/tableTexts.ts';
import {
  longestWordWidth,
  SIDE_PADDING,
  textWidth,
  wrappedLines,
} from '../../../../shared/sheet/plan/text/measureText.ts';
import { typefaceOf } from '../../../../shared/sheet/plan/typography.ts';
import { aReport } from '../../../examples/aReport.ts';
import { reportOf } from '../../../examples/assessed.ts';

describe('cells of one column that are next to each other', () => {
  it('are one range', () => {
    const cells = [4, 2, 3, 6].map(row => ({ row, column: 1 }));
    expect(columnRuns(cells)).toEqual([
      { row: 2, column: 1, rows: 3, columns: 1 },
      { row: 6, column: 1, rows: 1, columns: 1 },
    ]);
  });

  it('are one range though a cell is named twice', () => {
    expect(columnRuns([2, 2, 3].map(row => ({ row, column: 1 })))).toEqual([
      { row: 2, column: 1, rows: 2, columns: 1 },
    ]);
  });

  it('are two ranges where they are in two columns', () => {
    const cells = [
      { row: 3, column: 2 },
      { row: 2, column: 1 },
    ];
    expect(columnRuns(cells).map(({ row, column }) => [row, column])).toEqual([
      [2, 1],
      [3, 2],
    ]);
  });

  it('are none where there are no cells', () => {
    expect(columnRuns([])).toEqual([]);
  });
});

const FACE = { font: 'Arial', size: 10, bold: false } as const;

describe('a measured text', () => {
  it('is as wide as its letters in Arial’s published widths, with four in a hundred to spare', () => {
    // M is 833 thousandths of the size and i is 222 (Adobe's Helvetica, whose widths Arial has).
    expect(textWidth('Mi', FACE)).toBeCloseTo(((833 + 222) * 10 * 1.04) / 1000, 9);
  });

  it('is wider in bold, and as much as its size', () => {
    expect(textWidth('Target', { ...FACE, bold: true })).toBeGreaterThan(textWidth('Target', FACE));
    expect(textWidth('Target', { ...FACE, size: 20 })).toBeCloseTo(2 * textWidth('Target', FACE), 9);
  });

  it.each([
    ['', 60, 1],
    ['one two', 200, 1],
    ['one two', 30, 2],
    ['a\nb\n\nc', 60, 4],
    ['incomprehensibilities', 60, 2],
  ])('%j in %d points takes %d lines', (text, width, lines) => {
    expect(wrappedLines(text, width, FACE)).toBe(lines);
  });

  it('takes a square for a letter that the font does not have', () => {
    expect(textWidth('表', FACE)).toBeCloseTo(10.4, 9);
  });
});

describe('the widths of columns', () => {
  const textsOf = (cells: SheetCells) => tableTexts(reportOf(cells), cells);

  it('hold the longest word and the widest number of each column whole', () => {
    const texts = textsOf(aReport({ title: 'Incomprehensibilities of parks', annualTarget: 123456789.5 }));
    const least = leastWidths(texts, PLAIN_HOUSE_STYLE);
    const widths = columnWidths(texts, PLAIN_HOUSE_STYLE, { room: 0 });
    expect(widths).toEqual(least);
    for (const { text, range, role, isNumber } of texts.rows.flat()) {
      if (role === 'section' || range.columns > 1) continue;
      const face = typefaceOf(role, 'Arial');
      const needed = isNumber ? textWidth(text, face) : longestWordWidth(text, face);
      expect(widths.get(range.column), text).toBeGreaterThanOrEqual(needed + SIDE_PADDING);
    }
  });

  it('share the room, and give most of it to the texts that would be highest', () => {
    const cells = aReport({ comment: 'word '.repeat(200) });
    const { columns } = reportOf(cells).layout;
    const widths = columnWidths(textsOf(cells), PLAIN_HOUSE_STYLE, { room: 1_000 });
    const sum = [...widths.values()].reduce((total, points) => total + points, 0);
    expect(sum).toBeGreaterThan(990);
    expect(sum).toBeLessThanOrEqual(1_000);
    expect(widths.get(columns.comment ?? -1)).toBe(Math.max(...widths.values()));
  });
});

describe('a heading of many words', () => {
  const widthUnder = (heading: string): number => {
    const cells = aReport({}, {});
    const { columns } = reportOf(cells).layout;
    const at = columns.shortArrow ?? -1;
    const values = cells.values.map((line, row) =>
      row === 0 ? line.map((value, column) => (column === at ? heading : value)) : line,
    );
    const again = { ...cells, values };
    return leastWidths(tableTexts(reportOf(again), again), PLAIN_HOUSE_STYLE).get(at) ?? 0;
  };
  const BOLD = { ...FACE, bold: true };

  it('takes four lines at most, since every printed page repeats it', () => {
    const heading = 'Short Term DOT against 2017/18 (Q1)';
    const width = widthUnder(heading);
    expect(wrappedLines(heading, width, BOLD)).toBeLessThanOrEqual(4);
    expect(wrappedLines(heading, width - 1, BOLD)).toBeGreaterThan(4);
  });

  it('makes no column wide for a sentence', () => {
    expect(widthUnder('Short Term DOT against the quarter before, '.repeat(2))).toBe(84);
  });
});

describe('the widths that a person gave to columns', () => {
  const needed = new Map([
    [0, 40],
    [1, 60],
    [3, 100],
  ]);
  it('stay where they hold their texts, and grow where they do not', () => {
    const present = new Map([50, 50, 80, 150].entries());
    expect([...keptWidths(needed, present).values()]).toEqual([50, 60, 150]);
    expect([...keptWidths(needed, new Map()).values()]).toEqual([40, 60, 100]);
  });
});

describe('the paper', () => {
  it.each([
    ['fit', 300, 'A4'],
    ['fit', 900, 'A3'],
    ['A4', 900, 'A4'],
    ['A3', 300, 'A3'],
  ] as const)('of a house that says %s is, for columns of %d points at least, %s', (paper, least, chosen) => {
    expect(choosePaper({ ...PLAIN_HOUSE_STYLE, paper }, least).paper).toBe(chosen);
  });
});

describe('the paper under columns that are wide already', () => {
  it.each([
    ['fit', 300, 900, 'A4'],
    ['fit', 300, 1_000, 'A3'],
    ['A4', 300, 1_000, 'A4'],
  ] as const)('of a house that says %s, for %d points at least and %d now, is %s', (...drawn) => {
    const [paper, least, present, chosen] = drawn;
    expect(choosePaper({ ...PLAIN_HOUSE_STYLE, paper }, least, present).paper).toBe(chosen);
  });

  it('holds columns whose text is printed at eight points of ten, and no wider ones', () => {
    for (const paper of ['A3', 'A4'] as const) {
      const { most, room } = choosePaper({ ...PLAIN_HOUSE_STYLE, paper }, 300);
      expect(printableWidth(paper) / most).toBeCloseTo(0.8 / 0.99, 9);
      expect(room).toBeLessThanOrEqual(most);
    }
  });
});

describe('a house style', () => {
  it('is refused a heading that cannot be read on its fill, with the contrast', () => {
    const style = { ...PLAIN_HOUSE_STYLE, heading: { fill: '#00b050', fontColour: '#ffffff' } };
    expect(unreadableTints(style)).toEqual([{ part: 'heading', contrast: expect.closeTo(2.87, 1) }]);
    expect(unreadableTints(PLAIN_HOUSE_STYLE)).toEqual([]);
  });
});
