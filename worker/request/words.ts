export const requestRefusals = {
  'not-a-period':
    'That is not a period, so nothing was found. Write it as 2017-18-Q2, or a whole year as 2017-18.',
  'not-a-day': 'as_of is not a date, so nothing was found. Write it as 2026-11-25.',
  'reason-too-long': 'The reason is too long, so nothing changed. Write at most 2,000 characters.',
  'not-the-message':
    'The message does not have the form that the record accepts. Nothing was recorded. Correct it and send it again.',
  unreadable: 'The message is not JSON, or part of it is missing. Nothing was recorded. Send it again.',
} as const;
