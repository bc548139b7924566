export const backfillCardLabels = {
  title: 'Earlier quarters',
  open: 'Bring in earlier quarters …',
  choose: 'Choose workbooks',
  chooseOthers: 'Choose other workbooks',
  files: 'Old workbooks from this machine',
  close: 'Close',
  bringIn: 'Bring in {count} {count|report|reports}',
} as const;

export const backfillCardSentences = {
  why: 'Reports from before Outturn can go on record as they were published, from the workbooks that you still have.',
  choose: 'Choose the workbooks of all those quarters at once, or drop them here.',
  private: 'The workbooks stay on this machine. Only the figures and texts of their reports go on record.',
} as const;

export const backfillCardRefusals = {
  twoPeople:
    'Your council wants a second person to approve each report, so nobody brings reports in alone. Ask an administrator to switch that off for this day.',
} as const;

/** The plan, part by part. */
export const backfillPlanLabels = {
  reports: 'To bring in: {count}',
  skipped: 'Left out: {count}',
  questions: 'Questions: {count}',
  candidate: 'The same as {title}',
  new: 'An indicator of its own',
  answer: 'Use these answers',
} as const;

export const backfillPlanSentences = {
  before: '{count} {count|report is|reports are} on record from these workbooks already.',
  nothing: 'These workbooks hold nothing that is still to be brought in.',
  span: '{from} to {to}. Ratings and arrows stay as published.',
  report:
    '{file}, sheet {sheet}: {indicators} {indicators|indicator|indicators}, {added} new. Rated by {rules}.',
  departures:
    '{count} {count|rating or arrow differs|ratings or arrows differ} from those rules, and {count|stays|stay} as published.',
  unread: 'Not read as figures, and kept as text: {cells}.',
  asked:
    'No report before {from} words it like this. {quarters} {quarters|report does|reports do}: the first is {file}, {sheet}!{cell}.',
  answerFirst: 'Answer the questions first. An answer counts for all quarters.',
} as const;
