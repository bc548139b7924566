import { zipSync } from 'fflate';
import type { DocumentProperties, NewSheet, NewWorkbook } from '../../shared/newWorkbook.ts';
import { CellLooks } from './cellLooks.ts';
import { sheetPart, tablePart, writtenTable } from './writeSheet.ts';
import { escaped, xmlElement, xmlPart } from './xmlElement.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** 1980-01-01, the earliest date in a zip: the same workbook gives the same bytes. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** The bytes of an .xlsx file that holds just this. */
export function writeWorkbook({ properties, sheets }: NewWorkbook): Uint8Array {
  const looks = new CellLooks();
  const tables = sheets.flatMap(sheet => {
    const range = writtenTable(sheet);
    return sheet.table && range ? [{ sheet, table: sheet.table, range }] : [];
  });
  const tableNumber = (sheet: NewSheet): number => tables.findIndex(table => table.sheet === sheet) + 1;
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': contentTypes(sheets.length, tables.length),
    '_rels/.rels': relationships([
      { type: `${OFFICE}/officeDocument`, target: 'xl/workbook.xml' },
      { type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
    ]),
    'docProps/core.xml': coreProperties(properties),
    'xl/workbook.xml': workbookPart(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => ({
        type: `${OFFICE}/worksheet`,
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      { type: `${OFFICE}/styles`, target: 'styles.xml' },
    ]),
  };
  for (const [index, sheet] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetPart(sheet, { looks, isFirst: index === 0 });
    const number = tableNumber(sheet);
    if (number === 0) continue;
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships([
      { type: `${OFFICE}/table`, target: `../tables/table${number}.xml` },
    ]);
  }
  for (const [index, { table, range }] of tables.entries())
    parts[`xl/tables/table${index + 1}.xml`] = tablePart(table, range, index + 1);
  parts['xl/styles.xml'] = looks.part();
  return zipSync(parts, { mtime: ZIP_EPOCH });
}

function workbookPart(sheets: readonly NewSheet[]): Uint8Array {
  const titles = sheets.flatMap((sheet, index) => {
    const range = writtenTable(sheet);
    if (!range) return [];
    const row = `$${range.row + 1}`;
    const name = `'${sheet.name.replaceAll("'", "''")}'!${row}:${row}`;
    return [xmlElement('definedName', { name: '_xlnm.Print_Titles', localSheetId: index }, escaped(name))];
  });
  return xmlPart(
    xmlElement(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': OFFICE },
      xmlElement('bookViews', {}, xmlElement('workbookView', { activeTab: 0 })),
      xmlElement(
        'sheets',
        {},
        ...sheets.map(({ name }, index) =>
          xmlElement('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
        ),
      ),
      ...(titles.length > 0 ? [xmlElement('definedNames', {}, ...titles)] : []),
    ),
  );
}

function coreProperties({ title, subject, creator, created }: DocumentProperties): Uint8Array {
  const moment = (name: string): string =>
    xmlElement(name, { 'xsi:type': 'dcterms:W3CDTF' }, escaped(created));
  return xmlPart(
    xmlElement(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      xmlElement('dc:title', {}, escaped(title)),
      xmlElement('dc:subject', {}, escaped(subject)),
      xmlElement('dc:creator', {}, escaped(creator)),
      xmlElement('dc:language', {}, 'en-GB'),
      moment('dcterms:created'),
      moment('dcterms:modified'),
    ),
  );
}

function contentTypes(sheets: number, tables: number): Uint8Array {
  const override = (path: string, type: string): string =>
    xmlElement('Override', { PartName: path, ContentType: type });
  const numbered = (count: number, path: (number: number) => string, type: string): string[] =>
    Array.from({ length: count }, (_, index) => override(path(index + 1), `${CONTENT}.${type}+xml`));
  return xmlPart(
    xmlElement(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      xmlElement('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      xmlElement('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      override('/xl/workbook.xml', `${CONTENT}.sheet.main+xml`),
      override('/xl/styles.xml', `${CONTENT}.styles+xml`),
      override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      ...numbered(sheets, number => `/xl/worksheets/sheet${number}.xml`, 'worksheet'),
      ...numbered(tables, number => `/xl/tables/table${number}.xml`, 'table'),
    ),
  );
}

const relationships = (targets: readonly { readonly type: string; readonly target: string }[]): Uint8Array =>
  xmlPart(
    xmlElement(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...targets.map(({ type, target }, index) =>
        xmlElement('Relationship', { Id: `rId${index + 1}`, Type: type, Target: target }),
      ),
    ),
  );
