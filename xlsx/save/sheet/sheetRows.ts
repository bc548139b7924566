import type { Element } from '@xmldom/xmldom';
import { a1, type CellAddress } from '../../../shared/cells.ts';
import { cellPlace } from '../../read/sheet/cellPlace.ts';
import { childrenOf, make } from '../xml.ts';

interface SheetRow {
  readonly element: Element;
  /** By column. */
  readonly cells: Map<number, Element>;
}

/** The rows and cells of a sheet by their places, counted from 0. */
export class SheetRows {
  readonly #data: Element;
  readonly #rows = new Map<number, SheetRow>();
  #areNamed = false;

  /** Without a reference of its own a row follows the one before it, and so does a cell (ECMA-376 part 1, 18.3.1.73). */
  constructor(data: Element) {
    this.#data = data;
    let row = -1;
    for (const element of childrenOf(data, 'row')) {
      row = referenced(element) ?? row + 1;
      const cells = this.#rows.get(row)?.cells ?? new Map<number, Element>();
      let column = -1;
      for (const cell of childrenOf(element, 'c')) {
        column = cellPlace(cell.getAttribute('r') ?? '')?.column ?? column + 1;
        cells.set(column, cell);
      }
      this.#rows.set(row, { element, cells });
    }
  }

  /** Row by row, from left to right. */
  *all(): Generator<CellAddress & { readonly element: Element }> {
    for (const [row, { cells }] of this.#rows)
      for (const [column, element] of cells) yield { row, column, element };
  }

  row(row: number): Element | null {
    return this.#rows.get(row)?.element ?? null;
  }

  find({ row, column }: CellAddress): Element | null {
    return this.#rows.get(row)?.cells.get(column) ?? null;
  }

  rowAt(row: number): Element {
    return this.#rowOf(row).element;
  }

  cellAt({ row, column }: CellAddress): Element {
    const { element, cells } = this.#rowOf(row);
    const existing = cells.get(column);
    if (existing) return existing;
    this.#nameAll();
    const cell = make(element, 'c', { r: a1({ row, column }) });
    element.insertBefore(cell, cells.get(following(cells, column)) ?? null);
    cells.set(column, cell);
    // A hint for readers that is false from now on.
    element.removeAttribute('spans');
    return cell;
  }

  #rowOf(row: number): SheetRow {
    const existing = this.#rows.get(row);
    if (existing) return existing;
    this.#nameAll();
    const element = make(this.#data, 'row', { r: String(row + 1) });
    this.#data.insertBefore(element, this.#rows.get(following(this.#rows, row))?.element ?? null);
    const made = { element, cells: new Map<number, Element>() };
    this.#rows.set(row, made);
    return made;
  }

  /** Before the first new one: a row or cell behind it may have no reference of its own. */
  #nameAll(): void {
    if (this.#areNamed) return;
    this.#areNamed = true;
    for (const [row, { element, cells }] of this.#rows) {
      element.setAttribute('r', String(row + 1));
      for (const [column, cell] of cells) cell.setAttribute('r', a1({ row, column }));
    }
  }
}

/** A row's own number, counted from 0. */
function referenced(row: Element): number | null {
  const number = Number(row.getAttribute('r') ?? Number.NaN);
  return Number.isInteger(number) && number >= 1 ? number - 1 : null;
}

/** The next place that is taken; -1 if there is none. */
function following(taken: ReadonlyMap<number, unknown>, place: number): number {
  let next = -1;
  for (const other of taken.keys()) if (other > place && (next < 0 || other < next)) next = other;
  return next;
}
