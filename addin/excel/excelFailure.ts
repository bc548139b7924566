/** Why Excel did not do what it was asked, as far as a person can mend it. `unknown` is a fault of ours. */
export type ExcelFailureKind =
  | 'cell-being-edited'
  | 'sheet-protected'
  | 'sheet-gone'
  | 'sheet-reshaped'
  | 'cell-changed-since'
  | 'listing-name-taken'
  | 'read-only'
  | 'too-large'
  | 'too-slow'
  | 'connection-lost'
  | 'interrupted'
  | 'busy'
  | 'workbook-behind'
  | 'api-missing'
  | 'cancelled'
  | 'unknown';

/** Each a whole sentence, and the next step. */
export const EXCEL_SENTENCES: Readonly<Record<ExcelFailureKind, string>> = {
  'cell-being-edited': 'A cell is being edited. Press Enter to finish editing the cell, then try again.',
  'sheet-protected':
    'The sheet is protected, so nothing was changed. Unprotect it (Review, Unprotect Sheet), then try again.',
  'sheet-gone':
    'The sheet is no longer in this workbook, or no longer holds the report. Open the sheet that does, then check again.',
  'sheet-reshaped':
    'Rows or columns were added or removed where cells were typed over as well, so Outturn cannot tell which look belongs where. Nothing was changed. Undo that, then restore again.',
  'cell-changed-since':
    'A cell has changed since the check, so nothing was written. Check the report again, then repair it.',
  'listing-name-taken':
    'A sheet of that name is there already and is not one of Outturn’s. Rename it, then try again.',
  'read-only':
    'The workbook takes no changes. Choose Edit Workbook, or unprotect it (Review, Protect Workbook), then try again.',
  'too-large':
    'The sheet is too large for Excel to hand over. Delete what stands far outside the report, or open the sheet that holds it, then try again.',
  'too-slow':
    'Reading the workbook took longer than a minute and was given up; nothing was changed. Delete what stands far outside the report, close other workbooks, then try again.',
  'connection-lost':
    'Excel has lost its connection. Wait until the workbook is saved again, then try again; nothing was lost.',
  interrupted:
    'Excel stopped answering while the sheet was being formatted. No figure was touched and the old look is kept: once Excel answers again, restore the formatting.',
  busy: 'Excel is busy. Wait a few seconds, then try again; nothing was lost.',
  'workbook-behind': 'Another workbook is in front. Click back into this workbook, then try again.',
  'api-missing': 'This version of Excel is too old for that. Update Excel, or use Excel on the web.',
  cancelled: 'Cancelled. The sheet is as it was before.',
  unknown: 'Excel could not do that, and nothing was half-done. Click back into the workbook and try again.',
};

export class ExcelFailure extends Error {
  override readonly name = 'ExcelFailure';
  readonly kind: ExcelFailureKind;
  /** What to quote to an IT officer: Excel's own code and where it came from. */
  readonly reference: string;

  constructor(kind: ExcelFailureKind, reference: string, cause?: unknown) {
    super(EXCEL_SENTENCES[kind], { cause });
    this.kind = kind;
    this.reference = reference;
  }
}
