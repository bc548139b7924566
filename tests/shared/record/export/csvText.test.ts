import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../../shared/record/export/csvText.ts';
import { HOSTILE_TEXTS } from '../../../examples/hostileTexts.ts';
import { unicodeText } from '../../../examples/unicodeText.ts';

/** By RFC 4180 to the letter, and as a spreadsheet reads it: outside quotes any line break begins a row. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  for (const [whole, quoted, plain, end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\r|\n|$)/gy,
  )) {
    at += whole.length;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  expect(at, 'a quote stands where none may').toBe(csv.length);
  return rows.slice(0, -1);
}

const isFormula = (cell: string): boolean =>
  /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) &&
  !/^[-+]?\d+(?:[.,]\d+)*%?(?: \[r\])?$/.test(cell);
/** As docs/record-interface.md says it: one apostrophe before what a spreadsheet would take for a formula, and nothing else. */
const asWritten = (cell: string): string =>
  /^'(?:[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/.test(cell) ? cell.slice(1) : cell;

const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;\'1a \uFF1D\uFEFF') }),
  unicodeText(),
);

describe('a text in CSV', () => {
  it('is in quotes, so that a semicolon ends no cell, and a number is not', () => {
    expect(csvText([['a;b', 'say "x"', '', 12.5, null]], { bom: false })).toBe(
      '"a;b","say ""x""","",12.5,\r\n',
    );
  });

  it('is one cell that reads as it was written, and no formula, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText, anyText), { minLength: 1 }), rows => {
        // A person who wrote an apostrophe before a formula meant the same by it.
        fc.pre(!rows.flat().some(text => asWritten(text) !== text));
        const cells = cellsOf(csvText(rows, { bom: false }));
        expect(cells.map(row => row.map(asWritten))).toEqual(rows);
        expect(cells.flat().filter(isFormula)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('that is a number stays one, and so does a number', () => {
    expect(csvText([['-0.04', '+3', '-1,204.5', '-12%', -0.04, 1200, null]], { bom: false })).toBe(
      '"-0.04","+3","-1,204.5","-12%",-0.04,1200,\r\n',
    );
  });

  it('that is a number stays as it is with the mark of a revised figure, and nothing else does', () => {
    expect(csvText([['-0.05 [r]', '+3 [r]', '-12% [r]']], { bom: false })).toBe(
      '"-0.05 [r]","+3 [r]","-12% [r]"\r\n',
    );
    for (const text of ['-1+1 [r]', '=1 [r]', '-0.05 [r]+1', '-0.05 [r] [r]', '-A1 [r]', '-0.05 GREEN [r]']) {
      expect(csvText([[text]], { bom: false })).toBe(`"'${text}"\r\n`);
    }
  });

  it('that begins with what a spreadsheet runs gets one apostrophe, and no other text does', () => {
    const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20'];
    for (const start of starts) {
      expect(cellsOf(csvText([[`${start}x`]], { bom: false }))).toEqual([[`'${start}x`]]);
    }
    for (const blank of [' ', '  ', '\uFEFF', '\u00A0', ' \uFEFF ']) {
      expect(cellsOf(csvText([[`${blank}=1+1`]], { bom: false }))).toEqual([[`'${blank}=1+1`]]);
      expect(cellsOf(csvText([[`${blank}x=1`]], { bom: false }))).toEqual([[`${blank}x=1`]]);
    }
    expect(csvText([['x', '(3)', '£4', '<5']], { bom: false })).toBe('"x","(3)","£4","<5"\r\n');
  });
});
