import { describe, expect, it } from 'vitest';
import {
  fileOfRows,
  numberedSheets,
  ONE_ROW,
  refusalOf,
  rowsXml,
  SPREADSHEET,
  stylesXml,
  workbookFile,
  workbookXml,
} from '../../examples/workbookFile.ts';
import { startProcessorTime } from '../../setup/processorTime.ts';

/** Milliseconds of processor time, as in limits.test.ts. */
const AT_ONCE = 2_000;

describe('a workbook that is too large is refused, with what to do', () => {
  it('more than two million cells', async () => {
    const rows = `<row>${'<c/>'.repeat(1000)}</row>`;
    expect(await refusalOf(fileOfRows(rows.repeat(2000)))).toBe('read');
    expect(await refusalOf(fileOfRows(`${rows.repeat(2000)}<row><c/></row>`))).toMatch(
      /more than 2,000,000 cells/,
    );
  });

  it('more than two million texts', async () => {
    const texts = `<sst xmlns="${SPREADSHEET}">${'<si/>'.repeat(2_000_001)}</sst>`;
    expect(await refusalOf(fileOfRows(ONE_ROW, { 'xl/sharedStrings.xml': texts }))).toMatch(
      /2,000,000 different texts/,
    );
  });

  it('sheets that are each small enough and too large together', async () => {
    const wide = Array.from(
      { length: 610 },
      (_, index) => `<row><c r="XFD${index + 1}"><v>1</v></c></row>`,
    ).join('');
    expect(await refusalOf(workbookFile(numberedSheets(4, rowsXml(wide))))).toMatch(
      /The sheets are too large together/,
    );
  });

  it('one sheet that is named again and again', async () => {
    const parts = numberedSheets(1, rowsXml(' '.repeat(2 ** 20)));
    const again = workbookXml(`<sheets>${'<sheet name="S" r:id="rId1"/>'.repeat(100)}</sheets>`);
    expect(await refusalOf(workbookFile({ ...parts, 'xl/workbook.xml': again }))).toMatch(/more than 64 MB/);
  });

  it('a cell at the far end of many rows, at once', async () => {
    const rows = Array.from({ length: 1300 }, (_, row) => `<row><c r="XFD${row + 1}"><v>1</v></c></row>`);
    const bytes = fileOfRows(rows.join(''));
    const spent = startProcessorTime();
    expect(await refusalOf(bytes)).toMatch(/The sheet "Report" is too large to be a report/);
    expect(spent()).toBeLessThan(AT_ONCE);
  });

  it('a formula that cells share, and ask for too often', async () => {
    const long = `<c><f t="shared" si="0">${'A1+'.repeat(2_700)}A1</f></c>`;
    const many = `<row>${long}${'<c><f t="shared" si="0"/></c>'.repeat(3_000)}</row>`;
    expect(await refusalOf(fileOfRows(many))).toMatch(/The formulas of the sheet "Report" are too long/);
  });

  it.each([
    [
      'many rows, one of them to the last column',
      `${'<row><c><v>1</v></c></row>'.repeat(1300)}<row><c r="XFD1301"><v>1</v></c></row>`,
      /The sheet "Report" is too large to be a report/,
    ],
    [
      'fills at the far end of many rows',
      `<row><c r="XFD1"><v>1</v></c></row>${Array.from({ length: 700 }, (_, index) => `<row><c r="A${index + 2}" s="1"><v>1</v></c></row>`).join('')}`,
      /The sheet "Report" is too large to be a report/,
    ],
  ])('%s', async (_, rows, sentence) => {
    const styles = stylesXml(
      '<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="1"/></cellXfs>',
    );
    expect(await refusalOf(fileOfRows(rows, { 'xl/styles.xml': styles }))).toMatch(sentence);
  });
});
