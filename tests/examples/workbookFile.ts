import { strToU8, zipSync } from 'fflate';
import { readWorkbook } from '../../xlsx/read/readWorkbook.ts';
import type { XlsxSheet, XlsxWorkbook } from '../../xlsx/workbook.ts';

export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A row with 1 in A1. */
export const ONE_ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** Parts by name; null leaves one of the usual parts out. */
export type FileParts = Readonly<Record<string, string | Uint8Array | null>>;

export const relationships = (...targets: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([kind, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

export const workbookXml = (inside: string): string =>
  `<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}">${inside}</workbook>`;

export const sheetXml = (inside: string): string => `<worksheet xmlns="${SPREADSHEET}">${inside}</worksheet>`;

/** A sheet that holds these rows. */
export const rowsXml = (rows: string): string => sheetXml(`<sheetData>${rows}</sheetData>`);

export const stylesXml = (inside: string): string =>
  `<styleSheet xmlns="${SPREADSHEET}">${inside}</styleSheet>`;

const USUAL: FileParts = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': workbookXml('<sheets><sheet name="Report" sheetId="1" r:id="rId1"/></sheets>'),
  'xl/_rels/workbook.xml.rels': relationships(
    ['worksheet', 'worksheets/sheet1.xml'],
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ),
  'xl/worksheets/sheet1.xml': rowsXml(''),
  'xl/styles.xml': stylesXml('<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs>'),
  'xl/sharedStrings.xml': `<sst xmlns="${SPREADSHEET}"/>`,
};

/**
 * A workbook of a few parts, some of them as another program writes them. Cells have the format of a date with s="1" and
 * of a percentage with s="2".
 */
export function workbookFile(parts: FileParts): Uint8Array {
  const all = Object.entries({ ...USUAL, ...parts }).flatMap(([name, content]) =>
    content === null ? [] : [[name, typeof content === 'string' ? strToU8(content) : content] as const],
  );
  // Packed quickly rather than well.
  return zipSync(Object.fromEntries(all), { level: 1 });
}

/** A workbook whose one sheet has these rows. */
export const fileOfRows = (rows: string, parts: FileParts = {}): Uint8Array =>
  workbookFile({ 'xl/worksheets/sheet1.xml': rowsXml(rows), ...parts });

/** The parts of a workbook with so many sheets. */
export function numberedSheets(count: number, sheet: string): FileParts {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return {
    'xl/workbook.xml': workbookXml(
      `<sheets>${numbers.map(number => `<sheet name="S${number}" r:id="rId${number}"/>`).join('')}</sheets>`,
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ...numbers.map(number => ['worksheet', `worksheets/sheet${number}.xml`] as const),
    ),
    ...Object.fromEntries(numbers.map(number => [`xl/worksheets/sheet${number}.xml`, sheet])),
  };
}

export async function readFile(bytes: Uint8Array): Promise<XlsxWorkbook> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.sentence);
  return read.workbook;
}

export async function firstSheet(bytes: Uint8Array): Promise<XlsxSheet> {
  const [sheet] = (await readFile(bytes)).sheets;
  if (sheet === undefined) throw new Error('The workbook has no sheet.');
  return sheet;
}

/** The sentence with which a file is refused, or "read". */
export async function refusalOf(bytes: Uint8Array): Promise<string> {
  const read = await readWorkbook(bytes);
  return read.ok ? 'read' : read.sentence;
}
