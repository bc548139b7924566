/** Headings, buttons, links, columns. */
export const pageLabels = {
  record: 'The council’s record',
  councilRecord: '{council}: the record',
  signOut: 'Sign out',
  signIn: 'Sign in',
  backToQuarters: 'Back to the reports on record',
  quarters: 'Reports on record',
  indicatorHistories: 'Indicators and their histories',
  signedOff: 'Signed off',
  waiting: 'Waiting for approval',
  period: 'Period',
  report: 'Report',
  latest: 'Latest',
  published: 'Published',
  notPublished: 'Not published',
  lock: 'Lock',
  locked: 'Locked',
  unlocked: 'Open',
  revision: 'Revision {rev}',
  voided: 'Revision {rev}, voided',
  firstSignOff: '{period}, first sign-off',
  correctionOf: '{period}, correction of revision {rev}',
  revisions: 'Revisions',
  markPublished: 'Mark revision {rev} as published',
  openFrom: 'First day for readers',
  filesToPublish: 'Revision {rev} as files to publish',
  earlierRevision: 'Earlier revision',
  laterRevision: 'Later revision',
  compare: 'Compare',
  comparison: '{period}: revisions {before} and {after}',
  differences: 'Differences',
  laterQuarters: 'Later reports affected',
  submission: '{period}: submitted for approval',
  changes: 'Changes',
  onRecord: 'On record',
  asSubmitted: 'As submitted',
  approve: 'Approve {period}',
  withdraw: 'Withdraw',
  sendBack: 'Send back',
  whyWithdraw: 'Why you withdraw it',
  whatMustChange: 'What must change',
  readQuarter: 'Read the report',
  indicators: 'Indicators on record',
  allIndicators: 'All indicators',
  history: 'History',
  overview: '{report}: all indicators over time',
  noTheme: 'No theme',
  figures: 'Figures',
  years: 'Year on year',
  figuresFile: 'Figures (.csv)',
  continues: 'Continues',
  continuedBy: 'Continued by',
  chainHash: 'Chain hash: {hash}…',
  reference: 'Reference: {reference}',
} as const;

export const quarterLabels = {
  summary: 'Summary',
  everyIndicator: 'Every indicator',
  worstFirst: 'Show RED first',
  asReported: 'Show in the order of the report',
  group: '{heading} ({count})',
  theme: 'Theme',
  indicators: 'Indicators',
  all: 'All',
  noSection: 'No section',
  line: 'Line',
  indicator: 'Indicator',
  outturn: 'Outturn',
  target: 'Target',
  rating: 'Rating',
  short: 'Since the period before',
  long: 'Since last year',
  comment: 'Comment',
  otherDetails: 'Other signed details',
  base: 'Then: {base}',
  notRated: 'Not rated',
  notCompared: 'Not compared',
  keptAsPrinted: 'Kept as printed',
  acknowledged: 'Acknowledged warnings about the whole report',
  knownAs: 'On record as',
  field: 'Field',
  wholeQuarter: 'The report as a whole',
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
} as const;

/** The files to publish, by the names that their addresses end with. */
export const publicationFileLabels = {
  'accessible.xlsx': 'Accessible workbook (.xlsx)',
  'report.html': 'Page to print or to open in Word (.html)',
  'indicators.csv': 'Figures (.csv)',
  'columns.csv': 'What each column of the figures holds (.csv)',
} as const;

