import { z } from 'zod';
import { chainFields, councilField, periodField } from './fields.ts';

/** The acts of a council's chain, as their entries name them. */
export const RecordedActName = z.enum([
  'sign-off',
  'correction',
  'submission',
  'return',
  'lock',
  'unlock',
  'publication',
  'void',
  'rule-set',
  'link',
  'setting',
  'report',
  'import',
  'recovered',
]);
export type RecordedActName = z.infer<typeof RecordedActName>;

const { record, seq, hash } = chainFields;

/** What the record returns for each act that counts. A person who keeps one can tell later that nothing up to it was changed. */
export const ActReceipt = z
  .object({
    council: councilField,
    record,
    act: RecordedActName.describe('The act that the entry of the chain records.'),
    period: periodField.nullable().describe('The period that the act is about; null if it is about none.'),
    seq,
    hash,
    at: z.iso.datetime().describe('When it was recorded, in UTC.'),
  })
  .meta({ id: 'ActReceipt' });
export type ActReceipt = z.infer<typeof ActReceipt>;

/** Part of the reply to an act. */
export const actReceiptField = ActReceipt.exactOptional().describe(
  'The receipt of the act. Absent where the record is only read.',
);
