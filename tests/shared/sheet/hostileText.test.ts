import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../../shared/decisions.ts';
import { TWO_STATE } from '../../../shared/rules/ruleSet.ts';
import type { CellValue, SheetCells } from '../../../shared/sheet/cells.ts';
import { readReport } from '../../../shared/sheet/readReport.ts';
import { aReport, COLUMNS, HEADINGS, type Typed, withCell } from '../../examples/aReport.ts';
import { reportOf } from '../../examples/assessed.ts';

/** Read and checked, whatever comes of it, in milliseconds. */
/** No measure of speed: seconds on a busy machine are no hang, and a search that runs away takes minutes. */
const HANGS_MS = 20_000;

function timed(cells: SheetCells): number {
  const start = performance.now();
  const result = readReport(cells);
  if (result.ok) runChecks(result.report, NO_DECISIONS, TWO_STATE);
  return performance.now() - start;
}

// What a reader of figures, tags, markup, headings and comments may have to try in more than one way.
const SEEDS = [
  ...[
    '9',
    '1,',
    '1.',
    '9 ',
    '(',
    '( ',
    '<a ',
    '<',
    '&#1',
    ' ',
    'a ',
    '- ',
    '0,',
    '"',
    '""',
    '\\',
    '[$',
    '17/',
  ],
  ...[
    'England ',
    'England 1',
    'corrective ',
    'annual ',
    'against ',
    'q1 ',
    'N/A - ',
    'not yet ',
    'maintain ',
  ],
  ...['or ', 'to ', '>= ', '↑', 'a/', '9 a (', '£', '*', 'x(', '\u0001', '\n'],
];
/** More than Excel takes in one cell. */
const LENGTH = 40_000;

describe('a text made to be slow to read', () => {
  it.each(COLUMNS)('is read at once, as a %s', column => {
    for (const seed of SEEDS) {
      for (const tail of ['', ' 9% RED']) {
        const text = seed.repeat(LENGTH / seed.length) + tail;
        const row = { performance: '60% RED', target: 'Better than England', [column]: text };
        expect(timed(aReport(row)), `${JSON.stringify(seed)} with "${tail}"`).toBeLessThan(HANGS_MS);
      }
    }
  });

  it('is read at once, as a heading', () => {
    for (const seed of SEEDS) {
      const cells = withCell(aReport({}), 0, 10, seed.repeat(LENGTH / seed.length));
      expect(timed(cells), JSON.stringify(seed)).toBeLessThan(HANGS_MS);
    }
  });

  it('is printed at once, as a number format', () => {
    for (const seed of [...SEEDS, '""0', '_', '\\_', '#,', '0.', '[h]', ';']) {
      for (const length of [200, LENGTH]) {
        const format = seed.repeat(length / seed.length);
        const performanceCell: Typed = { value: 0.644, format };
        expect(timed(aReport({ performance: performanceCell })), JSON.stringify(seed)).toBeLessThan(HANGS_MS);
      }
    }
  });

  it('of ten million characters is no figure, and harms nothing', () => {
    const cells = aReport({ comment: 'x<p>'.repeat(2_500_000), performance: '9'.repeat(10_000_000) });
    expect(timed(cells)).toBeLessThan(HANGS_MS);
  });
});

describe('a sheet of any size', () => {
  it('of a million blank rows is read at once, with its report', () => {
    const report = aReport({}, {});
    const blank = (filled: string) => COLUMNS.map(() => filled);
    const [blanks, general] = [blank(''), blank('General')];
    const rows = 1_048_576 - report.values.length;
    const grown: SheetCells = {
      ...report,
      values: [...report.values, ...Array<readonly CellValue[]>(rows).fill(blanks)],
      formats: [...report.formats, ...Array<readonly string[]>(rows).fill(general)],
      formulas: [...report.formulas, ...Array<readonly string[]>(rows).fill(blanks)],
    };
    expect(timed(grown)).toBeLessThan(HANGS_MS);
    expect(reportOf(grown).indicators).toHaveLength(2);
  });

  it('of five thousand columns is read at once, with its report', () => {
    const report = aReport(...Array.from({ length: 60 }, () => ({})));
    const wide = <T>(rows: readonly (readonly T[])[], filled: T) =>
      rows.map(row => [...row, ...Array<T>(5000 - row.length).fill(filled)]);
    const grown = {
      ...report,
      values: wide<CellValue>(report.values, 'x'),
      formats: wide(report.formats, 'General'),
      formulas: wide(report.formulas, ''),
    };
    expect(timed(grown)).toBeLessThan(HANGS_MS);
    expect(reportOf(grown).indicators).toHaveLength(60);
  });
});

const word = fc.constantFrom(
  ...Object.values(HEADINGS),
  ...[
    '64.4%',
    '1,070 RED',
    'On Track',
    'N/A',
    'NEW',
    'TBC',
    '↑',
    '-',
    '↑ 5',
    '#DIV/0!',
    '#NAME?',
    'Bigger is better',
  ],
  ...['Better than England', '40-60%', '<p>x</p>', 'Places: Parks', '1', '(C)', '13% (A) 38% (B)', '15/16'],
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 2, arbitrary: fc.constant('') },
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.boolean(),
);
const format = fc.constantFrom(
  'General',
  '0.0%',
  'mmm-yy',
  '[h]:mm',
  '#,##0',
  '@',
  '"',
  ';;;',
  '0.0E+00',
  '# ?/?',
);
const sheet: fc.Arbitrary<SheetCells> = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 0, max: 25 }))
  .chain(([columns, rows]) => {
    const grid = <T>(each: fc.Arbitrary<T>) =>
      fc.array(fc.array(each, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      });
    const place = { row: fc.nat({ max: 26 }), column: fc.nat({ max: 14 }) };
    const size = { rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 1, max: 5 }) };
    return fc.record({
      name: fc.constantFrom('2017/18 Q2', 'Sheet1', ''),
      values: grid(cell),
      formats: grid(format),
      formulas: grid(fc.constantFrom('', '=KPI.RAG(A1)', '=1/0')),
      merges: fc.array(fc.record({ ...place, ...size }), { maxLength: 4 }),
    });
  });

describe('whatever stands in a sheet', () => {
  /** Each finding points into the sheet, speaks in whole sentences, and each indicator has an id of its own. */
  const expectSound = (cells: SheetCells): void => {
    const result = readReport(cells);
    if (!result.ok) {
      expect(result.sentence).toMatch(/^[A-Z].*\.$/s);
      return;
    }
    const { indicators } = result.report;
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
    const { findings, headline } = runChecks(result.report, NO_DECISIONS, TWO_STATE);
    expect(headline.all.indicators).toBe(indicators.length);
    for (const { cell: at, message } of findings) {
      expect(at.row).toBeLessThan(cells.values.length);
      expect(at.column).toBeLessThan(cells.values[0]?.length ?? 0);
      expect(message).toMatch(/\.$/);
      expect(message).not.toMatch(/undefined|NaN|\[object/);
    }
  };

  it('it is read and checked, or refused with a sentence', () => {
    fc.assert(fc.property(sheet, expectSound), { numRuns: 300 });
  });

  it('so it is under the headings of a report', () => {
    const row = fc.tuple(...COLUMNS.map(() => cell));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), rows => {
        const report = aReport({});
        const values = [...report.values.slice(0, 2), ...rows];
        const each = <T>(filled: T) => values.map(() => COLUMNS.map(() => filled));
        expectSound({ ...report, values, formats: each('General'), formulas: each('') });
      }),
      { numRuns: 300 },
    );
  });
});
