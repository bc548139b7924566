import { describe, expect, it } from 'vitest';
import type { SheetCells } from '../../../../shared/cells.ts';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, findingsWith, foundAt } from '../../../examples/foundAt.ts';

const GREEN = '#00b050';
const RED = '#ff0000';
const red: ChangedRow = { performance: '60% RED', shortArrow: '↓' };

/** Rows with a colour behind their performance. */
function filled(rows: readonly ChangedRow[], colours: readonly string[]): SheetCells {
  const cells = aReport(...rows);
  const fills = cells.values.map((row, r) => row.map((_, c) => (c === 5 ? (colours[r - 2] ?? '') : '')));
  return { ...cells, fills };
}
const found = (rows: readonly ChangedRow[], colours: readonly string[]) =>
  foundAt('fill-disagrees', filled(rows, colours));

describe('a word in another rating’s colour, fill-disagrees', () => {
  it('is reported where the other cells agree', () => {
    expect(found([{}, {}, {}, red], [GREEN, GREEN, GREEN, GREEN])).toEqual(['warning F6']);
    expect(found([{}, {}, {}, {}], [GREEN, RED, GREEN, GREEN])).toEqual(['warning F4']);
  });

  it('is told both', () => {
    const [finding] = findingsWith('fill-disagrees', filled([{}, {}, {}, red], Array(4).fill('#c6efce')));
    expect(finding?.message).toContain('The cell says RED, but its colour is that of GREEN.');
  });
});

describe('a colour stays silent', () => {
  it('that matches, or is missing', () => {
    expect(found([{}, {}, {}, red], [GREEN, GREEN, GREEN, RED])).toEqual([]);
    expect(found([{}, {}, {}, red], [GREEN, GREEN, GREEN, ''])).toEqual([]);
  });

  it('that does not go by rating on this sheet', () => {
    expect(found([{}, {}, red, red], Array(4).fill('#e2efda'))).toEqual([]);
    expect(found([{}, {}, red], [GREEN, GREEN, GREEN])).toEqual([]);
  });

  it('that a rule of the council paints, or that Outturn painted', () => {
    const cells = filled([{}, {}, {}, red], Array(4).fill(GREEN));
    const ranges = [{ row: 2, column: 5, rows: 4, columns: 1 }];
    expect(
      foundAt('fill-disagrees', { ...cells, colourRules: [{ ranges, applies: { when: 'unknown' } }] }),
    ).toEqual([]);
    expect(found([{}, {}, {}, red], [GREEN, GREEN, GREEN, '#cfe4dc'])).toEqual([]);
  });
});
