import type { ProblemType } from '../../shared/record/contract/problem.ts';
import type { RecordErrorKind } from './recordError.ts';

/**
 * The pane's kind of error for each problem type of the record. A sign-off handles `stale`, `locked`, `rows-invalid` and
 * `body-invalid` as replies; they are here for the other calls.
 */
export const PROBLEM_KINDS: Readonly<Record<ProblemType, RecordErrorKind>> = {
  'sign-in-needed': 'sign-in-needed',
  'not-allowed': 'not-allowed',
  'not-found': 'not-taken',
  'method-not-allowed': 'not-taken',
  'rows-invalid': 'not-taken',
  'body-invalid': 'not-taken',
  'key-reused': 'not-taken',
  stale: 'not-taken',
  voided: 'not-taken',
  locked: 'not-taken',
  'second-person-needed': 'not-taken',
  settled: 'not-taken',
  'not-arrived': 'timed-out',
  'too-many': 'busy',
  'precondition-needed': 'not-taken',
  'too-large': 'not-taken',
  'not-json': 'not-taken',
  'form-unreadable': 'not-taken',
  busy: 'busy',
  'not-configured': 'not-configured',
  fault: 'fault',
};
