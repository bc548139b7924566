import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PrintedRow, pageBreaks } from '../../../../shared/sheet/plan/pageBreaks.ts';

const row = (at: number, height: number, keepsWithNext = false): PrintedRow => ({
  row: at,
  height,
  keepsWithNext,
});

describe('page breaks', () => {
  it('come before the first row that does not fit', () => {
    expect(pageBreaks([row(0, 40), row(1, 40), row(2, 40)], 100, 0)).toEqual([2]);
  });

  it('are none where everything fits', () => {
    expect(pageBreaks([row(0, 40), row(1, 40)], 100, 0)).toEqual([]);
  });

  it('take a section’s name along to its first row', () => {
    expect(pageBreaks([row(0, 60), row(1, 20, true), row(2, 40)], 100, 0)).toEqual([1]);
  });

  it('leave room for the headings that each further page repeats', () => {
    const rows = [row(0, 90), row(1, 45), row(2, 45)];
    expect(pageBreaks(rows, 100, 0)).toEqual([1]);
    expect(pageBreaks(rows, 100, 20)).toEqual([1, 2]);
  });

  it('never fill a page to its last point', () => {
    expect(pageBreaks([row(0, 50), row(1, 50)], 100, 0)).toEqual([1]);
  });

  it('part rows that keep together only where they are higher than a page', () => {
    expect(pageBreaks([row(0, 10), row(1, 60, true), row(2, 60)], 100, 0)).toEqual([1, 2]);
  });

  it('do not part a section from its rows by a hidden row between them', () => {
    expect(pageBreaks([row(0, 60), row(1, 20, true), row(2, 0), row(3, 40)], 100, 0)).toEqual([1]);
  });

  it('leave no page higher than its room, and no name at its foot, whatever the rows', () => {
    const rows = fc.array(fc.record({ height: fc.integer({ min: 0, max: 40 }), keeps: fc.boolean() }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(rows, made => {
        const printed = made.map(({ height, keeps }, at) => row(at, height, keeps && at % 3 === 0));
        const breaks = pageBreaks(printed, 200, 30);
        const starts = [0, ...breaks];
        for (const [page, start] of starts.entries()) {
          const on = printed.slice(start, starts[page + 1]);
          const height = on.reduce((sum, { height: own }) => sum + own, page === 0 ? 0 : 30);
          expect(height).toBeLessThanOrEqual(200);
          const last = on.findLast(({ height: own }) => own > 0);
          if (page < starts.length - 1) expect(last?.keepsWithNext ?? false).toBe(false);
        }
      }),
    );
  });
});
