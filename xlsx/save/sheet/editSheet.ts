import type { Document } from '@xmldom/xmldom';
import { a1, type CellAddress } from '../../../shared/cells.ts';
import type { CellEdit, SheetEdits } from '../../edits.ts';
import { refusePartOfArray } from '../saveRefused.ts';
import type { Styles } from '../stylesPart.ts';
import { childInOrder, childOf, rootOf } from '../xml.ts';
import { setContent, setResult } from './cellContent.ts';
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

/** Applies a sheet's edits to its part and leaves the rest of it as it is. */
export function editSheet(document: Document, edits: SheetEdits, styles: Styles): EditedSheet {
  const root = rootOf(document);
  const rows = new SheetRows(childInOrder(root, 'sheetData', PARTS_OF_SHEET));
  setHeights(rows, edits);
  const areFormulasChanged = editCells(rows, edits, styles);
  widenDimension(root, edits.cells);
  setColumnWidths(root, edits.columnWidths);
  if (edits.freeze) setFreeze(root, edits.freeze);
  if (edits.page) setPage(root, edits.page);
  return { areFormulasChanged };
}

function setHeights(rows: SheetRows, { rowHeights, fittedHeights, hiddenRows }: SheetEdits): void {
  for (const [index, isHidden] of hiddenRows) {
    if (isHidden) rows.rowAt(index).setAttribute('hidden', '1');
    else rows.row(index)?.removeAttribute('hidden');
  }
  for (const [index, height] of rowHeights) {
    const row = rows.rowAt(index);
    row.setAttribute('ht', String(height));
    row.setAttribute('customHeight', '1');
  }
  for (const [index, height] of fittedHeights) {
    const row = rows.row(index);
    if (row && !row.hasAttribute('customHeight')) row.setAttribute('ht', String(height));
  }
}

function editCells(rows: SheetRows, { name, cells }: SheetEdits, styles: Styles): boolean {
  const replaced: CellAddress[] = cells.filter(({ content }) => content);
  const formulas = new SheetFormulas(rows);
  const split = formulas.release(replaced);
  if (split) return refusePartOfArray(a1(split), name);
  const hadFormulas = replaced.some(cell => {
    const element = rows.find(cell);
    return element !== null && childOf(element, 'f') !== null;
  });
  for (const { element, ...cell } of rows.all()) {
    if (formulas.isEmptied(cell, replaced)) setContent(element, '', '');
  }
  for (const edit of cells) editCell(rows, edit, styles);
  return hadFormulas || cells.some(({ content }) => content?.formula);
}

function editCell(rows: SheetRows, edit: CellEdit, styles: Styles): void {
  const { content, result, style } = edit;
  const cell = rows.cellAt(edit);
  if (style) cell.setAttribute('s', String(styles.edited(Number(cell.getAttribute('s') ?? 0), style)));
  if (content) setContent(cell, content.formula, content.value);
  else if (result !== undefined) setResult(cell, result);
}
