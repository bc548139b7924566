import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FunctionId } from '../../../addin/functions/all.ts';
import type { CellValue } from '../../../shared/cells.ts';
import { BUILT_IN_RULE_SETS } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { propertyRuns } from '../../setup/longRun.ts';
import { blankWays, calculatingWorkbook, cells } from './calculatingWorkbook.ts';
import { call } from './customFunctions.ts';

const BLANK = '';
const sometimesBlank = (...arbitraries: fc.Arbitrary<CellValue>[]): fc.Arbitrary<CellValue> =>
  fc.oneof(fc.constant<CellValue>(BLANK), fc.constant<CellValue>(0), ...arbitraries);
const oneOf = (...values: CellValue[]): fc.Arbitrary<CellValue> => fc.constantFrom(...values);
const figure = fc.oneof(fc.integer({ min: -3, max: 12 }), fc.constantFrom(0.05, 0.5, 1.5));

const outturn = sometimesBlank(figure, oneOf('50%', 'On Track', 'N/A', '3 (Alcohol) 4 (Drugs)', 'banana'));
const target = sometimesBlank(figure, oneOf('50%', 'Better than England', 'TBC', 'N/A'));
const polarity = sometimesBlank(oneOf('Bigger is better', 'Smaller is better', 'N/A'));
const rule = sometimesBlank(oneOf(0.1, ...BUILT_IN_RULE_SETS.map(({ id }) => id)));
const kind = sometimesBlank(oneOf('C', 'S', 'C%', 'Offences (C)'));
const against = sometimesBlank(oneOf('Q1', 'Q2', 'Q4', 'long', 'Short Term DOT'));

const ratingRow = fc.tuple(outturn, target, polarity, target, rule, outturn);
const directionRow = fc.tuple(outturn, outturn, polarity, kind, against, outturn);

const sheets: readonly [FunctionId, FunctionId, fc.Arbitrary<CellValue[]>][] = [
  ['RAG', 'RAGWHY', ratingRow],
  ['DOT', 'DOTWHY', directionRow],
];

describe('for any sheet', () => {
  it.each(sheets)(
    '=KPI.%s and =KPI.%s answer the same however Excel passes blank cells',
    async (id, why, row) => {
      const report = fc.array(row, { minLength: 1, maxLength: 6 });
      await fc.assert(
        fc.asyncProperty(report, fc.constantFrom(id, why), async (rows, name) => {
          // Each blank cell as empty text, and each 0 typed.
          const expected = rows.map(given => call(name, ...given));
          const hasZero = rows.flat().includes(0);
          for (const way of blankWays) {
            const formulas = calculatingWorkbook(way, rows);
            const alone = rows.map((given, at) =>
              formulas.start(name, ...given.map((_, index) => cells(at, index))),
            );
            const columns = [0, 1, 2, 3, 4, 5].map(index => cells(0, index, rows.length));
            const spilled = formulas.start(name, ...columns);
            expect(await Promise.all(alone)).toEqual(expected);
            expect(await spilled).toEqual(rows.length === 1 ? expected[0] : expected.map(answer => [answer]));
            expect(formulas.richApi.traffic.syncs).toBeLessThanOrEqual(way === 'as 0' || hasZero ? 1 : 0);
          }
        }),
        { numRuns: propertyRuns(20, 200) },
      );
    },
  );
});
