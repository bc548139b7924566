import type { Document, Element } from '@xmldom/xmldom';
import { a1Range, type CellRange, type CellValue } from '../../../shared/cells.ts';
import { toFileText, withoutControls } from '../../cellText.ts';
import { toFileFormula } from '../../functionNames.ts';
import { childOf, childrenOf, make } from '../xml.ts';

const ERRORS = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|GETTING_DATA)$/;
/** Newer errors, which a file holds as #VALUE! (with the true one in a part that Excel makes itself: [MS-XLSX] 2.2.4.8). */
const NEWER_ERRORS = /^#(SPILL!|CALC!|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!|BUSY!)$/;
/** A cell's metadata: of a formula that spills, and of a value that is more than it shows (ECMA-376 part 1, 18.3.1.4). */
const METADATA = ['cm', 'vm'];

/** Replaces what a cell holds. `formula` is "" or begins with "=". */
export function setContent(cell: Element, formula: string, value: CellValue): void {
  for (const child of childrenOf(cell)) cell.removeChild(child);
  for (const name of METADATA) cell.removeAttribute(name);
  if (formula) append(cell, 'f', toFileFormula(formula));
  setValue(cell, value, formula !== '');
}

/** Gives a cell a new result of the formula that it keeps. */
export function setResult(cell: Element, value: CellValue): void {
  for (const name of ['v', 'is']) {
    const old = childOf(cell, name);
    if (old) cell.removeChild(old);
  }
  cell.removeAttribute('vm');
  setValue(cell, value, childOf(cell, 'f') !== null);
}

/** What the formula of another cell put into a cell, in place of what it held; "" for nothing. */
export function setFilled(cell: Element, value: CellValue): void {
  setContent(cell, '', '');
  setValue(cell, value, true);
}

/** Makes the formula of a cell one that spills over the range. `mark` is what the workbook marks such cells with. */
export function setSpill(cell: Element, range: CellRange, mark: string): void {
  const formula = childOf(cell, 'f');
  if (formula === null) return;
  formula.setAttribute('t', 'array');
  formula.setAttribute('ref', a1Range(range));
  cell.setAttribute('cm', mark);
}

function setValue(cell: Element, value: CellValue, isResult: boolean): void {
  cell.removeAttribute('t');
  if (value === '') return;
  if (typeof value === 'number') append(cell, 'v', String(value));
  else if (typeof value === 'boolean') typed(cell, 'b', value ? '1' : '0');
  else if (ERRORS.test(value)) typed(cell, 'e', value);
  else if (NEWER_ERRORS.test(value)) typed(cell, 'e', '#VALUE!');
  else if (isResult) typed(cell, 'str', toFileText(value));
  else inlineText(cell, value);
}

function typed(cell: Element, type: string, text: string): void {
  cell.setAttribute('t', type);
  append(cell, 'v', text);
}

function inlineText(cell: Element, text: string): void {
  cell.setAttribute('t', 'inlineStr');
  const holder = before(cell, make(cell, 'is'));
  append(holder, 't', toFileText(text)).setAttribute('xml:space', 'preserve');
}

function append(parent: Element, name: string, text: string): Element {
  const element = before(parent, make(parent, name));
  element.appendChild((parent.ownerDocument as Document).createTextNode(withoutControls(text)));
  return element;
}

/** A cell's extensions come last. */
const before = (parent: Element, element: Element): Element =>
  parent.insertBefore(element, childOf(parent, 'extLst')) as Element;
