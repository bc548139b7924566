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
  chart: 'Chart: {title}.',
} as const;

export const tourLabels = {
  count: 'Tour, {step} of {steps}',
  next: 'Next',
  done: 'Done',
} as const;

/** What a newcomer tries first, in the order of the job. */
export const tourSteps = [
  'This is a council’s own report in a stand-in for Excel, with Outturn beside it. Nothing here leaves your machine.',
  'Choose Validate and format report. Outturn judges every figure, says what is wrong, and offers to format the sheet.',
  'Choose a finding to go to its cell. Type another figure there: what Outturn says follows the sheet.',
  'Choose Sign off and sign in as one of the local officers. History then shows an indicator over its quarters.',
] as const;
