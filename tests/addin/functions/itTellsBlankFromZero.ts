import { describe, expect, it } from 'vitest';
import { customFunctions, type FunctionId } from '../../../addin/functions/all.ts';
import type { CellValue } from '../../../shared/cells.ts';
import { blankWays, calculatingWorkbook, cells } from './calculatingWorkbook.ts';

/** A cell that holds nothing. */
export const BLANK = '';

/** A row of a report, in the order of the function's arguments. */
type Row = readonly CellValue[];

/** A row, its answer, and its answer with a true 0 in each cell that is blank. */
type BlankExample = readonly [Row, unknown, unknown];

const withZeros = (row: Row): Row => row.map(value => (value === BLANK ? 0 : value));
export const alongRow = (row: Row, at = 0) => row.map((_, index) => cells(at, index));

/** Holds that a function tells a blank cell from a 0 in every Excel. Each argument needs an example where it is blank. */
export function itTellsBlankFromZero(id: FunctionId, examples: readonly BlankExample[]): void {
  describe.each(blankWays)(`=KPI.${id} where Excel passes a blank cell %s`, way => {
    it.each(examples)('of %j: %s, and with 0 in its blank cells: %s', async (row, blank, zero) => {
      const formulas = calculatingWorkbook(way, [row, withZeros(row)]);
      expect(await formulas.start(id, ...alongRow(row, 0))).toEqual(blank);
      expect(await formulas.start(id, ...alongRow(row, 1))).toEqual(zero);
    });
  });

  const { parameters } = customFunctions.find(known => known.id === id) ?? { parameters: [] };
  it.each(parameters.map(({ name }, index) => ({ name, index })))(
    `=KPI.${id} has an example where $name is blank`,
    ({ index }) => {
      expect(examples.some(([row]) => row[index] === BLANK)).toBe(true);
    },
  );
}
