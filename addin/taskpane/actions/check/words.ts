/** What is shown while an action of the Check step runs. */
export const checkProgressLabels = {
  load: 'Reading the workbook',
  check: 'Checking the report',
  recheck: 'Checking what changed',
  reread: 'Reading the sheet again',
  decide: 'Saving your answer',
  repair: 'Repairing the sheet',
  selectCell: 'Finding the cell',
  listFindings: 'Writing the findings to a sheet',
} as const;

/** Where an edit was made. */
export const watchFragments = { anotherSheet: 'another sheet' } as const;

export const checkNoticeSentences = {
  repaired: 'The sheet is repaired and has been checked again.',
  listed: 'The findings are on the sheet "{sheet}". The report itself is unchanged.',
} as const;

export const findReportRefusals = {
  sheetTooLarge:
    'No report was found, and the sheet "{name}" is too large to read. Delete what is far outside its table, then try again.',
} as const;

export const columnRefusals = {
  noHeading:
    'That column has no heading, so it could not be found again. Type a heading above it, then choose it.',
  nothingSelected:
    'No cell of that sheet is selected. Select any cell in its row of headings, then press the button again.',
  noHeadingsInRow:
    'The selected row holds no headings. Select a cell in the row that names the columns, then press the button again.',
} as const;

/** Reasons that go on record with a decision that is one click. */
export const decisionReasons = {
  notConfirmed: 'Comparator not confirmed.',
  revised: '{period}, revision {rev}, has {recorded}. Revised since: {reason}',
} as const;

/** The sheet that lists the findings. */
export const findingsListLabels = {
  sheet: 'Outturn findings',
  title: 'Findings for {period}, sheet {sheet}',
  service: 'Service',
  line: 'Line',
  indicator: 'Indicator',
  cell: 'Cell',
  severity: 'Severity',
  finding: 'Finding',
  decision: 'Decision',
} as const;
