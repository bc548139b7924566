import type { Element } from '@xmldom/xmldom';
import { childInOrder, childrenOf, make } from '../xml.ts';
import { PARTS_OF_SHEET } from './partsOfSheet.ts';

/** A column's width is counted in characters of the standard font; its points at 96 dpi and 7 pixels a character. */
const POINTS_A_CHARACTER = 5.25;

/** Gives columns, counted from 0, a width in points; null gives one the standard width back. */
export function setColumnWidths(root: Element, widths: ReadonlyMap<number, number | null>): void {
  if (widths.size === 0) return;
  const list = childInOrder(root, 'cols', PARTS_OF_SHEET);
  for (const [column, points] of widths) {
    const single = singleColumn(list, column + 1);
    if (points === null) {
      for (const name of OF_WIDTH) single.removeAttribute(name);
      if (single.attributes.length === PLACES) list.removeChild(single);
      continue;
    }
    single.setAttribute('width', String(points / POINTS_A_CHARACTER));
    single.setAttribute('customWidth', '1');
  }
  // A list without columns is not allowed (ECMA-376 part 1, 18.3.1.17).
  if (childrenOf(list, 'col').length === 0) root.removeChild(list);
}

const OF_WIDTH = ['width', 'customWidth', 'bestFit'];
/** The attributes that say which columns an element is of: "min" and "max". */
const PLACES = 2;

/** The element of one column, counted from 1. A span of columns that share a width is split around it. */
function singleColumn(list: Element, column: number): Element {
  const spans = childrenOf(list, 'col');
  const span = spans.find(other => first(other) <= column && column <= last(other));
  if (!span) {
    const next = spans.find(other => first(other) > column) ?? null;
    return list.insertBefore(make(list, 'col', places(column, column)), next) as Element;
  }
  if (first(span) < column) list.insertBefore(copy(span, first(span), column - 1), span);
  if (last(span) > column) list.insertBefore(copy(span, column + 1, last(span)), span.nextSibling);
  setPlaces(span, column, column);
  return span;
}

function copy(span: Element, from: number, to: number): Element {
  const part = span.cloneNode(true) as Element;
  setPlaces(part, from, to);
  return part;
}

function setPlaces(span: Element, from: number, to: number): void {
  for (const [name, value] of Object.entries(places(from, to))) span.setAttribute(name, value);
}

const places = (from: number, to: number) => ({ min: String(from), max: String(to) });
const first = (span: Element): number => Number(span.getAttribute('min'));
const last = (span: Element): number => Number(span.getAttribute('max'));
