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

export const houseStyleLabels = {
  heading: 'House style',
  council: 'Council, at the foot of each page',
  classification: 'Classification, at the foot of each page',
  font: 'Font',
  paper: 'Paper',
  fit: 'A4 where it can be read, A3 otherwise',
  A3: 'A3',
  A4: 'A4',
  headingFill: 'Background of headings',
  headingText: 'Text of headings',
  sectionFill: 'Background of sections',
  sectionText: 'Text of sections',
  keep: 'Keep this style',
  plain: 'Back to the plain style',
} as const;
