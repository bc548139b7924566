import type { RecordedReport } from '../../shared/record/contract.ts';
import type { RevisionWithBody } from '../store/revisionRows.ts';
import { headlineIn } from './headlineIn.ts';
import { quarterOf } from './quarterOf.ts';
import { correctionOf, receiptOf } from './receipt.ts';

/** A revision as people read it: the quarter as it was signed, its headline and its receipt. */
export function recordedReport(council: string, row: RevisionWithBody): RecordedReport {
  const body = quarterOf(row);
  return {
    receipt: receiptOf(council, row),
    correction: correctionOf(row),
    ruleSet: body.ruleSet,
    headline: headlineIn(body),
    body,
  };
}
