import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SPREADSHEET } from '../examples/workbookFile.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relationships = (...kinds: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${RELATIONSHIPS}">${kinds
    .map(
      ([kind, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** The parts of a workbook whose sheet "Report" holds these rows; `parts` replaces parts or, as null, takes them away. */
export function rawParts(
  rows: string,
  parts: Readonly<Record<string, string | Uint8Array | null>> = {},
): Record<string, string | Uint8Array | null> {
  return {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${CONTENT}.calcChain+xml"/></Types>`,
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Report" sheetId="1" r:id="rId1"/></sheets><extLst/></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['calcChain', 'calcChain.xml'],
    ),
    'xl/worksheets/sheet1.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${SPREADSHEET}"><dimension ref="A1:C9"/><sheetData>${rows}</sheetData></worksheet>`,
    'xl/styles.xml': `<styleSheet xmlns="${SPREADSHEET}"><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
    'xl/calcChain.xml': `<calcChain xmlns="${SPREADSHEET}"><c r="A1" i="1"/></calcChain>`,
    'customXml/item1.xml': '<council xmlns="urn:example">kept</council>',
    ...parts,
  };
}

export function zipped(parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).flatMap(([path, part]) =>
        part === null ? [] : [[path, typeof part === 'string' ? strToU8(part) : part] as const],
      ),
    ),
  );
}

export const rawWorkbook = (
  rows: string,
  parts: Readonly<Record<string, string | Uint8Array | null>> = {},
): Uint8Array => zipped(rawParts(rows, parts));

/** A part of a file as text. Fails where the file has none of that name. */
export function partOf(file: Uint8Array, path: string): string {
  const part = unzipSync(file)[path];
  if (!part) throw new Error(`The file has no part ${path}.`);
  return strFromU8(part);
}

/** The names of the parts that are not the same to the byte, or that one file alone has. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [was, is] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(path => {
    const [one, other] = [was[path], is[path]];
    return !one || !other || one.length !== other.length || one.some((byte, at) => byte !== other[at]);
  });
}
