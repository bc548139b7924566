import type { Element } from '@xmldom/xmldom';
import { a1, type CellAddress, type CellRange, isWithinRange } from '../../../shared/cells.ts';
import { cellRange } from '../../read/sheet/cellPlace.ts';
import { sharedFormula } from '../../read/sheet/sharedFormula.ts';
import { childOf } from '../xml.ts';
import type { SheetRows } from './sheetRows.ts';

/** Cells that share a formula: it is written at the first and moves with its references to the others. */
interface SharedGroup {
  readonly first: CellAddress;
  readonly text: string;
  readonly others: FormulaCell[];
}

interface FormulaCell extends CellAddress {
  readonly formula: Element;
}

/** A formula that fills a range: an array formula or a data table. */
interface FilledRange {
  readonly first: CellAddress;
  readonly range: CellRange;
  /** A formula that spills, which Excel lets a person replace at its first cell. */
  readonly spills: boolean;
}

/** The formulas of a sheet that belong to more than one cell. */
export class SheetFormulas {
  readonly #groups: readonly SharedGroup[];
  readonly #filled: readonly FilledRange[];

  constructor(rows: SheetRows) {
    const groups: SharedGroup[] = [];
    const filled: FilledRange[] = [];
    const bySharedIndex = new Map<string, SharedGroup>();
    for (const { element, row, column } of rows.all()) {
      const formula = childOf(element, 'f');
      if (!formula) continue;
      const kind = formula.getAttribute('t');
      const range = cellRange(formula.getAttribute('ref') ?? '');
      if (kind === 'shared') {
        const index = formula.getAttribute('si') ?? '';
        const text = (formula.textContent ?? '').trim();
        // A text begins a new group for the cells that follow.
        if (text !== '') bySharedIndex.set(index, { first: { row, column }, text, others: [] });
        const group = bySharedIndex.get(index);
        if (text !== '' && group) groups.push(group);
        else group?.others.push({ row, column, formula });
      } else if ((kind === 'array' || kind === 'dataTable') && range) {
        filled.push({ first: { row, column }, range, spills: element.hasAttribute('cm') });
      }
    }
    this.#groups = groups;
    this.#filled = filled;
  }

  filledRanges(): CellRange[] {
    return this.#filled.map(({ range }) => range);
  }

  /**
   * Prepares for new contents in these cells: what others share with them is written out, so that each keeps its own.
   * Returns a cell that is part of a filled range whose other cells stay, or null.
   */
  release(cells: readonly CellAddress[]): CellAddress | null {
    const replaced = new Set(cells.map(a1));
    for (const { first, range, spills } of this.#filled) {
      const inside = cells.filter(cell => isWithinRange(cell, range));
      const isWhole = inside.length === range.rows * range.columns || (spills && replaced.has(a1(first)));
      if (inside[0] && !isWhole) return inside[0];
    }
    for (const { first, text, others } of this.#groups) {
      if (!replaced.has(a1(first))) continue;
      const formula = sharedFormula(text, first);
      for (const other of others) if (!replaced.has(a1(other))) writeOut(other.formula, formula.at(other));
    }
    return null;
  }

  /** Whether a formula that spilled into this cell is among those that are replaced. */
  isEmptied(cell: CellAddress, replaced: readonly CellAddress[]): boolean {
    return this.#filled.some(
      ({ first, range, spills }) =>
        spills && isWithinRange(cell, range) && replaced.some(other => a1(other) === a1(first)),
    );
  }
}

function writeOut(formula: Element, text: string): void {
  for (const name of ['t', 'si', 'ref']) formula.removeAttribute(name);
  formula.textContent = text;
}
