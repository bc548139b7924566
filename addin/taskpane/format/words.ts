export const formatStepLabels = {
  format: 'Format the report',
  restore: 'Restore the old formatting',
} as const;

export const formatStepSentences = {
  kept: 'The workbook keeps the old formatting, even after it is closed and reopened.',
} as const;

export const formatStepRefusals = {
  protected: 'The sheet is protected, so it cannot be formatted. Choose Review, then Unprotect Sheet.',
} as const;

/** What the formatted sheet looks like. */
export const formatKeyLabels = {
  ratings: 'Ratings readable in print and by colour-blind people',
  arrows: 'Arrows centred; sections and headings banded',
  columns: 'Columns and rows sized so that no text is cut off',
  headings: 'Headings always in view',
  print: 'One page wide; headings and page number on every page',
} as const;
