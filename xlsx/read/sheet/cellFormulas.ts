import type { CellAddress } from '../../../shared/cells.ts';
import { fromFileFormula } from '../../functionNames.ts';
import type { XlsxFilledRange } from '../../workbook.ts';
import type { ReadingLimits } from '../readingLimits.ts';
import type { ElementReader } from '../xml/readElements.ts';
import { cellRange } from './cellPlace.ts';
import { type SharedFormula, sharedFormula } from './sharedFormula.ts';

/** The formulas of a sheet's cells, in the order of the file. */
export class CellFormulas {
  readonly #limits: ReadingLimits;
  readonly #shared = new Map<string, SharedFormula>();
  /** The group of cells that share the formula, or null. */
  #group: string | null = null;
  #text = '';
  #filled: XlsxFilledRange | null = null;

  readonly element: ElementReader = {
    open: ({ t, si = '', ref = '' }) => {
      this.#group = t === 'shared' ? si : null;
      const range = t === 'array' || t === 'dataTable' ? cellRange(ref) : null;
      this.#filled = range && { kind: t as 'array' | 'dataTable', range };
    },
    text: text => {
      this.#text = text.trim();
    },
  };

  constructor(limits: ReadingLimits) {
    this.#limits = limits;
  }

  /** The formula since the last call, "=A1+1", as the cell at this place shows it; "" if there was none. */
  take(place: CellAddress): string {
    const group = this.#group;
    const own = this.#text === '' ? '' : fromFileFormula(this.#text);
    this.#group = null;
    this.#text = '';
    if (group === null) return own;
    if (own !== '') {
      this.#shared.set(group, sharedFormula(own, place));
      return own;
    }
    const shared = this.#shared.get(group);
    this.#limits.countSharedFormula(shared?.text.length ?? 0);
    return shared?.at(place) ?? '';
  }

  /** The range that the formula since the last call fills, or null. Excel marks a formula that spills at its cell. */
  takeFilled(isMarked: boolean): XlsxFilledRange | null {
    const filled = this.#filled;
    this.#filled = null;
    return filled?.kind === 'array' && isMarked ? { ...filled, kind: 'spill' } : filled;
  }
}
