/** Why a workbook cannot be saved, and what to do. Nothing is written then. */
export const workbookSaveRefusals = {
  'part-of-array':
    '{cell} on "{sheet}" is part of an array formula or a data table, which Excel changes only as a whole. Undo what was typed there, then save again.',
  'not-understood':
    'This workbook is built in a way that Outturn cannot save into, so nothing was saved. Open it in Excel, save it as an Excel Workbook (.xlsx), then open that here.',
} as const;
