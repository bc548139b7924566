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
  'voided',
  'locked',
  'second-person-needed',
  'settled',
  'too-many',
  'precondition-needed',
  'not-arrived',
  'too-large',
  'not-json',
  'form-unreadable',
  'busy',
  'not-configured',
  'fault',
]);
export type ProblemType = z.infer<typeof ProblemType>;

export const PROBLEM_BASE = 'https://outturn.example/problems/';

/** One field of one row that the record refuses, in a sentence with the next step. */
export const RowProblem = z.object({
  indicator: z
    .string()
    .describe('The row’s uid, or its place if it has none; empty for the quarter as a whole.'),
  field: z.string().describe('The name of the field in the quarter.'),
  stated: z.string().nullable().describe('The value in the quarter; null if there is none.'),
  found: z.string().nullable().describe('The value by the record’s own rules; null if there is none.'),
  sentence: z.string().describe('The refusal as a whole sentence.'),
});
export type RowProblem = Readonly<z.infer<typeof RowProblem>>;

export const Problem = z
  .object({
    type: z
      .string()
      .describe('An address that ends in a stable word, by which a program can tell errors apart.'),
    title: z.string().describe('The error in a few words.'),
    status: z.number().int().describe('The status of the reply.'),
    detail: z.string().describe('A whole sentence for people, with the next step.'),
    rows: z
      .array(RowProblem)
      .optional()
      .describe('With `rows-invalid` and `body-invalid`: each row and field that is refused.'),
    current: Receipt.optional().describe('With `stale`: the receipt of the latest revision.'),
    lock: Lock.optional().describe('With `locked`: by whom, when and why.'),
    reference: z.string().optional().describe('With `fault`: what to quote when reporting it.'),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
