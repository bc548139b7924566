import type { Element } from '@xmldom/xmldom';
import { a1 } from '../../../shared/cells.ts';
import { childInOrder, childOf, childrenOf, make } from '../xml.ts';
import { PARTS_OF_SHEET } from './partsOfSheet.ts';

/** Freezes rows and columns; 0 of both unfreezes. */
export function setFreeze(root: Element, { rows, columns }: { rows: number; columns: number }): void {
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
