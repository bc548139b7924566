import type { Element } from '@xmldom/xmldom';
import type { StyleEdits } from '../edits.ts';
import type { FillPattern } from '../fillPatterns.ts';
import type { WorkbookPart } from './workbookPart.ts';
import type { XlsxPackage } from './xlsxPackage.ts';
import { childInOrder, childOf, childrenOf, make, rootOf } from './xml.ts';

const PARTS_OF_STYLES = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const PARTS_OF_FONT = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
/** Ids under this belong to Excel's built-in number formats (ECMA-376 part 1, 18.8.30). */
const FIRST_FREE_FORMAT = 164;
const BUILT_IN_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

/**
 * The workbook's cell formats (`cellXfs`). A cell names one by its index; an edited cell gets a copy of its own format
 * with the edits in it, shared with every cell that had the same format and the same edits.
 */
export class Styles {
  readonly #pack: XlsxPackage;
  readonly #workbook: WorkbookPart;
  readonly #made = new Map<string, number>();
  #root: Element | null = null;

  constructor(pack: XlsxPackage, workbook: WorkbookPart) {
    this.#pack = pack;
    this.#workbook = workbook;
  }

  edited(index: number, edits: StyleEdits): number {
    const key = `${index} ${JSON.stringify(edits, Object.keys(edits).sort())}`;
    const made = this.#made.get(key) ?? this.#make(index, edits);
    this.#made.set(key, made);
    return made;
  }

  #make(index: number, edits: StyleEdits): number {
    const list = this.#list('cellXfs');
    const format = (childrenOf(list, 'xf')[index] ?? make(list, 'xf')).cloneNode(true) as Element;
    if (edits.fill !== undefined)
      this.#set(format, 'fillId', 'applyFill', this.#fill(edits.fill, edits.fillPattern));
    if ([edits.fontColour, edits.fontName, edits.fontSize, edits.bold].some(part => part !== undefined)) {
      this.#set(format, 'fontId', 'applyFont', this.#font(Number(format.getAttribute('fontId') ?? 0), edits));
    }
    if (edits.numberFormat !== undefined) {
      this.#set(format, 'numFmtId', 'applyNumberFormat', this.#numberFormat(edits.numberFormat));
    }
    align(format, edits);
    return this.#append('cellXfs', format);
  }

  #set(format: Element, id: string, apply: string, value: number): void {
    format.setAttribute(id, String(value));
    format.setAttribute(apply, '1');
  }

  /** A gradient comes as the even fill of its first colour: nobody can write one through Excel. */
  #fill(colour: string | null, named: FillPattern | undefined): number {
    // The first fill is "none" in every workbook.
    if (colour === null) return 0;
    const patternType = named === undefined || named.endsWith('Gradient') ? 'solid' : named;
    const fill = make(this.#list('fills'), 'fill');
    const pattern = fill.appendChild(make(fill, 'patternFill', { patternType })) as Element;
    // An even fill is all foreground; a pattern is drawn on the cell's colour.
    const [front, back] = [{ rgb: argb(colour) }, { indexed: '64' }];
    pattern.appendChild(make(fill, 'fgColor', patternType === 'solid' ? front : back));
    pattern.appendChild(make(fill, 'bgColor', patternType === 'solid' ? back : front));
    return this.#append('fills', fill);
  }

  #font(index: number, { fontColour, fontName, fontSize, bold }: StyleEdits): number {
    const list = this.#list('fonts');
    const font = (childrenOf(list, 'font')[index] ?? make(list, 'font')).cloneNode(true) as Element;
    if (fontColour !== undefined) {
      const old = childOf(font, 'color');
      if (old) font.removeChild(old);
      if (fontColour !== null)
        childInOrder(font, 'color', PARTS_OF_FONT).setAttribute('rgb', argb(fontColour));
    }
    if (fontSize !== undefined) childInOrder(font, 'sz', PARTS_OF_FONT).setAttribute('val', String(fontSize));
    if (fontName !== undefined) {
      childInOrder(font, 'name', PARTS_OF_FONT).setAttribute('val', fontName);
      // A scheme would give the theme's font in the place of the named one.
      for (const part of [childOf(font, 'scheme'), childOf(font, 'family')]) if (part) font.removeChild(part);
    }
    // Plain by absence: there are readers that take any <b>, even one that says no, for bold.
    const mark = childOf(font, 'b');
    if (bold !== undefined && mark) font.removeChild(mark);
    if (bold) childInOrder(font, 'b', PARTS_OF_FONT);
    return this.#append('fonts', font);
  }

  #numberFormat(code: string): number {
    const builtIn = BUILT_IN_FORMATS[code];
    if (builtIn !== undefined) return builtIn;
    const list = this.#list('numFmts');
    const formats = childrenOf(list, 'numFmt');
    const known = formats.find(format => format.getAttribute('formatCode') === code);
    if (known) return Number(known.getAttribute('numFmtId'));
    const id =
      Math.max(FIRST_FREE_FORMAT - 1, ...formats.map(format => Number(format.getAttribute('numFmtId')))) + 1;
    this.#append('numFmts', make(list, 'numFmt', { numFmtId: String(id), formatCode: code }));
    return id;
  }

  /** The part is opened, or made, only once a style is edited. */
  #list(name: string): Element {
    this.#root ??= this.#open();
    return childInOrder(this.#root, name, PARTS_OF_STYLES);
  }

  #open(): Element {
    const path = this.#workbook.stylesPath(namespace => `<styleSheet xmlns="${namespace}"/>`);
    const root = rootOf(this.#pack.open(path));
    addPlainCell(root);
    return root;
  }

  /** Gives the index of what was appended. */
  #append(name: string, element: Element): number {
    const list = this.#list(name);
    list.appendChild(element);
    const count = childrenOf(list).length;
    list.setAttribute('count', String(count));
    return count - 1;
  }
}

