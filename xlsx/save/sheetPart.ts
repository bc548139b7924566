import type { Document, Element } from '@xmldom/xmldom';
import { a1, columnLetters } from '../../shared/cells.ts';
import type { CellEdit, SheetEdits } from '../edits.ts';
import { toFileFormula } from '../functionNames.ts';
import type { Styles } from './stylesPart.ts';
import { childInOrder, childOf, childrenOf, make, rootOf } from './xml.ts';

/** ECMA-376 part 1, 18.3.1.99. */
const PARTS_OF_SHEET = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'tableParts',
  'extLst',
];
const ERRORS = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA)$/;
/** A column's width is counted in characters of the standard font; its points at 96 dpi and 7 pixels a character. */
const POINTS_A_CHARACTER = 5.25;

/** Applies a sheet's edits to its part and leaves the rest of it as it is. */
export function editSheet(document: Document, edits: SheetEdits, styles: Styles): void {
  const root = rootOf(document);
  editCells(childInOrder(root, 'sheetData', PARTS_OF_SHEET), edits, styles);
  if (edits.columnWidths.size > 0) setWidths(childInOrder(root, 'cols', PARTS_OF_SHEET), edits.columnWidths);
  if (edits.freeze) setFreeze(root, edits.freeze);
  if (edits.page) setPage(root, edits.page);
}

