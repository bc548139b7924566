/** What is shown while the record is asked. */
export const recordProgressLabels = {
  read: 'Reading the record',
  signIn: 'Waiting for you to sign in',
  approve: 'Approving',
  withdraw: 'Withdrawing the submission',
  sendBack: 'Sending the submission back',
  publish: 'Marking as published',
  void: 'Voiding the revision',
  setting: 'Changing the setting',
  openAccessible: 'Making the accessible workbook',
} as const;

export const paneRecordSentences = {
  signedIn: 'Signed in as {name}.',
  unsent: '{count} {count|report waits|reports wait} to be sent: see the Sign off step.',
  rulesNotRead: 'Your council’s own rules could not be read from the record. Sign in again to choose them.',
  pendingApprovals:
    '{periods} {count|waits|wait} for your approval. Read what was submitted on the record’s pages, or on the Sign off step of the workbook for it.',
  signed: 'Revision {rev}, signed off by {by} on {day}.',
  correction: 'A correction: {reason}. {explanation}.',
  accessibleOpened:
    'The accessible workbook of {period}, revision {rev}, is open beside this one. Save it under a name of your own, then publish it.',
  voided: 'Revision {rev} was voided by {by} on {day}: {reason}. None of its figures count.',
  wasVoided:
    'Revision {rev} of {period} is voided. It can still be read, and none of its figures count. To replace it, sign off the right sheet as a correction.',
  published: 'Revision {rev} was published on {day} by {by}.',
  opens: 'Revision {rev} was marked as published on {day} by {by}. Readers have it from {from}.',
  affectedQuarters:
    'Later reports on record are compared with figures that changed or no longer count: {quarters}. Check those comparisons, and correct them where needed.',
} as const;

/** A submission, by its state. */
export const submissionSentences = {
  waiting: 'Waiting for approval: submitted by {by} on {day}.',
  approved: 'Approved as revision {rev}: submitted by {by} on {day}.',
  returned: 'Sent back. It was submitted by {by} on {day}.',
  sentBack: 'Sent back by {returnedBy} on {returnedOn}: {reason}. It was submitted by {by} on {day}.',
  withdrawn: 'Withdrawn by {returnedBy} on {returnedOn}: {reason}. It was submitted by {by} on {day}.',
  superseded:
    'Superseded: another revision was signed off first. It was submitted by {by} on {day}. Compare the sheet with that revision, then submit again.',
  wasWithdrawn: '{period} is withdrawn. Change the sheet, then submit it again.',
  wasSentBack: '{period} is sent back. {by} can read why on the Sign off step.',
} as const;

/** Who can approve a submission, said to a person who cannot. */
export const approverSentences = {
  anyApprover: 'A person with the role of approver can approve it or send it back.',
  own: 'You submitted it, and an approver signs it off.',
  ownOfTwo: 'You submitted it, and in your council another person approves it: any approver but you.',
  where: 'They find it on the record’s pages and on the Sign off step.',
} as const;

export const paneRecordRefusals = {
  locked: '{period} was locked{details}. Ask an administrator of the record to unlock it.',
  submissionGone: 'The record no longer has this submission. Choose Refresh to see what it has.',
} as const;

/** A setting that an administrator has just switched. */
export const councilSettingSentences = {
  two_people: {
    switchedOn:
      'From now on one person submits a report and another approves it. The record has noted who decided that.',
    switchedOff: 'From now on an approver may sign off alone. The record has noted who decided that.',
  },
  open_data: {
    switchedOn:
      'Published reports can be read without signing in from now on. The record has noted who decided that.',
    switchedOff:
      'Published reports can no longer be read without signing in. The record has noted who decided that.',
  },
} as const;
