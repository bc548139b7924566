import { z } from 'zod';
import { Revision } from './reports.ts';

/** One field that differs between two revisions; null where one of them lacks it. */
export const FieldChange = z.object({
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type FieldChange = Readonly<z.infer<typeof FieldChange>>;

/** Two revisions of one quarter, compared. */
export const Comparison = z.object({
  before: Revision,
  after: Revision,
  /** Of the quarter as a whole. */
  quarter: z.array(FieldChange),
  /** Figure by figure, without the indicators that did not change. */
  indicators: z.array(
    z.object({
      uid: z.string(),
      lineNo: z.string().nullable(),
      title: z.string(),
      change: z.enum(['added', 'removed', 'changed']),
      fields: z.array(FieldChange),
    }),
  ),
  /** The bases of later recorded quarters that are outturns which changed. */
  touches: z.array(
    z.object({
      period: z.string(),
      base: z.enum(['shortBase', 'longBase']),
      uid: z.string(),
      lineNo: z.string().nullable(),
      title: z.string(),
      /** The base, as that quarter prints it. */
      printed: z.string(),
      /** The current outturn. */
      outturn: z.string().nullable(),
    }),
  ),
});
export type Comparison = z.infer<typeof Comparison>;
