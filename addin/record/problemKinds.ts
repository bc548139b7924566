import type { ProblemType } from '../../shared/record/contract/problem.ts';
import type { RecordErrorKind } from './recordError.ts';

/**
 * What each of the record's ways to say no is to the pane. `stale` and `rows-invalid` stand here for the calls that do
 * not expect them: to a sign-off they are replies.
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
  locked: 'not-taken',
  'second-person-needed': 'not-taken',
  settled: 'not-taken',
  'not-arrived': 'timed-out',
  'too-many': 'busy',
  'precondition-needed': 'not-taken',
  'too-large': 'not-taken',
  'not-json': 'not-taken',
  busy: 'busy',
  'not-configured': 'not-configured',
  fault: 'fault',
};
