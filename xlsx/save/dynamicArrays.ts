import type { Document, Element } from '@xmldom/xmldom';
import type { WorkbookPart } from './workbookPart.ts';
import type { XlsxPackage } from './xlsxPackage.ts';
import { addInOrder, childInOrder, childrenOf, make, rootOf } from './xml.ts';

/** ECMA-376 part 1, 18.9.9. */
const PARTS_OF_METADATA = [
  'metadataTypes',
  'metadataStrings',
  'mdxMetadata',
  'futureMetadata',
  'cellMetadata',
  'valueMetadata',
  'extLst',
];
/** [MS-XLSX] 2.2.4.7: the kind of metadata that says that a formula spills. */
const TYPE = {
  name: 'XLDAPR',
  minSupportedVersion: '120000',
  copy: '1',
  pasteAll: '1',
  pasteValues: '1',
  merge: '1',
  splitFirst: '1',
  rowColShift: '1',
  clearFormats: '1',
  clearComments: '1',
  assign: '1',
  coerce: '1',
  cellMeta: '1',
} as const;
const EXTENSION = '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}';
const NAMESPACE = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';

/**
 * How a workbook marks the cells whose formulas spill. Without the mark Excel opens the formula as an array formula of old,
 * in braces, or puts an @ before it, and it fills one cell.
 */
export class DynamicArrays {
  readonly #pack: XlsxPackage;
  readonly #workbook: WorkbookPart;
  #mark: string | null = null;

  constructor(pack: XlsxPackage, workbook: WorkbookPart) {
    this.#pack = pack;
    this.#workbook = workbook;
  }

  /** What `cm` of such a cell says. The workbook's own mark, or one that is made for the first cell that asks. */
  get mark(): string {
    this.#mark ??= this.#findOrMake();
    return this.#mark;
  }

  #findOrMake(): string {
    const path = this.#workbook.metadataPath(namespace => `<metadata xmlns="${namespace}"/>`);
    const root = rootOf(this.#pack.open(path));
    const [type, value] = [String(typeNumberOf(root)), String(valueNumberOf(root))];
    const list = childInOrder(root, 'cellMetadata', PARTS_OF_METADATA);
    const marks = childrenOf(list, 'bk');
    const found = marks.findIndex(mark => {
      const [record, ...more] = childrenOf(mark, 'rc');
      return more.length === 0 && record?.getAttribute('t') === type && record.getAttribute('v') === value;
    });
    if (found >= 0) return String(found + 1);
    const mark = add(list, 'bk');
    mark.appendChild(make(mark, 'rc', { t: type, v: value }));
    return String(marks.length + 1);
  }
}

/** The number of the kind, from 1. */
function typeNumberOf(root: Element): number {
  const list = childInOrder(root, 'metadataTypes', PARTS_OF_METADATA);
  const types = childrenOf(list, 'metadataType');
  const found = types.findIndex(type => type.getAttribute('name') === TYPE.name);
  if (found < 0) add(list, 'metadataType', TYPE);
  return found < 0 ? types.length + 1 : found + 1;
}

/** The number of the value, from 0, among those of the kind: that the array is dynamic and is not shown as one cell. */
function valueNumberOf(root: Element): number {
  const named = childrenOf(root, 'futureMetadata').find(list => list.getAttribute('name') === TYPE.name);
  const list =
    named ?? addInOrder(root, make(root, 'futureMetadata', { name: TYPE.name }), PARTS_OF_METADATA);
  const values = childrenOf(list, 'bk');
  const found = values.findIndex(value => {
    const properties = value.getElementsByTagNameNS(NAMESPACE, 'dynamicArrayProperties').item(0);
    return isOn(properties, 'fDynamic') && !isOn(properties, 'fCollapsed');
  });
  if (found >= 0) return found;
  const extensions = make(list, 'extLst');
  const extension = extensions.appendChild(make(list, 'ext', { uri: EXTENSION })) as Element;
  const document = list.ownerDocument as Document;
  const properties = document.createElementNS(NAMESPACE, 'xda:dynamicArrayProperties');
  properties.setAttribute('fDynamic', '1');
  properties.setAttribute('fCollapsed', '0');
  extension.appendChild(properties);
  add(list, 'bk').appendChild(extensions);
  return values.length;
}

const isOn = (element: Element | null, name: string): boolean =>
  ['1', 'true'].includes(element?.getAttribute(name) ?? '');

/** Adds to a list that says how many it has. */
function add(list: Element, name: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const made = list.appendChild(make(list, name, attributes)) as Element;
  list.setAttribute('count', String(childrenOf(list, name).length));
  return made;
}
