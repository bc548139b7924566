import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../shared/cells.ts';
import { saveWorkbook } from '../../../xlsx/save/saveWorkbook.ts';
import { firstSheet, workbookFile } from '../../examples/workbookFile.ts';
import { propertyRuns } from '../../setup/longRun.ts';

const exceljs = (await import('exceljs')).default;

const COLUMNS = 5;
/** Characters that XML holds, with those that it must escape. */
const text = fc
  .string({
    unit: fc.constantFrom(...'aZ09 %£é√<>&"\'=_x\n\t', '😀', '_x000D_'),
    minLength: 1,
    maxLength: 12,
  })
  // Excel never shows the escape of a character as text unless it is escaped itself, which neither writer does.
  .filter(value => !/_x[0-9a-f]{4}_/i.test(value));
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(number => number + 0),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('#N/A', '#DIV/0!', ''),
);
const rows = fc.array(fc.array(value, { minLength: COLUMNS, maxLength: COLUMNS }), {
  minLength: 1,
  maxLength: 6,
});

/** Without the blank rows and columns at the end. */
function used(values: readonly (readonly CellValue[])[]): CellValue[][] {
  const width = Math.max(0, ...values.map(row => row.findLastIndex(cell => cell !== '') + 1));
  const height = values.findLastIndex(row => row.some(cell => cell !== '')) + 1;
  return values.slice(0, height).map(row => row.slice(0, width));
}

const asWritten = async (bytes: Uint8Array) => (await firstSheet(bytes)).cells.values;

describe('cells that were written are read as they were', () => {
  it('by our own saving', () =>
    fc.assert(
      fc.asyncProperty(rows, async values => {
        const cells = values.flatMap((row, r) =>
          row.map((cell, c) => ({ row: r, column: c, content: { value: cell, formula: '' } })),
        );
        const sheet = {
          name: 'Report',
          cells,
          columnWidths: new Map(),
          rowHeights: new Map(),
          fittedHeights: new Map(),
          hiddenRows: new Map(),
          freeze: null,
          page: null,
        };
        const saved = saveWorkbook(
          workbookFile({}),
          { sheets: [sheet], added: [], removed: [], settings: null },
          'id',
        );
        if (!saved.ok) throw new Error(saved.sentence);
        expect(await asWritten(saved.bytes)).toEqual(used(values));
      }),
      { numRuns: propertyRuns(15, 2_000) },
    ));

  it('by exceljs', () =>
    fc.assert(
      fc.asyncProperty(rows, async values => {
        const workbook = new exceljs.Workbook();
        const sheet = workbook.addWorksheet('Report');
        for (const [r, row] of values.entries()) {
          for (const [c, cell] of row.entries()) {
            const isError = typeof cell === 'string' && /^#(N\/A|DIV\/0!)$/.test(cell);
            if (cell !== '') sheet.getCell(r + 1, c + 1).value = isError ? ({ error: cell } as never) : cell;
          }
        }
        const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
        expect(await asWritten(bytes)).toEqual(used(values));
      }),
      { numRuns: propertyRuns(15, 2_000) },
    ));
});
