import fc from 'fast-check';
import { expect } from 'vitest';
import type { CellValue, SheetCells } from '../../../shared/cells.ts';
import { runChecks } from '../../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../../shared/decisions.ts';
import { TWO_STATE } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { readReport } from '../../../shared/sheet/readReport.ts';
import { HEADINGS } from '../../examples/aReport.ts';
import { unicodeText } from '../../examples/unicodeText.ts';

/** Texts that a reader of figures, tags, headings and comments may try in more than one way when they are repeated. */
export const SLOW_TEXTS: readonly string[] = [
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
/** A cell as Excel and the file formats hold it: no cell holds NaN or an infinity. */
export const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 2, arbitrary: fc.constant('') },
  fc.string(),
  unicodeText(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
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
export const anySheet: fc.Arbitrary<SheetCells> = fc
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
      values: grid(anyCell),
      formats: grid(format),
      formulas: grid(fc.constantFrom('', '=KPI.RAG(A1)', '=1/0')),
      merges: fc.array(fc.record({ ...place, ...size }), { maxLength: 4 }),
    });
  });

/** What a message shows where our code printed a value that it does not have. */
const NO_VALUE = /undefined|NaN|\[object/;

/** Each finding points into the sheet and is a whole sentence, and each indicator has an id of its own. */
export function expectSound(cells: SheetCells): void {
  const result = readReport(cells);
  if (!result.ok) {
    expect(result.sentence).toMatch(/^[A-Z].*\.$/s);
    return;
  }
  const { indicators } = result.report;
  // A message may quote what the council typed.
  const holdsNoValue = cells.values.flat().some(value => NO_VALUE.test(String(value)));
  expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
  const { findings, headline } = runChecks(result.report, NO_DECISIONS, TWO_STATE);
  expect(headline.all.indicators).toBe(indicators.length);
  for (const { cell: at, message } of findings) {
    expect(at.row).toBeLessThan(cells.values.length);
    expect(at.column).toBeLessThan(cells.values[0]?.length ?? 0);
    expect(message).toMatch(/\.$/);
    if (!holdsNoValue) expect(message).not.toMatch(NO_VALUE);
  }
}
