import type { Element } from '@xmldom/xmldom';
import { a1, type CellAddress, type CellRange, isWithinRange } from '../../../shared/cells.ts';
import { type CellEdit, ONE_CELL } from '../../edits.ts';
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
  /** A formula that spills: it gives way to what is written in its cells. */
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

  /**
   * Prepares for new contents in these cells: what others share with them is written out, so that each keeps its own.
   * Returns a cell that is part of an array formula or a data table whose other cells stay, or null.
   */
  release(edits: readonly CellEdit[]): CellAddress | null {
    const cells = edits.filter(({ content }) => content);
    const replaced = new Set(cells.map(a1));
    for (const { range, spills } of this.#filled) {
      const inside = spills ? [] : cells.filter(cell => isWithinRange(cell, range));
      const emptied = edits.filter(cell => cell.filled === '' && isWithinRange(cell, range)).length;
      if (inside[0] && inside.length + emptied < range.rows * range.columns) return inside[0];
    }
    for (const { first, text, others } of this.#groups) {
      if (!replaced.has(a1(first))) continue;
      const formula = sharedFormula(text, first);
      for (const other of others) if (!replaced.has(a1(other))) writeOut(other.formula, formula.at(other));
    }
    return null;
  }

  /**
   * What becomes of the formulas that spill when these edits are made. As in Excel, a formula in whose cells something else
   * is written shows #SPILL! and fills its own cell alone.
   */
  spillsAfter(edits: readonly CellEdit[]): SpillsAfter {
    const own = new Map(edits.map(edit => [a1(edit), edit]));
    const written = edits.filter(
      ({ content }) => content && (content.value !== '' || content.formula !== ''),
    );
    const left: (readonly [was: CellRange, is: CellRange])[] = [];
    const blocked: CellAddress[] = [];
    for (const { first, range } of this.#filled.filter(({ spills }) => spills)) {
      const edit = own.get(a1(first));
      const size = edit?.spill ?? (edit?.content ? ONE_CELL : range);
      const now = { ...first, rows: size.rows, columns: size.columns };
      const isBlocked =
        !edit?.content && written.some(cell => a1(cell) !== a1(first) && isWithinRange(cell, now));
      if (isBlocked) blocked.push(first);
      left.push([range, isBlocked ? { ...first, ...ONE_CELL } : now]);
    }
    return {
      isLeft: cell => left.some(([was, is]) => isWithinRange(cell, was) && !isWithinRange(cell, is)),
      blocked,
    };
  }
}

/** What becomes of the formulas of a sheet that spill. */
interface SpillsAfter {
  /** Whether a cell held a result that the formula does not put there any more. */
  isLeft(cell: CellAddress): boolean;
  /** The cells of formulas that have no room any more. */
  readonly blocked: readonly CellAddress[];
}

function writeOut(formula: Element, text: string): void {
  for (const name of ['t', 'si', 'ref']) formula.removeAttribute(name);
  formula.textContent = text;
}
