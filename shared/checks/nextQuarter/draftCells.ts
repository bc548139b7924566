import type { CellAddress, CellValue, SheetCells } from '../../cells.ts';

/** What a cell of the next quarter's sheet holds. A text stays a text; "" empties the cell. */
export interface NextCell {
  readonly cell: CellAddress;
  readonly value: CellValue;
  /** The number format; of a text, as the cell has it. */
  readonly format: string;
}

/** A sheet on its way to the next quarter. Cells with formulas stay as they are, and are counted. */
export class DraftCells {
  readonly #before: SheetCells;
  readonly #cells = new Map<string, NextCell>();
  readonly #formulas = new Map<string, CellAddress>();

  constructor(before: SheetCells) {
    this.#before = before;
  }

  formula = ({ row, column }: CellAddress): string => this.#before.formulas[row]?.[column] ?? '';

  /** What the cell held before, as it was. */
  held({ row, column }: CellAddress): Omit<NextCell, 'cell'> {
    return {
      value: this.#before.values[row]?.[column] ?? '',
      format: this.#before.formats[row]?.[column] ?? 'General',
    };
  }

  /** Returns whether it was written: a formula stays. */
  write(
    cell: CellAddress | undefined,
    content: { readonly value: CellValue; readonly format?: string },
  ): boolean {
    if (cell === undefined) return false;
    const key = `${cell.row} ${cell.column}`;
    if (this.formula(cell) !== '') {
      this.#formulas.set(key, cell);
      return false;
    }
    const { value, format = this.held(cell).format } = content;
    this.#cells.set(key, { cell: { row: cell.row, column: cell.column }, value, format });
    return true;
  }

  empty = (cell: CellAddress | undefined): boolean => this.write(cell, { value: '' });

  get formulasKept(): readonly CellAddress[] {
    return [...this.#formulas.values()];
  }

  /** The cells that hold something else than before. */
  get changed(): readonly NextCell[] {
    return [...this.#cells.values()].filter(({ cell, value, format }) => {
      const held = this.held(cell);
      return held.value !== value || (held.format !== format && value !== '');
    });
  }
}

/** The cells as they will be. */
export function withNextCells(before: SheetCells, name: string, cells: readonly NextCell[]): SheetCells {
  const values = before.values.map(row => [...row]);
  const formats = before.formats.map(row => [...row]);
  for (const { cell, value, format } of cells) {
    const [own, ownFormats] = [values[cell.row], formats[cell.row]];
    if (!own || !ownFormats) continue;
    own[cell.column] = value;
    ownFormats[cell.column] = format;
  }
  return { ...before, name, values, formats };
}
