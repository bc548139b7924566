import type { Element } from '@xmldom/xmldom';
import type { PageEdits } from '../edits.ts';
import { declarePart, type Relationship, relate, relationshipsOf, removePart } from './relationships.ts';
import { refuseNotUnderstood } from './saveRefused.ts';
import type { XlsxPackage } from './xlsxPackage.ts';
import { childInOrder, childrenOf, make, rootOf } from './xml.ts';

const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Where relationships' types begin: in a transitional file and in a strict one (ECMA-376 parts 4 and 1). */
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const STRICT = /^http:\/\/purl\.oclc\.org\/ooxml\//;
const PRINT_TITLES = '_xlnm.Print_Titles';
const PRINT_AREA = '_xlnm.Print_Area';
/** ECMA-376 part 1, 18.2.27. */
const PARTS_OF_WORKBOOK = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** The workbook part: its sheets in order, the defined names, and the way to the parts that all sheets share. */
export class WorkbookPart {
  readonly #pack: XlsxPackage;
  readonly #path: string;

  constructor(pack: XlsxPackage) {
    const main = relationshipsOf(pack, '').find(({ kind }) => kind === 'officeDocument');
    this.#pack = pack;
    this.#path = main?.target ?? refuseNotUnderstood();
  }

  /** The path of the styles; a workbook without them gets a part of this XML's making. */
  stylesPath(empty: (namespace: string) => string): string {
    return this.#pathOrNew('styles', 'styles', empty);
  }

  /** The path of what cells are marked with; a workbook without it gets a part of this XML's making. */
  metadataPath(empty: (namespace: string) => string): string {
    return this.#pathOrNew('sheetMetadata', 'metadata', empty);
  }

  #pathOrNew(kind: string, name: string, empty: (namespace: string) => string): string {
    const part = this.#relationships(kind)[0];
    if (part && this.#pack.has(part.target)) return part.target;
    if (part) return refuseNotUnderstood();
    const path = this.#freePath(number => `xl/${name}${number === 1 ? '' : number}.xml`);
    this.#pack.openOr(path, empty(this.#root.namespaceURI ?? ''));
    this.#addPart(path, kind, `${CONTENT}.${kind}+xml`);
    return path;
  }

  get path(): string {
    return this.#path;
  }

  sheetNames(): string[] {
    return this.#sheets().map(sheet => sheet.getAttribute('name') ?? '');
  }

