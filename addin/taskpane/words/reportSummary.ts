import { periodText } from '../../../shared/period.ts';
import { fill } from '../../../shared/words/fill.ts';
import type { OnRecord, OpenedReport } from '../state/paneState.ts';
import { isReceiptVoided } from '../state/voidOnRecord.ts';
import { reportSentences } from './words.ts';

/** "2017/18 Q2, sheet Appendix 1, 66 indicators, rated at the line, not signed off." */
export function reportSummary(open: OpenedReport, onRecord: OnRecord | null): string {
  const { report, ruleSet, signedOff } = open;
  const values = {
    period: periodText(report.period),
    sheet: report.sheet,
    count: numberText(report.indicators.length),
    rules: ruleSet.title,
  };
  if (!signedOff) return fill(reportSentences.notSignedOff, values);
  const template = isReceiptVoided(open, onRecord)
    ? reportSentences.voidedSince
    : summaryOf(signedOff.matches);
  return fill(template, { ...values, rev: signedOff.receipt.rev });
}

function summaryOf(matches: boolean | null) {
  if (matches === null) return reportSentences.editedSince;
  return matches ? reportSentences.signedOff : reportSentences.changedSince;
}

/** "1,070" */
export const numberText = (number: number): string => number.toLocaleString('en-GB');

/** "1 error", "no warnings". */
export function countText(count: number, one: string): string {
  if (count === 0) return `no ${one}s`;
  return `${numberText(count)} ${one}${count === 1 ? '' : 's'}`;
}

/** "14:05" on this machine's clock. */
export function clockTimeText(iso: string): string {
  return new Date(iso).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** "24 November 2026" */
export function dayText(iso: string): string {
  return new Date(iso).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
