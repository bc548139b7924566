import { refuseFile } from './fileRefused.ts';
import type { PackageParts } from './package/openPackage.ts';
import { linksOf, type PartLink, partsOfType } from './package/partLinks.ts';
import { isTrue, prefixedAttribute, wholeNumber } from './xml/attributes.ts';
import { type ElementReader, readElements } from './xml/readElements.ts';

/** What the workbook part says, and where its other parts are. */
export interface Book {
  readonly date1904: boolean;
  readonly sheets: readonly BookSheet[];
  /** The part's path, or null if the workbook has none. */
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly theme: string | null;
}

export interface BookSheet {
  readonly name: string;
  readonly path: string;
  readonly visible: boolean;
  /** Zero-based rows repeated at the top of each printed page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** As the file names them without the sheet, such as "$A$1:$L$109"; null where all is printed. */
  readonly printArea: string | null;
}

interface ListedSheet {
  readonly name: string;
  readonly link: PartLink | undefined;
  readonly visible: boolean;
}

/** Refuses a package that holds no workbook, and a workbook without worksheets. */
export function readBook(parts: PackageParts): Book {
  const path = workbookPath(parts);
  const links = linksOf(parts, path);
  const byId = new Map(links.map(link => [link.id, link]));
  const listed: ListedSheet[] = [];
  const titleRows = new Map<number, BookSheet['titleRows']>();
  const printAreas = new Map<number, string>();
  let date1904 = false;
  let owner: { readonly sheet: number; readonly name: string } | null = null;
  const workbookPr: ElementReader = {
    open: attributes => {
      date1904 = isTrue(attributes.date1904);
    },
  };
  const sheet: ElementReader = {
    open: attributes => {
      const link = byId.get(prefixedAttribute(attributes, 'id') ?? '');
      const { name = '', state = 'visible' } = attributes;
      listed.push({ name, link, visible: state === 'visible' });
    },
  };
  const definedName: ElementReader = {
    open: ({ name, localSheetId }) => {
      const sheet = wholeNumber(localSheetId);
      owner = sheet === null || name === undefined ? null : { sheet, name: name.toLowerCase() };
    },
    text: text => {
      if (owner?.name === PRINT_TITLES) titleRows.set(owner.sheet, rowsOf(text));
      if (owner?.name === PRINT_AREA) printAreas.set(owner.sheet, withoutSheets(text));
    },
  };
  readElements(parts.read(path), 'workbook', {
    inside: { workbookPr, sheets: { inside: { sheet } }, definedNames: { inside: { definedName } } },
  });
  const pathOf = (kind: string): string | null => links.find(link => link.kind === kind)?.path ?? null;
  return {
    date1904,
    sheets: worksheets(listed, titleRows, printAreas),
    sharedStrings: pathOf('sharedStrings') ?? partsOfType(parts, 'sharedStrings+xml')[0] ?? null,
    styles: pathOf('styles'),
    theme: pathOf('theme'),
  };
}

const PRINT_TITLES = '_xlnm.print_titles';
const PRINT_AREA = '_xlnm.print_area';

/** By the package's relationship; some writers leave the content type as the only trace. */
function workbookPath(parts: PackageParts): string {
  const linked = linksOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.path;
  const candidates = [linked, ...partsOfType(parts, ...WORKBOOK_TYPES), 'xl/workbook.xml'];
  const path = candidates.find(candidate => candidate !== undefined && parts.has(candidate));
  const isOther = path === undefined || /^(word|ppt|visio)\/|\.bin$/i.test(path);
  return isOther ? refuseFile(otherKind(parts)) : path;
}

const WORKBOOK_TYPES = ['sheet', 'template'].flatMap(kind => [
  `spreadsheetml.${kind}.main+xml`,
  `ms-excel.${kind}.macroEnabled.main+xml`,
]);

function otherKind(parts: PackageParts) {
  if (parts.has('xl/workbook.bin')) return 'binary';
  if (parts.has('content.xml') && parts.has('mimetype')) return 'openDocument';
  if (parts.has('index/document.iwa') || parts.has('index.zip')) return 'appleNumbers';
  if (parts.hasFolder('word/')) return 'wordDocument';
  return parts.has('[Content_Types].xml') ? 'noWorkbook' : 'zip';
}

/** Chart sheets and sheets of macros have places among the sheets, but no cells. */
function worksheets(
  listed: readonly ListedSheet[],
  titleRows: ReadonlyMap<number, BookSheet['titleRows']>,
  printAreas: ReadonlyMap<number, string>,
): BookSheet[] {
  if (listed.length === 0) return refuseFile('damaged');
  const sheets = listed.flatMap(({ name, link, visible }, index) => {
    if (link === undefined) return refuseFile('damaged');
    if (link.kind !== 'worksheet') return [];
    const [titles, printArea] = [titleRows.get(index) ?? null, printAreas.get(index) ?? null];
    return [{ name, path: link.path, visible, titleRows: titles, printArea }];
  });
  return sheets.length === 0 ? refuseFile('noWorksheet') : sheets;
}

/** "'Report'!$A:$B,'Report'!$1:$2" repeats columns as well. */
function rowsOf(reference: string): BookSheet['titleRows'] {
  const [, first, last] = /!\$?(\d+):\$?(\d+)/.exec(reference) ?? [];
  return first === undefined ? null : { first: Number(first) - 1, last: Number(last) - 1 };
}

/** "'Report'!$A$1:$L$40,'Report'!$A$60:$L$80" names each range with its sheet, whose name may hold any character. */
const withoutSheets = (reference: string): string => reference.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, '');
