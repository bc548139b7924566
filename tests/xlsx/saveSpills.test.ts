import { describe, expect, it } from 'vitest';
import type { CellEdit } from '../../xlsx/edits.ts';
import { fromFileFormula, toFileFormula } from '../../xlsx/functionNames.ts';
import { readWorkbook } from '../../xlsx/read/readWorkbook.ts';
import { changedParts, partOf, rawParts, rawWorkbook, zipped } from './rawWorkbook.ts';
import { noSheetEdits, savedFile } from './savedFile.ts';

const [SHEET, METADATA] = ['xl/worksheets/sheet1.xml', 'xl/metadata.xml'];
const at = (cell: string) => ({ row: Number(cell.slice(1)) - 1, column: cell.charCodeAt(0) - 65 });
const typed = (
  cell: string,
  value: string | number,
  formula = '',
  more: Partial<CellEdit> = {},
): CellEdit => ({
  ...at(cell),
  content: { value, formula },
  ...more,
});
const saved = (file: Uint8Array, ...cells: readonly CellEdit[]): Uint8Array =>
  savedFile(file, { sheets: [{ ...noSheetEdits('Report'), cells }] });

const PLAIN = rawWorkbook('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>');
/** B1 spills to B3. */
const SPILLED =
  '<row r="1"><c r="B1" cm="1"><f t="array" ref="B1:B3">_xlfn.SEQUENCE(3)</f><v>1</v></c><c r="C1"><v>1</v></c></row>' +
  '<row r="2"><c r="B2"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c></row>';
const TYPES =
  '<metadataTypes count="2"><metadataType name="XLMDX"/><metadataType name="XLDAPR" cellMeta="1"/></metadataTypes>';
const DYNAMIC =
  '<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk>';

/** A workbook with metadata of its own. */
function marked(metadata: string): Uint8Array {
  const parts = rawParts(SPILLED);
  const declared = String(parts['[Content_Types].xml']).replace(
    '</Types>',
    '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/></Types>',
  );
  const related = String(parts['xl/_rels/workbook.xml.rels']).replace(
    '</Relationships>',
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/></Relationships>',
  );
  return zipped({
    ...parts,
    '[Content_Types].xml': declared,
    'xl/_rels/workbook.xml.rels': related,
    [METADATA]: `<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">${metadata}</metadata>`,
  });
}

describe('a formula that was typed and spills', () => {
  const file = saved(PLAIN, typed('C1', 1, '=SORT(A1:A2)', { spill: { rows: 2, columns: 1 } }), {
    ...at('C2'),
    filled: 'two',
  });

  it('is saved as one that spills, with its range and what it put into the other cells', () => {
    const sheet = partOf(file, SHEET);
    expect(sheet).toContain(
      '<c r="C1" cm="1"><f t="array" ref="C1:C2">_xlfn._xlws.SORT(A1:A2)</f><v>1</v></c>',
    );
    expect(sheet).toContain('<c r="C2" t="str"><v>two</v></c>');
  });

  it('is marked in a part of its own, which the package names', () => {
    expect(partOf(file, METADATA)).toBe(
      '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
    );
    expect(partOf(file, 'xl/_rels/workbook.xml.rels')).toContain(
      'relationships/sheetMetadata" Target="/xl/metadata.xml"',
    );
    expect(partOf(file, '[Content_Types].xml')).toContain('PartName="/xl/metadata.xml"');
  });

  it('reads again as one that spills', async () => {
    const read = await readWorkbook(file);
    if (!read.ok) throw new Error(read.sentence);
    expect(read.workbook.sheets[0]?.filledRanges).toEqual([
      { kind: 'spill', range: { row: 0, column: 2, rows: 2, columns: 1 } },
    ]);
    expect(read.workbook.sheets[0]?.cells.formulas[0]?.[2]).toBe('=SORT(A1:A2)');
  });

  it('shares the mark with the next one', () => {
    const again = saved(file, typed('D1', 1, '=A1:A2', { spill: { rows: 2, columns: 1 } }));
    expect(partOf(again, SHEET)).toContain('<c r="D1" cm="1">');
    expect(changedParts(file, again)).toEqual([SHEET]);
  });
});

describe('the mark of a workbook that has metadata', () => {
  const mark = (metadata: string): readonly [string | undefined, string] => {
    const file = saved(marked(metadata), typed('E1', 1, '=A1:A2', { spill: { rows: 2, columns: 1 } }));
    return [/<c r="E1" cm="(\d+)"/.exec(partOf(file, SHEET))?.[1], partOf(file, METADATA)];
  };

  it('is the one that is there', () => {
    const [cm, part] = mark(
      `${TYPES}<futureMetadata name="XLDAPR" count="1">${DYNAMIC}</futureMetadata><cellMetadata count="2"><bk><rc t="1" v="0"/></bk><bk><rc t="2" v="0"/></bk></cellMetadata>`,
    );
    expect(cm).toBe('2');
    expect(part).toContain('<cellMetadata count="2">');
  });

  it.each([
    [
      'none for arrays',
      '<metadataTypes count="1"><metadataType name="XLMDX"/></metadataTypes><valueMetadata count="1"/>',
      '1',
      't="2" v="0"',
    ],
    [
      'one of a collapsed array',
      `${TYPES}<futureMetadata name="XLDAPR" count="1">${DYNAMIC.replace('fCollapsed="0"', 'fCollapsed="1"')}</futureMetadata><cellMetadata count="1"><bk><rc t="2" v="0"/></bk></cellMetadata>`,
      '2',
      't="2" v="1"',
    ],
    [
      'one of two records',
      `${TYPES}<futureMetadata name="XLDAPR" count="1">${DYNAMIC}</futureMetadata><cellMetadata count="1"><bk><rc t="2" v="0"/><rc t="1" v="0"/></bk></cellMetadata>`,
      '2',
      't="2" v="0"',
    ],
  ])('is added in its place where there is %s', (_, metadata, cm, record) => {
    const [given, part] = mark(metadata);
    expect(given).toBe(cm);
    expect(part).toContain(`<bk><rc ${record}/></bk></cellMetadata>`);
    expect(part.indexOf('<cellMetadata')).toBeGreaterThan(part.indexOf('<futureMetadata'));
    if (part.includes('<valueMetadata'))
      expect(part.indexOf('<cellMetadata')).toBeLessThan(part.indexOf('<valueMetadata'));
    expect(part).toContain('name="XLDAPR"');
  });
});

