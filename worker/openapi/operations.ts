import type { z } from '@hono/zod-openapi';
import { AuditPage } from '../../shared/record/contract/audit.ts';
import { Comparison } from '../../shared/record/contract/comparison.ts';
import { History, IndicatorList } from '../../shared/record/contract/indicators.ts';
import { Link, LinkRequest } from '../../shared/record/contract/links.ts';
import { Lock, LockRequest } from '../../shared/record/contract/locks.ts';
import { OpenCouncil, OpenReport } from '../../shared/record/contract/openData.ts';
import {
  Publication,
  Receipt,
  RecordedReport,
  ReportsPage,
  Revisions,
} from '../../shared/record/contract/reports.ts';
import { RuleSetRequest, RuleSets, RuleSetVersion } from '../../shared/record/contract/ruleSets.ts';
import { Configuration, Me } from '../../shared/record/contract/signIn.ts';
import {
  ReturnRequest,
  Submission,
  Submissions,
  SubmittedReport,
} from '../../shared/record/contract/submissions.ts';
import { Health, SentQuarter } from './messages.ts';
import type { Operation } from './operation.ts';

const COUNCIL = '/v1/councils/{council}';
const REPORT = `${COUNCIL}/reports/{period}`;
const OPEN = '/open/v1/councils/{council}';

const ok = (says: string, schema: z.ZodType) => ({ status: 200, says, schema }) as const;
const PAGE = {
  after: 'The key of the last row that was read: a place in the chain, or a period as year × 10 + quarter.',
  limit: 'How many rows, 500 at most.',
};
const KEY = {
  'Idempotency-Key':
    '8 to 80 letters, digits, - and _. The same key with the same body answers what it made.',
};
const PRECONDITION = {
  'If-None-Match': '* for the first revision of a quarter.',
  'If-Match': 'The number in quotes of the revision that a correction replaces.',
};
const TAKEN = [
  'not-found',
  'locked',
  'second-person-needed',
  'stale',
  'too-large',
  'not-json',
  'rows-invalid',
  'body-invalid',
  'key-reused',
  'precondition-needed',
] as const;

