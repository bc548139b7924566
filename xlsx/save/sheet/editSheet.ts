import type { Document } from '@xmldom/xmldom';
import { a1, type CellAddress } from '../../../shared/cells.ts';
import { type CellEdit, ONE_CELL, type SheetEdits } from '../../edits.ts';
import type { DynamicArrays } from '../dynamicArrays.ts';
import { refusePartOfArray } from '../saveRefused.ts';
import type { Styles } from '../stylesPart.ts';
import { childInOrder, childOf, rootOf } from '../xml.ts';
import { setContent, setFilled, setResult, setSpill } from './cellContent.ts';
import { setColumnWidths } from './columnWidths.ts';
import { PARTS_OF_SHEET } from './partsOfSheet.ts';
import { widenDimension } from './sheetDimension.ts';
import { SheetFormulas } from './sheetFormulas.ts';
import { setPage } from './sheetPage.ts';
import { SheetRows } from './sheetRows.ts';
import { setFreeze } from './sheetView.ts';

/** Whether formulas came or went. */
interface EditedSheet {
  readonly areFormulasChanged: boolean;
}

/** What the sheets of a workbook share. */
export interface SharedParts {
  readonly styles: Styles;
  readonly dynamicArrays: DynamicArrays;
}

/** Applies a sheet's edits to its part and leaves the rest of it as it is. */
export function editSheet(document: Document, edits: SheetEdits, shared: SharedParts): EditedSheet {
  const root = rootOf(document);
  const rows = new SheetRows(childInOrder(root, 'sheetData', PARTS_OF_SHEET));
  setHeights(rows, edits);
  const areFormulasChanged = editCells(rows, edits, shared);
  setFittedHeights(rows, edits);
  widenDimension(root, edits.cells);
  setColumnWidths(root, edits.columnWidths);
  if (edits.freeze) setFreeze(root, edits.freeze);
  if (edits.page) setPage(root, edits.page);
  return { areFormulasChanged };
}

function setHeights(rows: SheetRows, { rowHeights, hiddenRows }: SheetEdits): void {
  for (const [index, isHidden] of hiddenRows) {
    if (isHidden) rows.rowAt(index).setAttribute('hidden', '1');
    else rows.row(index)?.removeAttribute('hidden');
  }
  for (const [index, height] of rowHeights) {
    if (height === null) {
      for (const name of ['ht', 'customHeight']) rows.row(index)?.removeAttribute(name);
      continue;
    }
    const row = rows.rowAt(index);
    row.setAttribute('ht', String(height));
    row.setAttribute('customHeight', '1');
  }
}

/** After the cells: a row of a new sheet begins with its first cell. */
function setFittedHeights(rows: SheetRows, { fittedHeights }: SheetEdits): void {
  for (const [index, height] of fittedHeights) {
    const row = rows.row(index);
    if (row && !row.hasAttribute('customHeight')) row.setAttribute('ht', String(height));
  }
}

function editCells(rows: SheetRows, { name, cells }: SheetEdits, shared: SharedParts): boolean {
  const replaced: CellAddress[] = cells.filter(({ content }) => content);
  const formulas = new SheetFormulas(rows);
  const split = formulas.release(cells);
  if (split) return refusePartOfArray(a1(split), name);
  const hadFormulas = replaced.some(cell => {
    const element = rows.find(cell);
    return element !== null && childOf(element, 'f') !== null;
  });
  const { isLeft, blocked } = formulas.spillsAfter(cells);
  for (const { element, ...cell } of rows.all()) if (isLeft(cell)) setFilled(element, '');
  for (const edit of cells) editCell(rows, edit, shared);
  for (const cell of blocked) {
    setResult(rows.cellAt(cell), '#SPILL!');
    setSpill(rows.cellAt(cell), { ...cell, ...ONE_CELL }, shared.dynamicArrays.mark);
  }
  return hadFormulas || cells.some(({ content, spill }) => content?.formula || spill);
}

function editCell(rows: SheetRows, edit: CellEdit, { styles, dynamicArrays }: SharedParts): void {
  const { row, column, content, result, filled, spill, style } = edit;
  const cell = rows.cellAt(edit);
  if (style) cell.setAttribute('s', String(styles.edited(Number(cell.getAttribute('s') ?? 0), style)));
  if (content) setContent(cell, content.formula, content.value);
  else if (filled !== undefined) setFilled(cell, filled);
  else if (result !== undefined) setResult(cell, result);
  if (spill) setSpill(cell, { row, column, ...spill }, dynamicArrays.mark);
}
