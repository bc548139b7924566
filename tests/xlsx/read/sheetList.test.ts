import { describe, expect, it } from 'vitest';
import {
  ONE_ROW,
  readFile,
  refusalOf,
  relationships,
  rowsXml,
  workbookFile,
  workbookXml,
} from '../../examples/workbookFile.ts';

describe('the sheets of a workbook', () => {
  const links = relationships(
    ['worksheet', 'worksheets/sheet1.xml'],
    ['chartsheet', 'chartsheets/sheet1.xml'],
    ['worksheet', 'worksheets/sheet2.xml'],
  );
  const sheets = workbookXml(
    `<sheets><sheet name="First" r:id="rId1" state="hidden"/><sheet name="Chart" r:id="rId2"/><sheet name="Second &amp; last" r:id="rId3"/></sheets>
    <definedNames><definedName name="_xlnm.Print_Titles" localSheetId="2">'Second &amp; last'!$A:$B,'Second &amp; last'!$3:$4</definedName>
    <definedName name="_xlnm.Print_Titles" localSheetId="0">First!$A:$B</definedName>
    <definedName name="Outturn" localSheetId="0">First!$9:$9</definedName><definedName name="All">First!$1:$1048576</definedName></definedNames>`,
  );
  const bytes = workbookFile({
    'xl/workbook.xml': sheets,
    'xl/_rels/workbook.xml.rels': links,
    'xl/worksheets/sheet2.xml': rowsXml(ONE_ROW),
  });

  it('come in their order, with their names, and charts left out', async () => {
    const read = await readFile(bytes);
    expect(read.sheets.map(({ cells, visible }) => [cells.name, visible, cells.values])).toEqual([
      ['First', false, []],
      ['Second & last', true, [[1]]],
    ]);
  });

  it('keep the rows that each prints again, counted among all sheets', async () => {
    const read = await readFile(bytes);
    expect(read.sheets.map(({ page }) => page.titleRows)).toEqual([null, { first: 2, last: 3 }]);
  });

  it.each([
    ['none', workbookXml('<sheets/>'), links, /damaged/],
    [
      'one that is linked nowhere',
      workbookXml('<sheets><sheet name="Report" r:id="rId9"/></sheets>'),
      links,
      /damaged/,
    ],
    [
      'one on another computer',
      workbookXml('<sheets><sheet name="Report" r:id="rId1"/></sheets>'),
      links.replace(/Target="[^"]*"\/>/, 'Target="http://x/y" TargetMode="External"/>'),
      /damaged/,
    ],
    [
      'one whose part is missing',
      workbookXml('<sheets><sheet name="Report" r:id="rId3"/></sheets>'),
      links,
      /damaged/,
    ],
    [
      'a chart alone',
      workbookXml('<sheets><sheet name="Report" r:id="rId2"/></sheets>'),
      links,
      /charts or macros but no worksheet/,
    ],
  ])('refuse the file if there is %s', async (_, workbook, rels, sentence) => {
    const file = workbookFile({ 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': rels });
    expect(await refusalOf(file)).toMatch(sentence);
  });
});
