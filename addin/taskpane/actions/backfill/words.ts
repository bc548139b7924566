export const backfillProgressLabels = {
  read: 'Reading the old workbooks',
  plan: 'Planning again',
  bringIn: 'Bringing the reports in',
} as const;

export const paneBackfillSentences = {
  planned:
    '{planned} {planned|report|reports} to bring in, {skipped} left out, {open} {open|question|questions} open. Nothing is on record yet.',
  done: '{recorded} {recorded|report is|reports are} on record, as published.',
} as const;

export const paneBackfillRefusals = {
  stopped:
    'It stopped at {period} ("{file}"): {why} {recorded} {recorded|report is|reports are} on record, none of them half. Choose Bring in again to go on.',
} as const;
