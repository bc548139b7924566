export const workbenchRefusals = {
  'sample-not-loaded':
    'The workbook could not be loaded. Start Outturn again with npm start, then reload this page.',
  'foreign-dialog':
    'The add-in asked for a dialog from another address, which was not opened. Ask the person who installed it.',
  'file-not-understood':
    'The workbook is built in a way that the workbench could not save into. Open it in Excel, save it, then try again.',
  'part-of-array':
    "{cell} was not changed: you can't change part of an array. Select {range}, which one formula fills, and press Delete to clear it as a whole.",
  'part-of-data-table':
    "{cell} was not changed: you can't change part of a data table. Select {range} and press Delete to clear it as a whole.",
  'sheet-renamed':
    'The workbench cannot save a sheet under another name. Rename it to "{name}", then save again.',
  'not-saved':
    'The workbook could not be saved, and the file is as it was. Undo your last changes, then save again, or reload this page.',
} as const;

export const workbenchSentences = {
  'unsaved-changes': '{open} has unsaved changes. Open {chosen} without saving them?',
} as const;
