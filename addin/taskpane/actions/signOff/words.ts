/** What is shown while a quarter is signed off or sent. */
export const signOffProgressLabels = {
  signOff: 'Signing off',
  correct: 'Signing off the correction',
  send: 'Sending the report',
  discard: 'Discarding the unsent report',
  saveReceipt: 'Saving the receipt',
  council: 'Saving your answer',
  report: 'Saving which report this is',
} as const;

/** Why a quarter was not sent. */
export const signOffRefusals = {
  rulesNotOnRecord:
    'The record does not have the rules “{title}” for {period}, so it would refuse this. Choose others on the Check step, or ask an administrator of the record to save these.',
  notSignedIn: 'You are not signed in, so nothing was sent. Sign in, then sign off.',
  recordNotRead:
    'A correction replaces the revision on record, which has not been read yet. Choose Refresh, then correct it.',
  firstCheck:
    'The report was checked just now for the first time. Nothing was sent. Check the findings, then sign off.',
  changed:
    'Changed since the check: {cells}. Nothing was sent, and the report has been checked again. Check the findings, then sign off.',
  headingsChanged:
    'Changed since the check: the headings now say {now} instead of {was}. Nothing was sent, and the report has been checked again. Check the findings, then sign off.',
  otherChanged:
    'Changed since the check: a section, the sheet’s name or a decision. Nothing was sent, and the report has been checked again. Check the findings, then sign off.',
  otherCouncil:
    'The sheet names {named}, and you are signed in to {own}. Say that the report is {own}’s before it is signed off, or open the right workbook.',
  reportUnsaid:
    'The sheet {sheet} was signed off as this report of {period}, and this sheet would replace it. Say on the Sign off step which report this sheet is.',
  partsMissing:
    'Parts of this report hold no report of {period} now: {sheets}. Nothing was sent. Correct them, or choose on the Check step to go on without them.',
  openErrors:
    '{count} {count|error is|errors are} open. Correct the sheet, or keep the figure on the Check step and say why.',
  openWarnings:
    '{count} {count|warning needs|warnings need} an answer. Correct the sheet, or say why you accept the {count|figure|figures}.',
  openComparators:
    '{count} {count|comparator decides a rating|comparators decide ratings}, and nobody has confirmed {count|it|them}. Confirm {count|it|each}, or sign {count|its row|their rows} as not rated.',
  receiptDiffers:
    'The sheet differs from what was signed, so the workbook keeps no receipt for it. Check the report again to see what differs.',
  stale:
    '{period} is already on record: revision {rev}, signed off by {by} on {day}. Nothing was recorded. Compare the two on the Sign off step; if the sheet is right, sign off a correction.',
  staleVoid:
    'The {period} on record was voided by {by} on {day}, so nothing was recorded. Read why on the Sign off step; if the sheet is right, sign off a correction.',
  supersededByVoid:
    'These figures were signed off as revision {rev} before. {current} Nothing was recorded. Sign off a correction to bring them back.',
  superseded:
    'These figures were signed off as revision {rev}, which was replaced. {current} Nothing was recorded. Compare the two on the Sign off step; to return to these figures, sign off a correction.',
  otherReceipt:
    'The record sent another receipt than the workbook keeps for this revision. The workbook keeps both, and goes by its first. Show this to your IT officer.',
  receiptNotSaved:
    '{failure} The workbook could not save the receipt. Sign off again to save it; nothing is recorded twice.',
  notSaved: 'This machine could not save the report to send it later. Try to sign off again later.',
} as const;

/** What the record answered to a quarter that was sent. */
export const signOffSentences = {
  reportAdded: 'The report {name} is added, and this sheet is signed off in it.',
  signed: '{period} is signed off as revision {rev}.',
  signedAlready:
    '{period} was already signed off with the same figures, as revision {rev}. Nothing was recorded twice.',
  notConfirmed:
    'Not rated: comparator not confirmed. {count} {count|indicator is|indicators are} signed without a rating for that reason.',
  onRecord: '{period} is signed off.',
  submitted: '{period} is submitted. It is signed off once an approver approves it.',
  submittedAlready: '{period} was already submitted with the same figures. Nothing was recorded twice.',
  submittedBefore: '{period} was submitted with the same figures before. {state} Nothing was recorded.',
  submitAgain: 'Change the sheet, or submit again to send the same figures.',
  nothingRecorded: 'Nothing was recorded.',
  more: 'There {count|is|are} {count} more.',
  receiptSaved: 'The workbook keeps the receipt.',
  openWorkbook: 'Open its workbook to save the receipt there.',
  waits:
    'The report is saved on this machine and waits to be sent from the Sign off step. It is recorded once, however often it is sent.',
  discarded: '{period} no longer waits to be sent. The workbook is unchanged.',
} as const;
