/** What happened where the record was not reached or not understood, unless the record sent its own sentence. Each key is a kind of `RecordError`. */
export const recordErrorRefusals = {
  unreachable:
    'The central record cannot be reached. The workbook is unchanged and nothing was lost. Check the connection and try again.',
  'timed-out':
    'The central record did not answer in time. Try again: a report that did arrive is not recorded twice.',
  'sign-in-needed': 'You are not signed in, or your sign-in has expired. Nothing was lost. Sign in again.',
  'sign-in-closed': 'The sign-in window was closed before you were signed in. Sign in when you are ready.',
  'sign-in-failed':
    'You could not be signed in. Try again; if it fails again, quote the reference to your IT officer.',
  'not-allowed':
    'Your role does not allow this. Ask an administrator of the record for the role of approver.',
  busy: 'The central record is busy. Nothing was lost. Try again in a few seconds.',
  'not-configured':
    'The central record is not set up for sign-in yet. Nothing was lost. Ask your IT officer.',
  'not-taken':
    'The central record did not accept what was sent. Nothing was recorded. Check the report again, then try again.',
  'not-understood':
    'This version of Outturn does not understand the central record’s answer. Close and open the pane; if that does not help, quote the reference.',
  fault:
    'Something went wrong in the central record. Nothing was half-written. Try again; if it fails again, quote the reference.',
} as const;

export const accountRefusals = {
  unknown:
    'The record does not know this account, or its directory gives it no role here. Sign in again to choose another account, or ask your IT officer for a role.',
} as const;

/** Why the record did not take an old report. */
export const bringInRefusals = {
  stale: '{name} recorded a report of the same period meanwhile. Compare the two, then plan again.',
  locked: 'The period is locked. Unlock it, then try again.',
} as const;

/** A sentence with the reference to quote, and why an officer's own stop ended it. */
export const bringInFragments = {
  reference: '{message} Reference: {reference}.',
  interrupted: 'You stopped it.',
} as const;
