import { editsBetween } from './editsBetween.ts';
import { isSameSize } from './spillSize.ts';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from './workbookSnapshot.ts';

/** What Excel shows for a formula that was never calculated, or whose add-in is not there. */
const NOT_CALCULATED: readonly unknown[] = ['', '#NAME?'];

/**
 * The results of a workbook's formulas as the file has them. The grid calculates every formula when it opens a workbook,
 * and does not know all of Excel's functions: a result that only that changed is not an edit.
 */
export class FileResults {
  readonly #opened: WorkbookSnapshot;
  /** The workbook as the grid calculated it before anything was typed. */
  #calculated: WorkbookSnapshot | null = null;
  #isTyped = false;

  constructor(opened: WorkbookSnapshot) {
    this.#opened = opened;
  }

  /** After each calculation. */
  calculated(now: WorkbookSnapshot): void {
    if (this.#isTyped) return;
    const { sheets, added, removed } = editsBetween(this.#opened, now);
    this.#isTyped =
      added.length + removed.length > 0 || sheets.some(({ cells }) => cells.some(({ content }) => content));
    if (!this.#isTyped) this.#calculated = now;
  }

  /** The present workbook with the file's results of all formulas that nothing typed has changed since. */
  kept(now: WorkbookSnapshot): WorkbookSnapshot {
    const [opened, calculated] = [byId(this.#opened), byId(this.#calculated)];
    const sheets = now.sheets.map(sheet => {
      const [was, first] = [opened.get(sheet.id), calculated.get(sheet.id)];
      if (!was || !first) return sheet;
      const cells = [...sheet.cells].map(
        ([place, cell]) => [place, keptCell(cell, was.cells.get(place), first.cells.get(place))] as const,
      );
      return { ...sheet, cells: new Map(cells) };
    });
    return { ...now, sheets };
  }
}

function keptCell(
  now: CellSnapshot,
  was: CellSnapshot | undefined,
  first: CellSnapshot | undefined,
): CellSnapshot {
  if (now.formula === '' && !now.isFilled) return now;
  const isOpened = was?.formula === now.formula && was.isFilled === now.isFilled;
  const isFirst =
    first?.formula === now.formula && first.value === now.value && isSameSize(first.spill, now.spill);
  if (!isOpened || !isFirst || NOT_CALCULATED.includes(was.value)) return now;
  const { spill: _, ...kept } = now;
  return { ...kept, value: was.value, ...(was.spill && { spill: was.spill }) };
}

const byId = (workbook: WorkbookSnapshot | null): ReadonlyMap<string, SheetSnapshot> =>
  new Map(workbook?.sheets.map(sheet => [sheet.id, sheet]));
