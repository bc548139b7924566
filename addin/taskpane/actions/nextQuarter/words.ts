export const nextQuarterProgressLabels = {
  plan: 'Planning the next quarter',
  add: 'Preparing the next quarter',
  remove: 'Deleting the sheet',
} as const;

export const nextQuarterNotices = {
  added: 'Added "{names}" for {period}. The new sheet is open: type its outturns there.',
  removed: 'Deleted what was added. The workbook is as it was.',
  changed:
    'The sheet has changed since the plan was made, so nothing was added. Look at the new plan, then prepare it.',
} as const;
