import { ActReceipt } from '../../shared/record/contract/actReceipts.ts';
import { actReceiptOf, Receipt } from '../../shared/record/contract/reports.ts';
import { Submission } from '../../shared/record/contract/submissions.ts';

/** The receipt in the record's reply to an act; null where it has none. */
export function receiptIn(json: unknown): ActReceipt | null {
  const ofAct = ActReceipt.safeParse(Object(json).receipt);
  if (ofAct.success) return ofAct.data;
  const ofSignOff = Receipt.safeParse(json);
  if (ofSignOff.success) return actReceiptOf(ofSignOff.data);
  const submitted = Submission.safeParse(json);
  if (!submitted.success) return null;
  const { council, record, period, seq, hash, submitted_at: at } = submitted.data;
  return { council, record, act: 'submission', period, seq, hash, at };
}
