import type { ProblemType } from '../../shared/record/contract/problem.ts';
import type { Quota } from '../acts/quota.ts';

/** The title of each problem. */
export const problemLabels = {
  'sign-in-needed': 'Sign-in needed',
  'not-allowed': 'Not allowed',
  'not-found': 'Not on record',
  'method-not-allowed': 'Method not allowed',
  stale: 'Not the latest',
  voided: 'Voided',
  locked: 'Period locked',
  'second-person-needed': 'Second person needed',
  settled: 'Already approved or sent back',
  'not-arrived': 'Message incomplete',
  'too-large': 'Too large',
  'not-json': 'Not JSON',
  'form-unreadable': 'Form unreadable',
  'rows-invalid': 'Rows refused',
  'body-invalid': 'Message refused',
  'key-reused': 'Key already used',
  'precondition-needed': 'Precondition needed',
  'too-many': 'Too many requests',
  fault: 'Fault in the record',
  busy: 'Busy',
  'not-configured': 'Not configured',
} as const satisfies Record<ProblemType, string>;

/** What each problem says where a route has no sentence of its own. */
export const problemRefusals = {
  'sign-in-needed': 'You are not signed in, or your sign-in has expired. Nothing was lost. Sign in again.',
  'not-allowed':
    'Your role does not allow this. Ask an administrator of the record for the role of approver.',
  'not-found': 'The record has nothing at this address. Check the address.',
  'method-not-allowed':
    'This address does not accept that method. Nothing changed. Use a method that the Allow header lists.',
  stale: 'This report was signed off already. Compare that revision with yours before you decide.',
  voided:
    'The council has voided this report: its figures were published and no longer count. Do not use them. Ask the council for the correct ones.',
  locked: 'This period is locked. Ask an administrator of the record to open it, then sign off again.',
  'second-person-needed':
    'In your council one person submits the report and another approves it. Ask another approver to approve what you submitted.',
  settled: 'This submission was already approved or sent back. Refresh to see which.',
  'not-arrived':
    'The message did not arrive whole within 30 seconds. Nothing was recorded. Check the connection, then send it again.',
  'too-large':
    'The report has more than 1.5 MB or 1,000 indicators, the record’s limits. Sign it off alone, without its appendices.',
  'form-unreadable':
    'The form is damaged, or is not UTF-8 text. Nothing was recorded. Open the page again, then send it.',
  'not-json':
    'The message is not application/json, so nothing was recorded. Send the report as application/json.',
  'rows-invalid':
    'The record checked the report by its own rules and refuses these rows. Nothing was recorded. Correct them, then sign off again.',
  'body-invalid':
    'The report does not have the form that the record accepts. Nothing was recorded. Check the report again, then sign off.',
  'key-reused':
    'This sign-off key was used for another report or other figures. Check the report again, then sign off.',
  'precondition-needed':
    'State what this replaces. Send If-None-Match: * for the first revision or If-Match with a revision’s number, and an Idempotency-Key.',
  'too-many': 'The record received too many requests. Nothing was lost. Wait a minute, then try again.',
  fault:
    'Something went wrong in the record. Nothing was partly written. Try again, and quote the reference if it happens again.',
  busy: 'The record is busy. Nothing was lost. Try again in a few seconds.',
  'not-configured':
    'The record is not set up yet. Nothing was lost. Ask your IT officer to finish setting it up.',
} as const satisfies Record<ProblemType, string>;

/** What a record of another version than the code answers. */
export const schemaRefusals = {
  newer:
    'A later version of Outturn wrote this record. It can be read, and nothing was recorded. Ask your IT officer to deploy that version again.',
  older:
    'The record could not be brought to this version of Outturn. Nothing was changed. Ask your IT officer to deploy the version before it.',
} as const;

/** Why somebody is not let in. */
export const operatorAccessRefusals = {
  'not-the-operator':
    'This address is for the operator of the deployment alone. Sign in as the app that an administrator gave the role Record.Operate.',
} as const;

/** What is wrong with a request, more exactly than its problem says. */
export const requestRefusals = {
  'not-a-period':
    'That is not a period, so nothing was found. Write it as 2017-18-Q2, or a whole year as 2017-18.',
  'not-a-report':
    'The council has no report of that name, so nothing was found or recorded. Look it up in the list of its reports.',
  'record-replaced':
    'The record was just brought back from a copy. Nothing was recorded. Try again in a minute.',
  'too-many-figures':
    'That is more than {indicators} indicators or {figures} figures. Ask for fewer indicators, or for fewer periods.',
  'not-a-day': 'as_of is not a date, so nothing was found. Write it as 2026-11-25.',
  'reason-too-long': 'The reason is too long, so nothing changed. Write at most 2,000 characters.',
  'not-the-message':
    'The message does not have the form that the record accepts. Nothing was recorded. Correct it and send it again.',
  unreadable: 'The message is not JSON, or part of it is missing. Nothing was recorded. Send it again.',
} as const;

/** Why nothing more is recorded today, by the quota that is used up (worker/acts/quota.ts). */
export const quotaRefusals = {
  'submissions-of-person':
    'You submitted {most} reports today, the record’s limit for one person. Nothing more was recorded. Submit it tomorrow.',
  'submissions-of-council':
    'Your council submitted {most} reports today, the record’s limit. Nothing more was recorded. Submit it tomorrow.',
  'acts-of-council':
    'Your council recorded {most} acts in 24 hours, the record’s limit. Nothing more was recorded. Sign off tomorrow.',
} as const satisfies Readonly<Record<Quota, string>>;
