import type { Element } from '@xmldom/xmldom';
import type { PageEdits } from '../edits.ts';
import { declarePart, relate, relationshipsOf, undeclarePart, unrelate } from './relationships.ts';
import type { XlsxPackage } from './xlsxPackage.ts';
import { childInOrder, childrenOf, make, rootOf } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const PRINT_TITLES = '_xlnm.Print_Titles';
/** ECMA-376 part 1, 18.2.27. */
const PARTS_OF_WORKBOOK = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
];

/** The workbook part: its sheets in order, and the defined names. */
export class WorkbookPart {
  readonly #pack: XlsxPackage;
  readonly #path: string;

  constructor(pack: XlsxPackage) {
    const main = relationshipsOf(pack, '').find(({ type }) => type === `${OFFICE}/officeDocument`);
    if (!main) throw new Error('The file holds no workbook.');
    this.#pack = pack;
    this.#path = main.target;
  }

  get stylesPath(): string {
    const styles = relationshipsOf(this.#pack, this.#path).find(({ type }) => type === `${OFFICE}/styles`);
    if (!styles) throw new Error('The workbook has no styles.');
    return styles.target;
  }

  sheetPath(name: string): string {
    const sheet = this.#sheets().find(element => element.getAttribute('name') === name);
    const id = sheet?.getAttributeNS(OFFICE, 'id');
    const path = relationshipsOf(this.#pack, this.#path).find(relationship => relationship.id === id)?.target;
    if (!path) throw new Error(`The workbook has no sheet "${name}".`);
    return path;
  }

  addSheet(name: string): void {
    let number = 1;
    while (this.#pack.has(`xl/worksheets/sheet${number}.xml`)) number++;
    const path = `xl/worksheets/sheet${number}.xml`;
    this.#pack.openOr(path, `<worksheet xmlns="${SPREADSHEET}"><sheetData/></worksheet>`);
    declarePart(this.#pack, path, SHEET_CONTENT);
    const id = relate(this.#pack, this.#path, `${OFFICE}/worksheet`, path);
    const list = childInOrder(this.#root, 'sheets', PARTS_OF_WORKBOOK);
    const sheetId = Math.max(0, ...this.#sheets().map(sheet => Number(sheet.getAttribute('sheetId')))) + 1;
    const sheet = make(list, 'sheet', { name, sheetId: String(sheetId) });
    sheet.setAttributeNS(OFFICE, 'r:id', id);
    list.appendChild(sheet);
  }

  removeSheet(name: string): void {
    const index = this.#indexOf(name);
    const path = this.sheetPath(name);
    const sheet = this.#sheets()[index] as Element;
    unrelate(this.#pack, this.#path, sheet.getAttributeNS(OFFICE, 'id') ?? '');
    undeclarePart(this.#pack, path);
    this.#pack.remove(path);
    sheet.parentNode?.removeChild(sheet);
    // A name that belongs to a sheet refers to it by position.
    for (const defined of this.#names()) {
      const owner = Number(defined.getAttribute('localSheetId') ?? -1);
      if (owner === index) defined.parentNode?.removeChild(defined);
      else if (owner > index) defined.setAttribute('localSheetId', String(owner - 1));
    }
  }

  setTitleRows(name: string, titleRows: NonNullable<PageEdits['titleRows']> | null): void {
    const index = String(this.#indexOf(name));
    for (const defined of this.#names()) {
      const ours =
        defined.getAttribute('name') === PRINT_TITLES && defined.getAttribute('localSheetId') === index;
      if (ours) defined.parentNode?.removeChild(defined);
    }
    if (!titleRows) return;
    const list = childInOrder(this.#root, 'definedNames', PARTS_OF_WORKBOOK);
    const defined = make(list, 'definedName', { name: PRINT_TITLES, localSheetId: index });
    const rows = `$${titleRows.first + 1}:$${titleRows.last + 1}`;
    defined.textContent = `'${name.replaceAll("'", "''")}'!${rows}`;
    list.appendChild(defined);
  }

  get #root(): Element {
    return rootOf(this.#pack.open(this.#path));
  }

  #sheets(): Element[] {
    return childrenOf(this.#root, 'sheets').flatMap(list => childrenOf(list, 'sheet'));
  }

  #names(): Element[] {
    return childrenOf(this.#root, 'definedNames').flatMap(list => childrenOf(list, 'definedName'));
  }

  #indexOf(name: string): number {
    const index = this.#sheets().findIndex(sheet => sheet.getAttribute('name') === name);
    if (index < 0) throw new Error(`The workbook has no sheet "${name}".`);
    return index;
  }
}
