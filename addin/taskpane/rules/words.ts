/** The form for a council's own rules. */
export const ruleSetFormLabels = {
  newRules: 'New council rules',
  changeRules: 'Change your council’s rules',
  name: 'Name',
  form: 'Form of the rule',
  target: 'Rated against',
  targetOwnOrAnnual: 'The period’s target, or the annual one if it has none',
  targetAnnual: 'Always the annual target',
  targetProfiled: 'Always the period’s own target',
  useInWorkbook: 'Use in this workbook',
  keepInRecord: 'Keep in the record',
  signIn: 'Sign in',
} as const;

export const directionLabels = {
  arrows: 'Arrows',
  both: 'Short and long term',
  short: 'Short term only',
  long: 'Long term only',
  deadBand: 'Same if the change is within, per cent of the base',
  deadBandPoints: 'Percentages: same within, percentage points',
  cumulative: 'Short arrow of a (C) count',
  isolated: 'Compares the period alone',
  raw: 'Compares the figures as printed',
  noArrow: 'Is not drawn',
  shows: 'An upward arrow',
  showsBetter: 'Says that it is better',
  showsMovement: 'Says that the figure rose',
} as const;

/** The council's own words and symbols. */
export const wordingLabels = {
  ratings: 'Words and symbols for ratings',
  directions: 'Words and symbols for directions',
  notRated: 'Not rated',
  notRead: 'Not explained',
  asRead: 'As read: {meaning}',
} as const;

export const directionWordLabels = {
  better: 'Better',
  same: 'The same',
  worse: 'Worse',
  none: 'No comparison',
} as const;

export const ruleSetFormSentences = {
  incomplete: 'Complete the rules to see what would change.',
  recordRules: 'A report is signed off by rules that the record keeps.',
  administratorKeeps: 'An administrator of the record keeps them there.',
  askAdministrator: 'Ask an administrator to open this workbook and keep them.',
} as const;

/** What is wrong with a field of the form. */
export const draftRefusals = {
  name: 'Give the rules a name, such as “Amber within 7.5%”.',
  percent: 'Write a per cent from 0 to under 100, such as 5 or 7.5.',
} as const;

/** What the typed rules would change on this report. */
export const previewSentences = {
  ratings: '{count} {count|rating|ratings} would change: {changes}.',
  noRating: 'No rating would change.',
  arrows: '{count} {count|arrow|arrows} would.',
  noArrow: 'No arrow would.',
} as const;
