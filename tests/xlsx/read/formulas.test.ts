import { describe, expect, it } from 'vitest';
import { fileOfRows, firstSheet } from '../../examples/workbookFile.ts';

const escaped = (formula: string) => formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The formula that D5 shares, as it reads at `place`. */
async function sharedAt(place: string, formula: string): Promise<string | undefined> {
  const row = Number(place.replace(/\D/g, ''));
  const first = `<c r="D5"><f t="shared" ref="A1:Z99" si="0">${escaped(formula)}</f><v>1</v></c>`;
  const other = `<c r="${place}"><f t="shared" si="0"/><v>2</v></c>`;
  const rows =
    row === 5
      ? `<row r="5">${first}${other}</row>`
      : `<row r="5">${first}</row><row r="${row}">${other}</row>`;
  const { cells } = await firstSheet(fileOfRows(rows));
  return cells.formulas[row - 1]?.find((text, column) => text !== '' && !(row === 5 && column === 3));
}

describe('a formula that cells share', () => {
  it.each([
    ['moves down', 'D6', 'A1*2', '=A2*2'],
    ['moves to the right', 'F5', 'A1+AZ9', '=C1+BB9'],
    ['moves up and to the left', 'C4', 'B2-$B2-B$2-$B$2', '=A1-$B1-A$2-$B$2'],
    ['moves both ends of a range', 'D6', 'SUM(A1:B$3)', '=SUM(A2:B$3)'],
    ['moves whole columns', 'E5', 'SUM(A:A)+SUM($B:C)', '=SUM(B:B)+SUM($B:D)'],
    ['moves whole rows', 'D7', 'SUM(1:2)+SUM($3:4)', '=SUM(3:4)+SUM($3:6)'],
    ['keeps numbers, also with an exponent', 'D6', '10+1E5+2.5', '=10+1E5+2.5'],
    [
      'keeps names and functions that look like cells',
      'D6',
      'LOG10(A1)+TAX2017X+ABCD1',
      '=LOG10(A2)+TAX2017X+ABCD1',
    ],
    ['keeps a name beyond the last column', 'D6', 'XFE1+XFD1', '=XFE1+XFD2'],
    ['keeps the name of a sheet that looks like a cell', 'D6', 'Q1!A1+Q1!$A$1', '=Q1!A2+Q1!$A$1'],
    ['keeps the sheets of a reference to several', 'D6', 'SUM(Jan:Mar!B2)', '=SUM(Jan:Mar!B3)'],
    ['keeps a quoted sheet', 'D6', "'A1 it''s B2'!C3", "='A1 it''s B2'!C4"],
    ['keeps a quoted text', 'D6', 'A1&"B2 ""C3"" "&D4', '=A2&"B2 ""C3"" "&D5'],
    ['keeps the columns of a table', 'D6', 'T[[#This Row],[A1]]+T[B2]+A1', '=T[[#This Row],[A1]]+T[B2]+A2'],
    ["keeps a table's column with a bracket in its name", 'D6', "T['[A1]+A1", "=T['[A1]+A2"],
    ['keeps the number of another workbook', 'D6', "[1]Data!A1+'[2]A1'!B1", "=[1]Data!A2+'[2]A1'!B2"],
    ['has no reference above the first row', 'D4', 'A1+A2', '=#REF!+A1'],
    ['has no reference left of the first column', 'C5', 'SUM(A:B)', '=SUM(#REF!)'],
    ['has no reference below the last row', 'D6', 'A1048576', '=#REF!'],
    ['has no reference right of the last column', 'E5', 'XFD1', '=#REF!'],
    ['names our functions as they are typed', 'D6', '_xldudf_KPI_RAG(A1,B1)', '=KPI.RAG(A2,B2)'],
  ])('%s', async (_, place, formula, read) => {
    expect(await sharedAt(place, formula)).toBe(read);
  });

  it('has a value of its own in each cell', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="3">B1</f><v>5</v></c></row><row r="2"><c r="A2" t="str"><f t="shared" si="3"/><v>x</v></c></row>';
    const { cells } = await firstSheet(fileOfRows(rows));
    expect(cells.formulas).toEqual([['=B1'], ['=B2']]);
    expect(cells.values).toEqual([[5], ['x']]);
  });

  it('is another where a cell starts the group again, and none where no cell did', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" si="0">B1</f></c><c r="B1"><f t="shared" si="7"/><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0">C9</f></c></row><row r="3"><c r="A3"><f t="shared" si="0"/></c></row>';
    const { cells } = await firstSheet(fileOfRows(rows));
    expect(cells.formulas).toEqual([
      ['=B1', ''],
      ['=C9', ''],
      ['=C10', ''],
    ]);
  });
});

describe('a formula of one cell', () => {
  it('is read of an array as at its first cell, and not of a table of what-ifs', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">SUM(B1:B2*C1:C2)</f><v>1</v></c><c r="B1"><f t="dataTable" ref="B1:B2" r1="A1"/><v>2</v></c></row>';
    const { cells } = await firstSheet(fileOfRows(rows));
    expect(cells.formulas).toEqual([['=SUM(B1:B2*C1:C2)', '']]);
    expect(cells.values).toEqual([[1, 2]]);
  });
});
