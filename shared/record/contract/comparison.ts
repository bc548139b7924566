import { z } from 'zod';
import { lineNoField, periodField, titleField, uidField } from './fields.ts';
import { Revision } from './reports.ts';

/** One field that differs between two revisions; null where one of them lacks it. */
export const FieldChange = z.object({
  field: z.string().describe('The name of the field in the quarter.'),
  before: z.string().nullable().describe('Its text before; null if there was none.'),
  after: z.string().nullable().describe('Its text after; null if there is none.'),
});
export type FieldChange = Readonly<z.infer<typeof FieldChange>>;

/** Two revisions of one quarter, compared. */
export const Comparison = z
  .object({
    before: Revision.describe('The earlier of the two revisions.'),
    after: Revision.describe('The later of the two revisions.'),
    quarter: z.array(FieldChange).describe('The changes to the quarter as a whole.'),
    indicators: z
      .array(
        z.object({
          uid: uidField,
          lineNo: lineNoField,
          title: titleField,
          change: z
            .enum(['added', 'removed', 'changed'])
            .describe('Whether the indicator was added, removed or changed.'),
          fields: z.array(FieldChange).describe('Each field that differs.'),
        }),
      )
      .describe('The indicators that differ.'),
    touches: z
      .array(
        z.object({
          period: periodField,
          base: z.enum(['shortBase', 'longBase']).describe('Which of its two base figures it is.'),
          uid: uidField,
          lineNo: lineNoField,
          title: titleField,
          printed: z.string().describe('The base figure as that quarter prints it.'),
          outturn: z.string().nullable().describe('The outturn as it is now; null if there is none.'),
        }),
      )
      .describe('The later quarters whose base figures are outturns that changed.'),
  })
  .meta({ id: 'Comparison' });
export type Comparison = z.infer<typeof Comparison>;