describe('a formula of the file that spills', () => {
  const file = rawWorkbook(SPILLED);
  const mine = marked(
    `${TYPES}<futureMetadata name="XLDAPR" count="1">${DYNAMIC}</futureMetadata><cellMetadata count="1"><bk><rc t="2" v="0"/></bk></cellMetadata>`,
  );

  it('shows #SPILL! and leaves no results where something is typed into one of its cells', () => {
    const sheet = partOf(saved(mine, typed('B2', 7)), SHEET);
    expect(sheet).toContain(
      '<c r="B1" cm="1" t="e"><f t="array" ref="B1">_xlfn.SEQUENCE(3)</f><v>#VALUE!</v></c>',
    );
    expect(sheet).toContain('<c r="B2"><v>7</v></c>');
    expect(sheet).toContain('<c r="B3"/>');
    expect(sheet).toContain('<c r="C1"><v>1</v></c>');
  });

  it('keeps what it put into cells that it goes on filling', () => {
    const fewer = partOf(saved(mine, { ...at('B1'), result: 1, spill: { rows: 2, columns: 1 } }), SHEET);
    expect(fewer).toContain('<c r="B1" cm="1"><f t="array" ref="B1:B2">_xlfn.SEQUENCE(3)</f><v>1</v></c>');
    expect(fewer).toContain('<c r="B2"><v>2</v></c>');
    expect(fewer).toContain('<c r="B3"/>');
    const other = saved(mine, typed('B1', 1, '=C1:C3', { spill: { rows: 3, columns: 1 } }), {
      ...at('B3'),
      filled: 9,
    });
    expect(partOf(other, SHEET)).toContain('<c r="B2"><v>2</v></c>');
    expect(partOf(other, SHEET)).toContain('<c r="B3"><v>9</v></c>');
  });

  it('leaves room for what is typed where it spills no longer', () => {
    const sheet = partOf(
      saved(mine, { ...at('B1'), result: 1, spill: { rows: 1, columns: 1 } }, typed('B2', 7)),
      SHEET,
    );
    expect(sheet).toContain('<c r="B1" cm="1"><f t="array" ref="B1">_xlfn.SEQUENCE(3)</f><v>1</v></c>');
    expect(sheet).toContain('<c r="B2"><v>7</v></c>');
  });

  it('becomes a plain formula where another is typed that does not spill', () => {
    const sheet = partOf(saved(file, typed('B1', 3, '=1+2')), SHEET);
    expect(sheet).toContain('<c r="B1"><f>1+2</f><v>3</v></c>');
    expect(sheet).toContain('<c r="B2"/>');
  });

  it('replaces a formula that was in one of its cells', () => {
    const sheet = partOf(
      saved(
        rawWorkbook('<row r="1"><c r="A1"/></row><row r="2"><c r="A2"><f>1+1</f><v>2</v></c></row>'),
        typed('A1', 4, '=B1:B2', { spill: { rows: 2, columns: 1 } }),
        { ...at('A2'), filled: 5 },
      ),
      SHEET,
    );
    expect(sheet).toContain('<c r="A2"><v>5</v></c>');
  });
});

describe('the name of a function that is newer than the file format', () => {
  it.each([
    ['=SEQUENCE(3)', '_xlfn.SEQUENCE(3)'],
    ['=1+filter(A1:A3,B1:B3)', '1+_xlfn._xlws.FILTER(A1:A3,B1:B3)'],
    [
      '=IF(A1="SORT(",XLOOKUP(1,A:A,B:B),STDEV.S(A:A))',
      'IF(A1="SORT(",_xlfn.XLOOKUP(1,A:A,B:B),_xlfn.STDEV.S(A:A))',
    ],
    ['=STDEV(A:A)+MY.SORT(1)+SORT', 'STDEV(A:A)+MY.SORT(1)+SORT'],
    ['=_xlfn.LET(_xlpm.x,1,_xlpm.x)', '_xlfn.LET(_xlpm.x,1,_xlpm.x)'],
    ['=NETWORKDAYS.INTL(A1,A2)', 'NETWORKDAYS.INTL(A1,A2)'],
  ])('%s is %s in the file', (shown, written) => {
    expect(toFileFormula(shown)).toBe(written);
    expect(fromFileFormula(written).toUpperCase()).toBe(shown.toUpperCase());
  });

  it('stays as it is where the file has its prefix already', () => {
    expect(toFileFormula('=_xlfn.SEQUENCE(3)')).toBe('_xlfn.SEQUENCE(3)');
  });
});
