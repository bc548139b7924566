export const nextQuarterLabels = {
  heading: 'Next quarter',
  plan: 'Plan the sheet for {period}',
  planAgain: 'Plan again',
  add: 'Add this sheet',
  addAll: 'Add these {count} sheets',
  cancel: 'Cancel',
  remove: 'Delete what was added',
  keep: 'Keep it',
  unknown: 'To look at',
} as const;

export const nextQuarterFragments = { more: 'and {count} more' } as const;

export const nextQuarterStepSentences = {
  offer:
    'Outturn can prepare the next quarter on a copy of this sheet: this quarter’s outturns become its bases. You see the plan first.',
  added:
    'Added from "{sheet}": {names}. You can delete {count|it|them} for as long as nobody has typed there.',
} as const;
