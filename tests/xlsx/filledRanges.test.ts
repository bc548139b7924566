import { describe, expect, it } from 'vitest';
import { filledRangesOf } from '../../xlsx/save/filledRanges.ts';
import { WorkbookPart } from '../../xlsx/save/workbookPart.ts';
import { XlsxPackage } from '../../xlsx/save/xlsxPackage.ts';
import { partOf, rawWorkbook } from './rawWorkbook.ts';

const ROWS =
  '<row r="2"><c r="B2"><f t="shared" si="0" ref="B2:B3">A1</f></c><c r="C2"><f t="array" ref="C2:D4">A1:B3</f></c><c r="F2"><f  t = \'dataTable\' ref="F2" r1="A1"/></c></row>';

describe('the ranges that one formula fills', () => {
  it('are those of array formulas and data tables, by the name of the sheet', () => {
    expect(filledRangesOf(new XlsxPackage(rawWorkbook(ROWS)))).toEqual(
      new Map([
        [
          'Report',
          [
            { row: 1, column: 2, rows: 3, columns: 2 },
            { row: 1, column: 5, rows: 1, columns: 1 },
          ],
        ],
      ]),
    );
  });

  it('are none in a sheet without such a formula', () => {
    const plain = rawWorkbook('<row r="1"><c r="A1"><f>array+1</f></c></row>');
    expect(filledRangesOf(new XlsxPackage(plain))).toEqual(new Map());
  });
});

describe('the structure of a workbook', () => {
  it.each([
    ['<workbookProtection lockStructure="1"/>', true],
    ['<workbookProtection lockStructure="true"/>', true],
    ['<workbookProtection lockWindows="1"/>', false],
    ['', false],
  ])('is locked by what the file says: %s', (protection, isLocked) => {
    const workbook = partOf(rawWorkbook(''), 'xl/workbook.xml').replace(
      '<bookViews>',
      `${protection}<bookViews>`,
    );
    const pack = new XlsxPackage(rawWorkbook('', { 'xl/workbook.xml': workbook }));
    expect(new WorkbookPart(pack).isStructureLocked).toBe(isLocked);
  });
});
