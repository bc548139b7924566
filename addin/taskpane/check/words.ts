export const checkStepLabels = {
  validate: 'Validate and format report',
  checkAgain: 'Check again',
  putSummary: 'Put a summary into the workbook',
  listFindings: 'List the findings on a sheet',
  formatNow: 'Format now',
  notNow: 'Not now',
  continueToSignOff: 'Continue to sign off',
  seeRecord: 'See what is on record',
  errors: 'Errors ({count})',
  warnings: 'Warnings ({count})',
  notes: 'Notes ({count})',
  decided: 'Decided by a named person ({count})',
  sheet: 'Sheet',
  reading: 'Reading the workbook …',
} as const;

export const checkStepSentences = {
  nothingChanges: 'Nothing changes until you choose.',
  notRead: 'The workbook has not been read yet.',
  putOff: 'The sheet keeps its look. You can format it at any time on the Format step.',
  severalSheets: 'More than one sheet of this workbook holds a report.',
  copies:
    'More than one sheet holds a report of {period}: {others} as well. Check that "{sheet}" is the one to publish.',
} as const;

/** Which sheets are one report. */
export const partsLabels = {
  heading: 'Sheets of this report',
  together: 'One report: {sheets}',
  withoutMissing: 'Go on without them',
} as const;

export const partsSentences = {
  tick: '{count} {count|sheet holds|sheets hold} a report of {period}. Tick those that are parts of the same report as {sheet}; the workbook remembers it for the next one.',
  missing:
    'Parts of this report that hold no report of the period now: {sheets}. Correct their headings and check again, or go on without them.',
} as const;

export const columnsLabels = {
  heading: 'Columns',
  headingOf: 'Columns of {sheet}',
  notOnSheet: 'Not on this sheet',
  whichOutturn: 'Which column is the outturn?',
  readAgain: 'Read the sheet again',
} as const;

export const columnsSentences = {
  notRead: 'Kept but not read: {headings}.',
  whichOutturn:
    'The headings of sheet "{sheet}" do not say which column is rated against the target. Choose it; the workbook remembers it by its heading.',
  titleOther:
    'The title or the name of sheet "{sheet}" gives another period than this heading. Correct the title and read the sheet again, or choose the column; the workbook remembers it by its heading.',
  noneOfThese:
    'If it is none of these, name the report’s year and its quarter or month in the heading of its outturn and read the sheet again.',
  lapsed: 'Chosen in another report, and not found by its heading here: {columns}. Check it under Columns.',
  keptByPosition:
    'Columns that were chosen in an earlier version are not used: they were kept by letter, which may hold another column now. Check them under Columns.',
} as const;

export const pointLabels = {
  heading: 'Point at the headings',
  theseAre: 'These are the headings',
  another: 'Other rows',
  read: 'Read the sheet',
  none: 'None',
} as const;

export const pointSentences = {
  how: 'If sheet "{sheet}" holds a report, select its row of headings, or both rows where they are split over two, then press the button.',
  which:
    'Say what the columns are: at least the indicator and its performance. The workbook remembers them by their headings, also for the next quarter.',
} as const;

/** The answers and decisions that a finding asks for. */
export const findingLabels = {
  acknowledge: 'Acknowledge',
  acknowledged: 'Acknowledged',
  whyAccepted: 'Why you accept it',
  override: 'Keep the figure and say why',
  decision: 'Decision',
  reason: 'Reason',
  saveDecision: 'Save the decision',
  withdraw: 'Withdraw this decision',
  confirm: 'Confirm',
  signAsNotRated: 'Sign it as not rated',
  annual: 'It is reported once a year',
  addsUp: 'It adds up from April',
  doesNotAddUp: 'It does not add up',
  save: 'Save',
  repairPreview: 'What the repair would write',
  emptyCell: '(empty)',
  write: 'Write to the sheet',
  revised: 'It was revised',
  whyRevised: 'Why it was revised',
} as const;

/** The list of polarities that a sheet does not print. */
export const polarityLabels = {
  acceptProposed: 'Accept as proposed',
  accept: 'Accept the list',
  choose: 'Choose …',
  bigger: 'Bigger is better',
  smaller: 'Smaller is better',
  neither: 'Neither',
  nothingProposed: 'Nothing suggests which',
} as const;

export const findingSentences = {
  onRecord: 'The reason goes on record with the report.',
  revisedOnRecord:
    'The reason goes on record with this report. Then open the earlier report, correct its figure and sign it off as a correction.',
} as const;

/** What was compared with the record, and what was not. */
export const basesSentences = {
  notSignedIn:
    'Last {length}’s and last year’s figures were not compared with the record. Sign in, then check again.',
  notRead:
    'Last {length}’s and last year’s figures were not compared: the record was not read, or the rows are not matched to it. Check again.',
  notOnRecord: 'The figures of {period} were not compared with the record, which has no such report.',
  compared: '{compared} {compared|figure|figures} of {period} compared with the record, revision {rev}.',
  comparedInPart:
    '{compared} {compared|figure|figures} of {period} compared with the record, revision {rev}. {left} could not be compared: no figure on record, another unit or another period.',
} as const;

export const answerRefusals = {
  notANumber: 'This is not a number. Type a number, such as 184.',
  notALimit: 'Outturn cannot read this. Write it as the report prints it, such as 5%, 85% or 2 days.',
} as const;

/** The rules, polarities and words that are proposed for a sheet. */
export const rulesProposalLabels = {
  take: 'Use all of this',
  differing: '{count} {count|row|rows} printed otherwise',
  differs: '{row}: printed {printed}, by these rules {given}',
  none: 'Not rated',
  polarities: '{count} {count|row|rows} whose polarity it takes',
} as const;

export const ruleSetChoiceLabels = {
  heading: 'Rating rules',
  ownGroup: 'Your council’s own',
  recordGroup: 'In the record',
  edit: 'Your council’s own rules',
} as const;

export const ruleSetChoiceSentences = {
  kept: 'Your council’s rules for this year. The workbook remembers them.',
  notOnRecord:
    'The workbook remembers them. The record does not hold this version of them: an administrator of the record has to add it before the report is signed off.',
} as const;

/** Why the selected row has its rating and its arrows. */
export const selectedRowLabels = {
  region: 'Why the selected row is rated as it is',
  heading: 'Why? {row}',
  rating: 'Rating',
  shortTerm: 'Short term',
  longTerm: 'Long term',
  notRated: 'Not rated',
  noComparison: 'No comparison',
  better: 'Better ↑',
  same: 'The same →',
  worse: 'Worse ↓',
} as const;

/** The decisions that an error offers. */
export const overrideLabels = {
  rating: { keep: 'Keep the printed rating', notRated: 'Not rated' },
  direction: { keep: 'Keep the printed arrow', notRated: 'No direction' },
  cell: { keep: 'Keep the cell, with the printed rating', notRated: 'Keep the cell, not rated' },
  comparator: { keep: 'Decided', notRated: 'Signed as not rated' },
  rows: { keep: 'Both rows are right', notRated: null },
  decided: 'Decided',
} as const;