export const pageSentences = {
  nothingSignedOff: 'Nothing is signed off yet. Sign off a report from its workbook, and it is listed here.',
  nothingWaiting: 'Nothing is waiting for approval.',
  submittedBy: 'Submitted by {name} on {moment}.',
  locked: 'This period is locked, by {name} on {moment}.',
  unlocked: 'This period was unlocked, by {name} on {moment}.',
  voided: 'This report was voided by {name} on {moment}, so none of its figures count.',
  voidedBy: 'Revision {rev} was voided by {name} on {moment}.',
  countsNowhere: 'Voided: its figures do not count.',
  signedBy: 'Signed by {name} on {moment}.',
  broughtIn: 'Brought in from the workbook "{file}" by {name} on {moment}.',
  asPublished: 'Ratings and arrows are as published.',
  publishedOn: 'Published on {day}.',
  publishedOnBy: 'Published on {day} by {by}.',
  publishedOnUnknown: 'When it was published is not known.',
  publishedBy: 'Published on {moment} by {name}.',
  publishedFrom: 'Marked as published on {moment} by {name}. Readers have it from {day}.',
  openFrom: 'For an agenda, or after a pre-election period. Without a day, readers have it at once.',
  notPublished: 'Not published.',
  toPublish:
    'When revision {rev} has been published, mark it as published in your name. This cannot be undone.',
  revisionSigned: 'Revision {rev}, signed by {name} on {moment}. Published.',
  revisionSignedOnly: 'Revision {rev}, signed by {name} on {moment}. Not published.',
  checkBases: 'These later reports print a figure that has changed. Check them, and correct them if needed.',
  affectedBase: '{period}, {title}: {field} is printed as {printed}, and the outturn is now {outturn}.',
} as const;

export const quarterSentences = {
  source: 'Rule set: {rules}. Sheet: {sheet}.',
  caption: 'As signed, {period}. An arrow shows whether the figure is better or worse, not whether it rose.',
  importedCaption:
    'As published, {period}. An arrow shows whether the figure is better or worse, not whether it rose.',
  notPublished: 'Not published with the report.',
  rulesGive: 'As published. The rules give {answer}.',
  rulesGiveNothing: 'As published. The rules give nothing here.',
  decided: 'Decided by a person. The reason is with the comment.',
  acknowledged: '{finding}: acknowledged.',
  confirmed: 'Confirmed.',
  confirmedBySigner: 'Confirmed by the person who signed off or submitted the report.',
  notConfirmed: 'Not confirmed yet.',
  noDifferences: 'There are no differences.',
  differencesOnly: 'Only what differs.',
} as const;

export const submissionPageSentences = {
  firstSignOff: 'First sign-off of the report, submitted by {name} on {moment}.',
  correction: 'Correction of revision {rev}, submitted by {name} on {moment}.',
  approved: 'Approved as revision {rev}.',
  withdrawn: 'Withdrawn by {name} on {moment}.',
  sentBack: 'Sent back by {name} on {moment}.',
  changeAndSubmit: 'Change it in the workbook, then submit it again.',
  notApprovable: 'It can no longer be approved.',
  superseded:
    'Another revision was signed off first, so this can no longer be approved. Ask its author to submit it again.',
  needsSecondPerson:
    'You submitted this, and your council requires a second person. Ask an approver: it is listed on these pages and in the workbook’s Sign off step.',
  needsApprover:
    'You submitted this, and your role cannot approve it. Ask an approver: it is listed on these pages and in the workbook’s Sign off step.',
  readOnly: 'This is waiting for an approver. Your role can read it.',
  approving: 'By approving you sign off {period} as revision {rev}, in your name. This cannot be undone.',
} as const;

export const historyPageSentences = {
  noIndicators:
    'No indicator is on record yet. Sign off a report from its workbook, and its indicators are listed here.',
  order: 'With their latest names, in the order of their first sign-off.',
  caption: 'The current figures, latest first. Each period leads to its report and its comment of that time.',
  noFigure: 'There is no current figure.',
  years: 'The figures of each period alone, latest year first.',
  continuedBy: 'Continued by {newer}: {link}. {why} {name}, {moment}.',
  lineBreaks: 'The line breaks here.',
} as const;

export const pageRefusals = {
  'not-set-up':
    'The record’s pages are not set up here. Nothing was lost. Ask your IT officer to set them up, or approve in the workbook.',
  'not-started-here': 'This sign-in was not started here, or took longer than ten minutes. Sign in again.',
  'sign-in-failed':
    'The sign-in failed, or your account has no role in the record. Sign in again, or ask your council’s directory administrator for a role.',
  'not-sent':
    'You are not signed in, or your sign-in expired, so nothing changed. If you typed a reason, go back and copy it. Sign in, then send the form again.',
  'other-site':
    'The form was not sent from the record’s own page, or you have signed in again since. Open the page again, then send it again.',
  'no-reason':
    'The form has no reason, so nothing changed. Write what must change in at most 2,000 characters.',
} as const;