/** Every address of the record. A test holds it against the application's own routes. */
export const OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/healthz',
    summary: 'Whether the record is configured and its database answers with every guard in place',
    may: 'anybody',
    answers: [ok('It is.', Health)],
    problems: [],
  },
  {
    method: 'get',
    path: '/openapi.json',
    summary: 'This interface, for machines',
    may: 'anybody',
    answers: [{ status: 200, says: 'OpenAPI 3.1', mediaType: 'application/json' }],
    problems: [],
  },
  {
    method: 'get',
    path: '/docs',
    summary: 'This interface, for people',
    may: 'anybody',
    answers: [{ status: 200, says: 'A page', mediaType: 'text/html' }],
    problems: [],
  },
  {
    method: 'get',
    path: '/v1/configuration',
    summary: 'How the pane signs a person in',
    may: 'anybody',
    answers: [ok('The issuer and what to ask it for. No secret.', Configuration)],
    problems: [],
  },
  {
    method: 'get',
    path: '/v1/me',
    summary: 'Who the token speaks for',
    may: 'council',
    answers: [ok('The person, their roles and their council.', Me)],
    problems: [],
  },
  {
    method: 'get',
    path: `${COUNCIL}/reports`,
    summary: 'The periods on record, oldest first',
    may: 'council',
    query: PAGE,
    answers: [ok('A page; the next one’s address is in Link.', ReportsPage)],
    problems: ['not-found'],
  },
  {
    method: 'get',
    path: REPORT,
    summary: 'The quarter as it stands, with its headline',
    may: 'council',
    answers: [ok('The latest revision; its number is the ETag.', RecordedReport)],
    problems: ['not-found'],
  },
  {
    method: 'get',
    path: `${REPORT}/revisions`,
    summary: 'The receipts of a quarter, first revision first',
    may: 'council',
    answers: [ok('Each with why it was signed and whether it was published.', Revisions)],
    problems: ['not-found'],
  },
  {
    method: 'post',
    path: `${REPORT}/revisions`,
    summary: 'Signs off a quarter, or corrects one',
    may: ['approver'],
    needs: KEY,
    headers: PRECONDITION,
    sends: SentQuarter,
    answers: [
      { status: 201, says: 'Recorded.', schema: Receipt },
      { status: 200, says: 'Recorded before, under the same key.', schema: Receipt },
    ],
    problems: TAKEN,
  },
  {
    method: 'get',
    path: `${REPORT}/revisions/{rev}`,
    summary: 'One revision, as it was signed',
    may: 'council',
    answers: [ok('The revision.', RecordedReport)],
    problems: ['not-found'],
  },
  {
    method: 'put',
    path: `${REPORT}/revisions/{rev}/publication`,
    summary: 'Marks a revision as published',
    may: ['approver'],
    answers: [
      { status: 201, says: 'Marked.', schema: Publication },
      { status: 200, says: 'Marked before, by whom and when.', schema: Publication },
    ],
    problems: ['not-found', 'stale'],
  },
  {
    method: 'get',
    path: `${REPORT}/compare`,
    summary: 'Two revisions of a quarter beside each other',
    may: 'council',
    query: { from: 'A revision; without it the one before `to`.', to: 'A revision; without it the latest.' },
    answers: [ok('What changed figure by figure, and the later bases it touches.', Comparison)],
    problems: ['not-found'],
  },
  {
    method: 'get',
    path: `${REPORT}/lock`,
    summary: 'Whether the period takes sign-offs',
    may: 'council',
    answers: [ok('The last word on it.', Lock)],
    problems: ['not-found'],
  },
  {
    method: 'put',
    path: `${REPORT}/lock`,
    summary: 'Locks a period, or opens it again',
    may: ['administrator'],
    sends: LockRequest,
    answers: [ok('As it now is.', Lock)],
    problems: ['not-found', 'too-large', 'not-json', 'body-invalid'],
  },
  {
    method: 'get',
    path: `${REPORT}/submissions`,
    summary: 'What waits for approval, was approved, sent back or overtaken',
    may: 'council',
    answers: [ok('Oldest first.', Submissions)],
    problems: ['not-found'],
  },
  {
    method: 'post',
    path: `${REPORT}/submissions`,
    summary: 'Puts a quarter before an approver',
    may: ['editor', 'approver'],
    needs: KEY,
    headers: PRECONDITION,
    sends: SentQuarter,
    answers: [
      { status: 201, says: 'It waits.', schema: Submission },
      { status: 200, says: 'It was submitted before, under the same key.', schema: Submission },
    ],
    problems: TAKEN,
  },
  {
    method: 'get',
    path: `${REPORT}/submissions/{id}`,
    summary: 'One submission, to read before it is approved',
    may: 'council',
    answers: [ok('The quarter that was submitted.', SubmittedReport)],
    problems: ['not-found'],
  },
  {
    method: 'post',
    path: `${REPORT}/submissions/{id}/approval`,
    summary: 'Signs off what was submitted',
    may: ['approver'],
    answers: [
      { status: 201, says: 'Recorded.', schema: Receipt },
      { status: 200, says: 'Approved before.', schema: Receipt },
    ],
    problems: [
      'not-found',
      'locked',
      'second-person-needed',
      'settled',
      'stale',
      'rows-invalid',
      'body-invalid',
    ],
  },
  {
    method: 'post',
    path: `${REPORT}/submissions/{id}/return`,
    summary: 'Sends back what waits for approval, with a word; whoever submitted it withdraws it so',
    may: ['editor', 'approver'],
    sends: ReturnRequest,
    answers: [
      { status: 201, says: 'Sent back.', schema: Submission },
      { status: 200, says: 'Sent back before, by whom and why.', schema: Submission },
    ],
    problems: ['not-found', 'settled', 'too-large', 'not-json', 'body-invalid'],
  },
  {
    method: 'get',
    path: `${COUNCIL}/submissions`,
    summary: 'What waits for approval, of every period',
    may: 'council',
    query: { state: 'waiting: there is no other list.' },
    answers: [ok('Oldest first.', Submissions)],
    problems: ['not-found'],
  },
  {
    method: 'get',
    path: `${COUNCIL}/indicators`,
    summary: 'Every indicator that was ever signed',
    may: 'council',
    query: { at: 'A period: what each was called then. Without it, what it is called last.' },
    answers: [ok('In the order they came on record.', IndicatorList)],
    problems: ['not-found'],
  },
  {
    method: 'get',
    path: `${COUNCIL}/indicators/{uid}/history`,
    summary: 'The outturns of an indicator, oldest first',
    may: 'council',
    query: {
      from: 'A period, included.',
      to: 'A period, included.',
      as_of: 'A day, 2026-11-25: as it stood at its end (UTC).',
    },
    answers: [ok('The figures that stand, and those of the indicators that it carries on from.', History)],
    problems: ['not-found'],
  },
  {
    method: 'post',
    path: `${COUNCIL}/indicators/{uid}/links`,
    summary: 'Says how the indicator carries on from an older one, or takes that back',
    may: ['approver', 'administrator'],
    sends: LinkRequest,
    answers: [
      { status: 201, says: 'Said.', schema: Link },
      { status: 200, says: 'Said before, in these very words.', schema: Link },
    ],
    problems: ['not-found', 'too-large', 'not-json', 'body-invalid'],
  },
  {
    method: 'get',
    path: `${COUNCIL}/rule-sets`,
    summary: 'The rules that the council may rate by, and from when its own hold',
    may: 'council',
    answers: [ok('Outturn’s rule sets, and every version of the council’s own.', RuleSets)],
    problems: ['not-found'],
  },
  {
    method: 'put',
    path: `${COUNCIL}/rule-sets/{ruleSet}`,
    summary: 'Keeps rules of the council’s own, as the next version of their id',
    may: ['administrator'],
    headers: {
      'If-None-Match': '* for the first version.',
      'If-Match': 'The number in quotes of the version that this one follows.',
    },
    sends: RuleSetRequest,
    answers: [
      { status: 201, says: 'Kept.', schema: RuleSetVersion },
      { status: 200, says: 'Kept before, in these very words.', schema: RuleSetVersion },
    ],
    problems: ['not-found', 'stale', 'too-large', 'not-json', 'body-invalid', 'precondition-needed'],
  },
  {
    method: 'get',
    path: `${COUNCIL}/audit`,
    summary: 'The council’s audit chain, oldest first',
    may: 'council',
    query: PAGE,
    answers: [ok('A page; the next one’s address is in Link.', AuditPage)],
    problems: ['not-found'],
  },
  {
    method: 'get',
    path: `${COUNCIL}/export.ndjson`,
    summary: 'All that the record holds of the council, to keep, to verify and to restore',
    may: ['administrator'],
    answers: [{ status: 200, says: 'One line a row.', mediaType: 'application/x-ndjson' }],
    problems: ['not-found'],
  },
  {
    method: 'get',
    path: `${COUNCIL}/export.csv`,
    summary: 'Every figure that stands, for a spreadsheet',
    may: 'council',
    answers: [{ status: 200, says: 'One row a figure.', mediaType: 'text/csv' }],
    problems: ['not-found'],
  },
  {
    method: 'get',
    path: OPEN,
    summary: 'What a council has published, where it chose open data',
    may: 'anybody',
    answers: [ok('Latest period first.', OpenCouncil)],
    problems: ['not-found'],
  },
  {
    method: 'get',
    path: `${OPEN}/reports/{period}`,
    summary: 'A published quarter',
    may: 'anybody',
    answers: [ok('As its readers last got it.', OpenReport)],
    problems: ['not-found'],
  },
  {
    method: 'get',
    path: `${OPEN}/reports/{period}/figures.csv`,
    summary: 'A published quarter, for a spreadsheet',
    may: 'anybody',
    answers: [{ status: 200, says: 'One row an indicator.', mediaType: 'text/csv' }],
    problems: ['not-found'],
  },
];
