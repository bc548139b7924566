export const signOffStepLabels = {
  refresh: 'Refresh',
  inSheet: 'The ratings in this sheet',
  seeHistory: 'Go on to the history',
  wouldBeSigned: 'What would be signed off',
  signOff: 'Sign off {period}',
  submit: 'Submit {period} for approval',
  thisSheet: 'This sheet',
  revision: 'Revision {rev}',
} as const;

/** Which of the council's reports a sheet is. */
export const namedReportLabels = {
  heading: 'Report',
  report: 'Sign off {sheet} as',
  choose: 'Choose the report',
  own: '{name} is a report of its own',
  another: 'Another report',
  name: 'Name of the new report',
  add: 'Add the report',
} as const;

export const namedReportSentences = {
  otherSheet:
    'The sheet {other} was signed off as this report. Choose the report that {sheet} is, so that it does not replace it unasked.',
} as const;

export const signOffStepSentences = {
  twoPeople: 'In your council one person submits the report and another approves it.',
  submitsToApprover: 'Your role submits the report, and an approver signs it off.',
} as const;

/** Why there is nothing to sign off or submit. */
export const nothingToSignSentences = {
  'on-record': '{period} is on record with the figures of this sheet. Nothing is left to sign off.',
  waiting: '{period} is submitted with the figures of this sheet. It waits for an approver.',
} as const;

export const signOffStepRefusals = {
  notAllowed:
    'Your role does not sign off. Ask an administrator of the record for the role of editor or approver.',
} as const;

export const openWarningsLabels = {
  region: 'Open warnings',
  acknowledge: 'Acknowledge {count}: {kind}',
  reason: 'Why you accept them',
} as const;

/** The comparators that ratings rest on, each confirmed by one click. */
export const openComparatorsLabels = {
  region: 'Comparators to confirm',
  confirm: 'Confirm {value} for {area}',
  anotherFigure: 'Another figure',
} as const;

export const openWarningsSentences = {
  lapses: 'The workbook keeps the reason. It lapses when the row changes.',
} as const;

export const correctionLabels = {
  open: 'Sign off as a correction',
  send: 'Sign off the correction',
  openSubmission: 'Submit as a correction',
  sendSubmission: 'Submit the correction for approval',
  openWaiting: 'Send it as a correction',
  sendWaiting: 'Send the correction',
  reason: 'Why it is corrected',
  explanation: 'Explanation',
} as const;

export const correctionSentences = {
  onRecord: 'The explanation goes on record with the correction.',
} as const;

export const councilLabels = {
  heading: 'Check the council',
  itIsOurs: 'It is the report of {own}',
} as const;

export const receiptLabels = {
  heading: 'Receipt: {period} is signed off',
  digest: 'Digest',
  others: '{count} {count|more receipt|more receipts}',
} as const;

export const receiptSentences = {
  entry: 'Revision {rev}, by {by} on {day}, entry {seq} of the audit chain.',
  matches: 'The sheet is as it was signed off.',
  edited: 'The sheet was edited. It is compared with what was signed off once it is checked again.',
  voided: 'It was voided since, so none of its figures count. Keep the receipt: it is evidence all the same.',
  changed: 'The sheet has changed since the sign-off. The record keeps what was signed off.',
  signIn: 'Sign in to see which cells changed.',
} as const;

/** What the record holds of the quarter. */
export const recordCardLabels = {
  heading: '{period} on record',
  publish: 'Mark revision {rev} as published',
  openFrom: 'First day for readers',
  keepReceipt: 'Keep its receipt in this workbook',
  openAccessible: 'Open revision {rev} as an accessible workbook',
  otherFiles: 'Its page on the record, with the CSV and a page to print',
} as const;

export const recordCardSentences = {
  notSignedOff: 'It is not signed off yet.',
  notPublished: 'It is not published yet.',
  openFrom: 'For an agenda, or after a pre-election period. Without a day, readers have it at once.',
  toPublish: 'To publish it on your website, take the accessible workbook, not this sheet.',
  sameAsRecord: 'The sheet is the same as the record.',
  readAt: 'Last read from the record on {day} at {time}.',
} as const;

/** A report that was signed off by mistake. */
export const voidLabels = {
  void: 'Void revision {rev}',
  why: 'Why it does not count',
} as const;

