import type { SheetEdits, WorkbookEdits } from '../../xlsx/edits.ts';
import { saveWorkbook } from '../../xlsx/save/saveWorkbook.ts';

export const ADDIN = '6d6f9a0e-6d0b-4a57-9a3c-2d1c5a1f7b10';

export const noSheetEdits = (name: string): SheetEdits => ({
  name,
  cells: [],
  columnWidths: new Map(),
  rowHeights: new Map(),
  fittedHeights: new Map(),
  hiddenRows: new Map(),
  freeze: null,
  page: null,
});

export const NO_EDITS: WorkbookEdits = { sheets: [], added: [], removed: [], settings: null };

/** The file with the edits. Throws the sentence where the save is refused. */
export function savedFile(original: Uint8Array, edits: Partial<WorkbookEdits>): Uint8Array {
  const saved = saveWorkbook(original, { ...NO_EDITS, ...edits }, ADDIN);
  if (!saved.ok) throw new Error(saved.sentence);
  return saved.bytes;
}
