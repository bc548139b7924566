interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The sentences of functions' errors (#VALUE! and #N/A), which Excel shows beside the cell. */
export class FunctionErrors {
  /** By the cell of the formula; a spill has one for each cell with an error. */
  readonly #spills = new Map<string, Map<string, string>>();

  keep(formula: FormulaCell, down: number, right: number, sentence: string): void {
    const spill = this.#spills.get(key(formula)) ?? new Map<string, string>();
    this.#spills.set(key(formula), spill);
    spill.set(key({ ...formula, row: formula.row + down, column: formula.column + right }), sentence);
  }

  forget(formula: FormulaCell): void {
    this.#spills.delete(key(formula));
  }

  of(cell: FormulaCell): string {
    for (const spill of this.#spills.values()) {
      const sentence = spill.get(key(cell));
      if (sentence !== undefined) return sentence;
    }
    return '';
  }
}

const key = ({ sheet, row, column }: FormulaCell): string => `${sheet} ${row} ${column}`;
