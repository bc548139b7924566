import { describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../../../addin/workbench/model/memoryWorkbook.ts';
import { excelClient } from '../../../bench/excel/excelClient.ts';
import { readWorkbook } from '../../../xlsx/read/readWorkbook.ts';
import { rawWorkbook } from '../../xlsx/rawWorkbook.ts';

/** B1:B2 are an array formula, D1:D2 a data table; F1 spills to F2. */
const FILE = rawWorkbook(
  '<row r="1"><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c><c r="D1"><f t="dataTable" ref="D1:D2" r1="A1"/><v>4</v></c><c r="F1" cm="1"><f t="array" ref="F1:F2">A1:A2</f><v>1</v></c></row>' +
    '<row r="2"><c r="B2"><v>4</v></c><c r="D2"><v>6</v></c><c r="F2"><v>2</v></c></row>',
);

async function connected() {
  const read = await readWorkbook(FILE);
  if (!read.ok) throw new Error(read.sentence);
  const client = excelClient(MemoryWorkbook.from(read.workbook));
  const change = (act: (sheet: Excel.Worksheet) => void): Promise<void> =>
    client.Excel.run(async context => {
      act(context.workbook.worksheets.getItem('Report'));
      await context.sync();
    });
  const loaded = (address: string, member: 'values' | 'formulas'): Promise<unknown[][]> =>
    client.Excel.run(async context => {
      const range = context.workbook.worksheets.getItem('Report').getRange(address);
      range.load(member);
      await context.sync();
      return range[member];
    });
  return { change, loaded };
}

describe('Excel refuses a change of a part of an array', () => {
  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ['a value in one of its cells', 'array', sheet => sheet.getRange('B2').set({ values: [[9]] })],
    ['a formula in its first cell', 'array', sheet => sheet.getRange('B1').set({ formulas: [['=1']] })],
    ['a range that goes beyond it', 'array', sheet => sheet.getRange('A2:C2').set({ values: [[1, 2, 3]] })],
    ['what clears a cell', 'array', sheet => sheet.getRange('B2').clear('Contents')],
    ['a value in a data table', 'data table', sheet => sheet.getRange('D2').set({ values: [[9]] })],
  ])('%s', async (_, kind, act) => {
    const { change, loaded } = await connected();
    await expect(change(act)).rejects.toMatchObject({
      code: 'InvalidOperation',
      message: expect.stringContaining(`change part of a${kind === 'array' ? 'n array' : ' data table'}.`),
    });
    expect(await loaded('A1:D2', 'values')).toEqual([
      ['', 2, '', 4],
      ['', 4, '', 6],
    ]);
  });

  it('and not one of the whole, of cells left out of a range, of a look, or of a formula that spills', async () => {
    const { change, loaded } = await connected();
    await change(sheet => {
      sheet.getRange('A1:C2').values = [
        [1, null, 3],
        [1, null, 3],
      ];
      sheet.getRange('B2').format.fill.color = '#FF0000';
      sheet.getRange('F2').values = [[9]];
      sheet.getRange('B1:B2').values = [[7], [8]];
      sheet.getRange('B2').values = [[5]];
      sheet.getRange('D1:D2').clear('Contents');
      sheet.getRange('D2').values = [[5]];
    });
    expect(await loaded('A1:F2', 'values')).toEqual([
      [1, 7, 3, '', '', 1],
      [1, 5, 3, 5, '', 9],
    ]);
  });
});

it('every cell of an array formula has its formula in Excel', async () => {
  const { loaded } = await connected();
  expect(await loaded('B1:B2', 'formulas')).toEqual([['=A1:A2*2'], ['=A1:A2*2']]);
  expect(await loaded('D1:D2', 'formulas')).toEqual([[4], [6]]);
});
