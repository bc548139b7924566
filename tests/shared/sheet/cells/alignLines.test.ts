import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignLines } from '../../../../shared/sheet/cells/alignLines.ts';
import { columnMarks, rowMarks } from '../../../../shared/sheet/cells/sheetMarks.ts';

describe('where lines are after others were inserted', () => {
  it.each([
    ['nothing changed', 'a b c', 'a b c', [0, 1, 2]],
    ['one came in', 'a b c', 'a x b c', [0, 2, 3]],
    ['one was taken out', 'a b c d', 'a c d', [0, null, 1, 2]],
    ['one was typed over', 'a b c', 'a x c', [0, 1, 2]],
    ['the last was typed over', 'a b c', 'a b x', [0, 1, 2]],
    ['one was moved', 'a b c d e', 'a c d b e', [0, 3, 1, 2, 4]],
    ['headings repeat', 'h a h b', 'h a n h b', [0, 1, 3, 4]],
  ])('%s', (_, before, now, places) => {
    expect(alignLines(before.split(' '), now.split(' '))).toEqual(places);
  });

  it.each([
    ['one was typed over and one came in beside it', 'a b c d', 'a x y c d'],
    ['most were typed over', 'a b c d e', 'v w x y e'],
    ['another sheet altogether', 'a b c', 'x y z w'],
  ])('nobody can tell: %s', (_, before, now) => {
    expect(alignLines(before.split(' '), now.split(' '))).toBeNull();
  });

  it('never puts two lines in one place, nor any beyond the last', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'h', ''), { maxLength: 14 });
    fc.assert(
      fc.property(lines, lines, (before, now) => {
        const places = alignLines(before, now)?.filter(place => place !== null) ?? [];
        expect(new Set(places).size).toBe(places.length);
        expect(places.every(place => place < now.length)).toBe(true);
      }),
    );
  });

  it('follows distinct lines after any were taken out, while half of them are left', () => {
    const kept = fc
      .uniqueArray(fc.nat(999), { minLength: 1, maxLength: 16 })
      .chain(ids =>
        fc.tuple(fc.constant(ids), fc.array(fc.boolean(), { minLength: ids.length, maxLength: ids.length })),
      );
    fc.assert(
      fc.property(kept, ([ids, stays]) => {
        const before = ids.map(id => `row ${id}`);
        const now = before.filter((_, line) => stays[line]);
        const places = before.map(mark => (now.includes(mark) ? now.indexOf(mark) : null));
        expect(alignLines(before, now)).toEqual(now.length * 2 < before.length ? null : places);
      }),
    );
  });

  it('keeps as many lines in order as it can, and counts no blank line as left', () => {
    expect(alignLines([...'abcdxe'], [...'xabcde'])).toEqual([1, 2, 3, 4, 0, 5]);
    expect(alignLines([...'xabcde'], [...'abcdxe'])).toEqual([4, 0, 1, 2, 3, 5]);
    expect(alignLines(['', '', '', 'a', 'b', 'c'], ['', '', '', 'c'])).toBeNull();
    expect(alignLines(['', '', '', '', 'a', 'b'], ['a', 'b'])).toEqual([null, null, null, null, 0, 1]);
  });

  it('follows thousands of lines that a few were put between at either end', () => {
    const lines = Array.from({ length: 3000 }, (_, line) => `row ${line}`);
    expect(alignLines(lines, ['new', ...lines])).toEqual(lines.map((_, line) => line + 1));
    expect(alignLines(lines, [...lines, 'new'])).toEqual(lines.map((_, line) => line));
    const middle = [...lines.slice(0, 5), 'new', ...lines.slice(5)];
    expect(alignLines(lines, middle)).toEqual(lines.map((_, line) => (line < 5 ? line : line + 1)));
  });

  it('does not follow thousands of other lines', () => {
    const lines = Array.from({ length: 3000 }, (_, line) => `row ${line}`);
    expect(alignLines(lines, ['new', ...lines.slice(1, -1), 'new'].toReversed())).toBeNull();
  });

  it('follows any lines that were put between distinct ones', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(999), { minLength: 1, maxLength: 20 }),
        fc.nat(20),
        fc.nat(3),
        (ids, at, more) => {
          const before = ids.map(id => `row ${id}`);
          const place = Math.min(at, before.length);
          const now = [...before.slice(0, place), ...Array(more).fill('new'), ...before.slice(place)];
          expect(alignLines(before, now)).toEqual(
            before.map((_, line) => (line < place ? line : line + more)),
          );
        },
      ),
    );
  });
});

describe('marks', () => {
  it('of a row outlast a blank column before it, and hold none of its text', () => {
    const values = [['1', 'Burglary', '906']];
    expect(rowMarks(values)).toEqual(rowMarks([['', '1', 'Burglary', '906']]));
    expect(rowMarks(values)[0]).toMatch(/^[0-9a-z]{1,7}$/);
    expect(rowMarks([['', ' ']])).toEqual(['']);
  });

  it('of a column are its heading, or the first text below it', () => {
    const [first, second, third] = columnMarks(
      [
        ['title', '', ''],
        ['Target', '', ''],
        ['906', '49%', ''],
      ],
      1,
    );
    expect(columnMarks([['Target', '49%', 'x']], 0).slice(0, 2)).toEqual([first, second]);
    expect(third).toBe('');
  });
});
