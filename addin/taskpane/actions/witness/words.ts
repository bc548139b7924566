/** What was recorded when a pane got its receipt; the rest of "The record is not what it was when". */
export const actFragments = {
  'sign-off': '{period} was signed off',
  correction: '{period} was corrected',
  submission: '{period} was submitted',
  return: 'a submission of {period} was sent back',
  lock: '{period} was locked',
  unlock: '{period} was unlocked',
  publication: '{period} was published',
  void: '{period} was voided',
  'rule-set': 'the council’s rules were saved',
  link: 'two indicators were linked',
  setting: 'a setting of the council was changed',
  report: 'a report of the council was named',
  import: '{period} was brought in from an old workbook',
  recovered: 'the record was brought back from a copy',
} as const;

export const witnessSentences = {
  alarm: 'The record is not what it was when {act} on {day}.',
  differs: 'Entry {seq} of its chain has another hash now: something up to there was changed or taken out.',
  missing: 'Its chain ends at entry {last}, and you hold entry {seq}: what was recorded later is gone.',
  receipt: 'Entry {seq}: {act}, on {day}.',
  next: 'Do not sign off or approve anything. Leave this workbook as it is, since it holds the proof. Show this message to your IT officer and to internal audit.',
  onRecord: 'The record still holds it: compared on {day} at {time}.',
  notCompared: 'Not compared with the record since the pane was opened. Sign in to compare it.',
  recovered:
    'The record was brought back from a copy that was made before {act} on {day}. It no longer holds that, and you keep your receipt.',
  afterRecovery:
    'Entry {seq} of the record says when and why. Look up what it holds now, and sign off again what is missing.',
  otherRecord:
    'This receipt is of another record, such as a test record or one from before a restore. The record that you are signed in to does not hold it.',
} as const;

export const witnessLabels = { held: 'You hold', onRecord: 'The record has', none: 'No entry' } as const;