function editCells(data: Element, { cells, rowHeights, fittedHeights }: SheetEdits, styles: Styles): void {
  const rows = new Map(childrenOf(data, 'row').map(row => [Number(row.getAttribute('r')) - 1, row]));
  const byRow = new Map<number, CellEdit[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  for (const [index, height] of rowHeights) {
    const row = rowAt(data, rows, index);
    row.setAttribute('ht', String(height));
    row.setAttribute('customHeight', '1');
  }
  for (const [index, height] of fittedHeights) {
    const row = rows.get(index);
    if (row && !row.hasAttribute('customHeight')) row.setAttribute('ht', String(height));
  }
  for (const [index, edited] of byRow) {
    const row = rowAt(data, rows, index);
    const existing = new Map(childrenOf(row, 'c').map(cell => [cell.getAttribute('r') ?? '', cell]));
    for (const edit of edited) editCell(cellAt(row, existing, edit), edit, styles);
  }
}

function rowAt(data: Element, rows: Map<number, Element>, index: number): Element {
  const existing = rows.get(index);
  if (existing) return existing;
  const next = [...rows].filter(([other]) => other > index).sort(([a], [b]) => a - b)[0];
  const row = data.insertBefore(make(data, 'row', { r: String(index + 1) }), next?.[1] ?? null) as Element;
  rows.set(index, row);
  return row;
}

function cellAt(row: Element, existing: Map<string, Element>, edit: CellEdit): Element {
  const name = a1(edit);
  const found = existing.get(name);
  if (found) return found;
  const next = childrenOf(row, 'c').find(cell => isRightOf(cell.getAttribute('r') ?? '', edit.column));
  const cell = row.insertBefore(make(row, 'c', { r: name }), next ?? null) as Element;
  existing.set(name, cell);
  return cell;
}

/** "AB12" is to the right of "C12": longer letters first, then the alphabet. */
function isRightOf(name: string, column: number): boolean {
  const letters = name.replace(/\d/g, '');
  const own = columnLetters(column);
  return letters.length === own.length ? letters > own : letters.length > own.length;
}

function editCell(cell: Element, { content, style }: CellEdit, styles: Styles): void {
  if (style) cell.setAttribute('s', String(styles.edited(Number(cell.getAttribute('s') ?? 0), style)));
  if (!content) return;
  for (const child of childrenOf(cell)) cell.removeChild(child);
  cell.removeAttribute('t');
  if (content.formula) append(cell, 'f', toFileFormula(content.formula));
  const { value } = content;
  if (value === '') return;
  if (typeof value === 'number') append(cell, 'v', String(value));
  else if (typeof value === 'boolean') typed(cell, 'b', 'v', value ? '1' : '0');
  else if (ERRORS.test(value)) typed(cell, 'e', 'v', value);
  else if (content.formula) typed(cell, 'str', 'v', value);
  else inlineText(cell, value);
}

function typed(cell: Element, type: string, name: string, text: string): void {
  cell.setAttribute('t', type);
  append(cell, name, text);
}

function inlineText(cell: Element, text: string): void {
  cell.setAttribute('t', 'inlineStr');
  const holder = cell.appendChild(make(cell, 'is')) as Element;
  append(holder, 't', text).setAttribute('xml:space', 'preserve');
}

function append(parent: Element, name: string, text: string): Element {
  const element = parent.appendChild(make(parent, name)) as Element;
  element.appendChild((parent.ownerDocument as Document).createTextNode(withoutControls(text)));
  return element;
}

/** XML 1.0 cannot express most control characters, and Excel does not open a file with one. */
const withoutControls = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are removed.
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

function setWidths(list: Element, widths: ReadonlyMap<number, number>): void {
  const spans = childrenOf(list, 'col');
  const singles = new Map<number, Element>();
  // Splits a span of columns that share a width, so that one of them can have its own.
  for (const span of spans) {
    const last = Math.min(Number(span.getAttribute('max')), Number(span.getAttribute('min')) + 16_383);
    const touched = [...widths.keys()].some(
      column => column + 1 >= Number(span.getAttribute('min')) && column + 1 <= last,
    );
    if (!touched) {
      singles.set(Number(span.getAttribute('min')), span);
      continue;
    }
    for (let column = Number(span.getAttribute('min')); column <= last; column++) {
      const single = span.cloneNode(true) as Element;
      single.setAttribute('min', String(column));
      single.setAttribute('max', String(column));
      singles.set(column, single);
    }
  }
  for (const [column, points] of widths) {
    const single =
      singles.get(column + 1) ?? make(list, 'col', { min: String(column + 1), max: String(column + 1) });
    single.setAttribute('width', String(points / POINTS_A_CHARACTER));
    single.setAttribute('customWidth', '1');
    singles.set(column + 1, single);
  }
  for (const span of spans) list.removeChild(span);
  for (const [, single] of [...singles].sort(([a], [b]) => a - b)) list.appendChild(single);
}

function setFreeze(root: Element, { rows, columns }: { rows: number; columns: number }): void {
  const views = childInOrder(root, 'sheetViews', PARTS_OF_SHEET);
  const view =
    childOf(views, 'sheetView') ??
    (views.appendChild(make(views, 'sheetView', { workbookViewId: '0' })) as Element);
  for (const old of childrenOf(view, 'pane')) view.removeChild(old);
  for (const selection of childrenOf(view, 'selection')) selection.removeAttribute('pane');
  if (rows === 0 && columns === 0) return;
  const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const pane = make(view, 'pane', {
    ...(columns > 0 && { xSplit: String(columns) }),
    ...(rows > 0 && { ySplit: String(rows) }),
    topLeftCell: a1({ row: rows, column: columns }),
    activePane: active,
    state: 'frozen',
  });
  view.insertBefore(pane, view.firstChild);
  for (const selection of childrenOf(view, 'selection')) selection.setAttribute('pane', active);
}

function setPage(root: Element, { orientation, fitToWidth }: NonNullable<SheetEdits['page']>): void {
  if (fitToWidth) {
    const properties = childInOrder(root, 'sheetPr', PARTS_OF_SHEET);
    childInOrder(properties, 'pageSetUpPr', ['tabColor', 'outlinePr', 'pageSetUpPr']).setAttribute(
      'fitToPage',
      '1',
    );
  }
  const setup = childInOrder(root, 'pageSetup', PARTS_OF_SHEET);
  if (orientation) setup.setAttribute('orientation', orientation);
  if (fitToWidth === false) {
    const properties = childOf(root, 'sheetPr');
    (properties && childOf(properties, 'pageSetUpPr'))?.removeAttribute('fitToPage');
  }
  if (!fitToWidth) return;
  setup.setAttribute('fitToWidth', '1');
  // As many pages down as it takes.
  setup.setAttribute('fitToHeight', '0');
}