  /** Whether sheets can be added, renamed and removed only with the password. */
  get isStructureLocked(): boolean {
    const protection = childrenOf(this.#root, 'workbookProtection')[0];
    return ['1', 'true'].includes(protection?.getAttribute('lockStructure') ?? '');
  }

  sheetPath(name: string): string {
    return this.#sheetPart(name).target;
  }

  addSheet(name: string): void {
    const path = this.#freePath(number => `xl/worksheets/sheet${number}.xml`);
    const namespace = this.#root.namespaceURI ?? '';
    this.#pack.openOr(path, `<worksheet xmlns="${namespace}"><sheetData/></worksheet>`);
    const id = this.#addPart(path, 'worksheet', `${CONTENT}.worksheet+xml`);
    const list = childInOrder(this.#root, 'sheets', PARTS_OF_WORKBOOK);
    const sheetId = Math.max(0, ...this.#sheets().map(sheet => Number(sheet.getAttribute('sheetId')))) + 1;
    const sheet = make(list, 'sheet', { name, sheetId: String(sheetId) });
    sheet.setAttributeNS(this.#relationshipTypes, 'r:id', id);
    list.appendChild(sheet);
  }

  removeSheet(name: string): void {
    const index = this.#indexOf(name);
    removePart(this.#pack, this.#path, this.#sheetPart(name));
    const sheet = this.#sheets()[index] as Element;
    sheet.parentNode?.removeChild(sheet);
    // A name that belongs to a sheet refers to it by position, and so does a view.
    for (const defined of this.#names()) {
      const owner = Number(defined.getAttribute('localSheetId') ?? -1);
      if (owner === index) defined.parentNode?.removeChild(defined);
      else if (owner > index) defined.setAttribute('localSheetId', String(owner - 1));
    }
    for (const view of childrenOf(this.#root, 'bookViews').flatMap(views => childrenOf(views))) {
      for (const place of ['activeTab', 'firstSheet']) {
        const shown = Number(view.getAttribute(place) ?? 0);
        if (shown > 0 && shown >= index) view.setAttribute(place, String(shown - 1));
      }
    }
  }

  setTitleRows(name: string, titleRows: NonNullable<PageEdits['titleRows']> | null): void {
    this.#setName(name, PRINT_TITLES, titleRows && `$${titleRows.first + 1}:$${titleRows.last + 1}`);
  }

  /** `ranges` as "$A$1:$L$109", several with commas between them; null removes the area. */
  setPrintArea(name: string, ranges: string | null): void {
    this.#setName(name, PRINT_AREA, ranges);
  }

  /** Gives a sheet's own name another place, or removes it. */
  #setName(sheet: string, name: string, ranges: string | null): void {
    const index = String(this.#indexOf(sheet));
    for (const defined of this.#names()) {
      const ours = defined.getAttribute('name') === name && defined.getAttribute('localSheetId') === index;
      if (ours) defined.parentNode?.removeChild(defined);
    }
    if (ranges === null) return;
    const list = childInOrder(this.#root, 'definedNames', PARTS_OF_WORKBOOK);
    const defined = make(list, 'definedName', { name, localSheetId: index });
    const quoted = `'${sheet.replaceAll("'", "''")}'`;
    defined.textContent = ranges
      .split(',')
      .map(range => `${quoted}!${range}`)
      .join(',');
    list.appendChild(defined);
  }

  /**
   * Removes the order in which Excel last calculated. It names every cell with a formula, and one that has none is an error
   * to Excel, which makes the part itself where it is missing.
   */
  forgetCalculationOrder(): void {
    for (const chain of this.#relationships('calcChain')) removePart(this.#pack, this.#path, chain);
  }

  get #root(): Element {
    return rootOf(this.#pack.open(this.#path));
  }

  get #relationshipTypes(): string {
    return STRICT.test(this.#root.namespaceURI ?? '') ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
  }

  #relationships(kind: string): Relationship[] {
    return relationshipsOf(this.#pack, this.#path).filter(relationship => relationship.kind === kind);
  }

  /** Returns the id of the relationship to the part. */
  #addPart(path: string, kind: string, contentType: string): string {
    declarePart(this.#pack, path, contentType);
    return relate(this.#pack, this.#path, `${this.#relationshipTypes}/${kind}`, path);
  }

  #freePath(path: (number: number) => string): string {
    let number = 1;
    while (this.#pack.has(path(number))) number++;
    return path(number);
  }

  #sheetPart(name: string): Relationship {
    const sheet = this.#sheets()[this.#indexOf(name)];
    const id = [RELATIONSHIPS, STRICT_RELATIONSHIPS]
      .map(namespace => sheet?.getAttributeNS(namespace, 'id'))
      .find(found => found);
    const part = relationshipsOf(this.#pack, this.#path).find(relationship => relationship.id === id);
    return part ?? refuseNotUnderstood();
  }

  #sheets(): Element[] {
    return childrenOf(this.#root, 'sheets').flatMap(list => childrenOf(list, 'sheet'));
  }

  #names(): Element[] {
    return childrenOf(this.#root, 'definedNames').flatMap(list => childrenOf(list, 'definedName'));
  }

  #indexOf(name: string): number {
    const index = this.#sheets().findIndex(sheet => sheet.getAttribute('name') === name);
    return index < 0 ? refuseNotUnderstood() : index;
  }
}
