import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../xlsx/read/readWorkbook.ts';
import { rawWorkbook } from './rawWorkbook.ts';

async function filledRangesOf(rows: string) {
  const read = await readWorkbook(rawWorkbook(rows));
  if (!read.ok) throw new Error(read.sentence);
  return read.workbook.sheets[0]?.filledRanges;
}

describe('the ranges that one formula fills', () => {
  it('are those of array formulas, of formulas that spill and of data tables', async () => {
    const rows =
      '<row r="2"><c r="B2"><f t="shared" si="0" ref="B2:B3">A1</f></c><c r="C2"><f t="array" ref="C2:D4">A1:B3</f></c><c r="F2"><f  t = \'dataTable\' ref="F2" r1="A1"/></c><c r="H2" cm="1"><f t="array" ref="H2:H3">A1:A2</f></c><c r="I2" cm="1"><v>1</v></c></row>';
    expect(await filledRangesOf(rows)).toEqual([
      { kind: 'array', range: { row: 1, column: 2, rows: 3, columns: 2 } },
      { kind: 'dataTable', range: { row: 1, column: 5, rows: 1, columns: 1 } },
      { kind: 'spill', range: { row: 1, column: 7, rows: 2, columns: 1 } },
    ]);
  });

  it('are those that begin at the formula’s cell, up to a million cells in all', async () => {
    const array = (cell: string, ref: string) => `<c r="${cell}"><f t="array" ref="${ref}">1</f></c>`;
    const rows = `<row r="1">${array('A1', 'A1:A999998')}${array('B1', 'A1:B2')}${array('C1', 'C1:C2')}${array('D1', 'D1')}</row>`;
    expect((await filledRangesOf(rows))?.map(({ range }) => range.column)).toEqual([0, 2]);
  });

  it('are none in a sheet without such a formula, and where the range is none', async () => {
    expect(await filledRangesOf('<row r="1"><c r="A1"><f>array+1</f></c></row>')).toBeUndefined();
    expect(
      await filledRangesOf('<row r="1"><c r="A1"><f t="array" ref="nowhere">1</f></c></row>'),
    ).toBeUndefined();
  });
});
