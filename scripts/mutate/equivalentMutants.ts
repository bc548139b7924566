/** Mutants that no test can notice, since the program does the same: reported, and counted as survivors all the same. */
export const EQUIVALENT_MUTANTS: readonly {
  readonly file: string;
  /** The line as it is, without its indentation. */
  readonly line: string;
  readonly replacement: string;
  readonly why: string;
}[] = [
  {
    file: 'shared/checks/figures/magnitudeJump.ts',
    line: 'const template = odd.figure.value > nearest.figure.value ? words.larger : words.smaller;',
    replacement: '>=',
    why: 'The two are never equal: one is seven times the other.',
  },
  {
    file: 'shared/checks/targets/targetCopied.ts',
    line: 'if (strayOf(ours, quarter) <= ROUNDING) return null;',
    replacement: '<',
    why: 'No share of a year differs from a quarter of it by exactly that double.',
  },
  {
    file: 'shared/checks/commentary/sentence.ts',
    line: 'read.set(indicator, known);',
    replacement: ';',
    why: 'Only keeps what was read, so that it is not read again.',
  },
  {
    file: 'shared/checks/commentary/placesInText.ts',
    line: 'places.filter(({ start }) => start >= at);',
    replacement: '>',
    why: 'A figure never begins where another ends.',
  },
  {
    file: 'shared/rules/compare/compareFigures.ts',
    line: 'return a < b ? -1 : 1;',
    replacement: '<=',
    why: 'Equal figures were answered before.',
  },
  {
    file: 'shared/rules/compare/commonUnit.ts',
    line: 'const longest = spelled.reduce((a, b) => (b.length > a.length ? b : a));',
    replacement: '>=',
    why: 'Of two units of one length, each is held against the other.',
  },
  {
    file: 'shared/rules/forms/band.ts',
    line: "const towardsZero = line > 0 === (polarity === 'bigger');",
    replacement: '>=',
    why: 'A target of 0 has no band.',
  },
  {
    file: 'shared/rules/forms/range.ts',
    line: "return a.value <= b.value ? { state: 'range', low: a, high: b } : { state: 'range', low: b, high: a };",
    replacement: '<',
    why: 'Two equal ends make one range, whichever comes first.',
  },
  {
    file: 'shared/rules/rating/rateRange.ts',
    line: 'const isBelow = compareFigures(value.value, low.value) < 0;',
    replacement: '<=',
    why: 'A figure on the lower end is GREEN against either end.',
  },
  {
    file: 'shared/sheet/headings/columnContent.ts',
    line: 'readings.set(text, reading);',
    replacement: ';',
    why: 'Only keeps what was read, so that it is not read again.',
  },
  {
    file: 'shared/figures/bracketText.ts',
    line: "if (exact) return { says: 'exact', value: whole(exact[2]) * (exact[1] === '-' ? -1 : 1) };",
    replacement: '/',
    why: 'Divided by 1 or by -1 is multiplied by it.',
  },
  {
    file: 'addin/excel/write/writeSheetFrame.ts',
    line: 'else if (columns > 0) freezePanes.freezeColumns(columns);',
    replacement: '>=',
    why: 'To freeze 0 columns is to unfreeze all (learn.microsoft.com, Excel.WorksheetFreezePanes).',
  },
];