/**
 * A cell without a style has the first of each list, so a list that is missing or too short is filled up before anything
 * is added. The first two fills have their meaning from Excel, whatever a file says.
 */
function addPlainCell(root: Element): void {
  const list = (name: string): Element => childInOrder(root, name, PARTS_OF_STYLES);
  const font = (): Element => {
    const made = make(root, 'font');
    made.appendChild(make(made, 'sz', { val: '11' }));
    made.appendChild(make(made, 'name', { val: 'Calibri' }));
    return made;
  };
  const fill = (patternType: string) => (): Element => {
    const made = make(root, 'fill');
    made.appendChild(make(made, 'patternFill', { patternType }));
    return made;
  };
  const format = (): Element => make(root, 'xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' });
  fillUp(list('fonts'), [font]);
  fillUp(list('fills'), [fill('none'), fill('gray125')]);
  fillUp(list('borders'), [() => make(root, 'border')]);
  fillUp(list('cellStyleXfs'), [format]);
  fillUp(list('cellXfs'), [format]);
}

function fillUp(list: Element, entries: readonly (() => Element)[]): void {
  const missing = entries.slice(childrenOf(list).length);
  for (const entry of missing) list.appendChild(entry());
  if (missing.length > 0) list.setAttribute('count', String(childrenOf(list).length));
}

function align(format: Element, { horizontal, indent, vertical, wrap }: StyleEdits): void {
  if ([horizontal, indent, vertical, wrap].every(part => part === undefined)) return;
  const alignment = childInOrder(format, 'alignment', ['alignment', 'protection', 'extLst']);
  if (horizontal !== undefined) alignment.setAttribute('horizontal', horizontal);
  if (indent === 0) alignment.removeAttribute('indent');
  else if (indent !== undefined) alignment.setAttribute('indent', String(indent));
  if (vertical !== undefined) alignment.setAttribute('vertical', vertical);
  if (wrap !== undefined) alignment.setAttribute('wrapText', wrap ? '1' : '0');
  format.setAttribute('applyAlignment', '1');
}

const argb = (colour: string): string => `FF${colour.replace('#', '').toUpperCase()}`;
