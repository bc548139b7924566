import { describe, expect, it } from 'vitest';
import { WorkbookPart } from '../../xlsx/save/workbookPart.ts';
import { XlsxPackage } from '../../xlsx/save/xlsxPackage.ts';
import { partOf, rawWorkbook } from './rawWorkbook.ts';

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
