import { z } from 'zod';
import { Lock } from './locks.ts';
import { Receipt } from './reports.ts';

/** RFC 9457. `type` is stable and ends in one of these. */
export const ProblemType = z.enum([
  'sign-in-needed',
  'not-allowed',
  'not-found',
  'method-not-allowed',
  'rows-invalid',
  'body-invalid',
  'key-reused',
  'stale',
  'locked',
  'second-person-needed',
  'settled',
  'too-many',
  'precondition-needed',
  'not-arrived',
  'too-large',
  'not-json',
  'busy',
  'not-configured',
  'fault',
]);
export type ProblemType = z.infer<typeof ProblemType>;

export const PROBLEM_BASE = 'https://outturn.example/problems/';

/** One field of one row that the record refuses, in a sentence with the next step. */
export const RowProblem = z.object({
  /** "" where the problem is with the quarter as a whole. */
  indicator: z.string(),
  field: z.string(),
  stated: z.string().nullable(),
  found: z.string().nullable(),
  sentence: z.string(),
});
export type RowProblem = Readonly<z.infer<typeof RowProblem>>;

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  /** Sentences that end with the next step. */
  detail: z.string(),
  /** With `rows-invalid` and `body-invalid`. */
  rows: z.array(RowProblem).optional(),
  /** With `stale`: the receipt of the current revision. */
  current: Receipt.optional(),
  /** With `locked`: who locked the period, when and why. */
  lock: Lock.optional(),
  /** With `fault`: the reference to quote. */
  reference: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;