export const voidSentences = {
  effect:
    'Nothing undoes this. The revision can still be read, and none of its figures count. The reason goes on record under your name.',
  replaces:
    'What is on record of this period was voided. If this sheet is right, sign it off as a correction.',
} as const;

export const comparisonLabels = {
  quarter: 'The report',
  field: 'Field',
  added: '{row} (added)',
  removed: '{row} (removed)',
} as const;

export const comparisonSentences = {
  same: 'Nothing differs.',
  sameFigures: 'No figure differs.',
  reasonsOnly: 'The reasons for warnings about {count} {count|indicator|indicators} differ.',
} as const;

export const submissionLabels = {
  heading: '{period}, submission {number}',
  read: 'Read what was submitted',
  submitted: 'What was submitted',
  after: 'Submitted',
  approve: 'Approve {period}',
  close: 'Close',
  withdraw: 'Withdraw it',
  whyWithdraw: 'Why you withdraw it',
  sendBack: 'Send it back',
  whatToChange: 'What has to change',
} as const;

export const submissionCardSentences = {
  onRecord: 'The reason goes on record under your name.',
} as const;

/** Quarters that were sent without an answer from the record. */
export const outboxLabels = {
  heading: 'Waiting to be sent: {count} {count|report|reports}',
  send: 'Send {period} now',
  discard: 'Do not send it',
  after: 'Waiting to be sent',
} as const;

export const outboxSentences = {
  signedOff: '{period} was signed off here on {day}. The record has not answered.',
  submitted: '{period} was submitted here on {day}. The record has not answered.',
  correctionSignedOff:
    '{period} was signed off here on {day} as a correction: {reason}. The record has not answered.',
  correctionSubmitted:
    '{period} was submitted here on {day} as a correction: {reason}. The record has not answered.',
} as const;

export const outboxRefusals = {
  voided:
    'The {period} on record was voided. {current} Yours was not recorded. Choose Do not send it, or send yours as a correction.',
  conflict:
    'Another sign-off of {period} is on record. {current} Yours was not recorded. Choose Do not send it, or send yours as a correction.',
} as const;

export const identityCardLabels = {
  heading: 'Match to the record',
  same: 'The same, with another title',
  allSame: 'All {count} are the same, with other titles',
  somethingElse: 'It is something else',
  carriesOn: 'It continues another indicator',
  whatItIs: 'What this row is',
  new: 'A new indicator',
  why: 'Why',
  save: 'Save',
  reworded: 'Retitled ({count})',
  renumbered: 'Renumbered ({count})',
  fresh: 'New ({count})',
  leaving: 'No longer in the report ({count})',
  askAgain: 'Change the answer',
} as const;

export const identityCardSentences = {
  onRecord: 'The reason goes on record with the report.',
  titleOnRecord: 'On record as {title}.',
  noLineNumber: 'It had no line number.',
  lineNumber: 'It was line {line}.',
} as const;

/** How the council uses its record, by the names of its settings on the wire. */
export const settingsCardLabels = {
  heading: 'How your council uses the record',
  open: 'Show the settings',
  two_people: { switchOn: 'Ask for two people', switchOff: 'Let one person sign off' },
  open_data: { switchOn: 'Open published reports', switchOff: 'Close published reports' },
} as const;

export const settingsCardSentences = {
  about: 'Whether two people sign off a report, and whether published ones are open to everybody.',
  setBy: 'Set by {by} on {day}.',
  notByApprover:
    'You may approve reports, so you cannot switch this off. Ask an administrator who is not an approver.',
  two_people: {
    isOn: 'Two people: one submits a report, and another approves it.',
    isOff: 'One person: an approver may sign off alone.',
    wouldSwitchOn:
      'Nobody will sign off a report alone any more, nor void one that they signed or submitted. Make sure that enough people have the role of approver.',
    wouldSwitchOff: 'An approver will sign off alone. What waits for approval can still be approved.',
  },
  open_data: {
    isOn: 'Open: everybody can read published reports without signing in.',
    isOff: 'Closed: published reports are for people of your council.',
    wouldSwitchOn:
      'Every report that is marked as published, earlier ones too, can then be read by everybody.',
    wouldSwitchOff:
      'Nobody can read them from then on without signing in. Copies that others made stay with them.',
  },
} as const;
