import { periodText } from '../../../shared/quarter.ts';
import type { OpenedReport, SignedOff } from '../state/paneState.ts';

/** "2017/18 Q2, sheet Appendix 1, 66 indicators, rated at the line, not signed off." */
export function reportSummary({ report, ruleSet, signedOff }: OpenedReport): string {
  const { length } = report.indicators;
  const count = `${length.toLocaleString('en-GB')} ${length === 1 ? 'indicator' : 'indicators'}`;
  return `${periodText(report.period)}, sheet ${report.sheet}, ${count}, ${ruleSet.title}, ${signedOffWords(signedOff)}.`;
}

function signedOffWords(signedOff: SignedOff | null): string {
  if (!signedOff) return 'not signed off';
  const { rev } = signedOff.receipt;
  return signedOff.matches
    ? `signed off as revision ${rev}`
    : `signed off as revision ${rev}, and changed here since`;
}

/** "1 error", "no warnings". */
export function countText(count: number, one: string): string {
  if (count === 0) return `no ${one}s`;
  return `${count.toLocaleString('en-GB')} ${one}${count === 1 ? '' : 's'}`;
}

/** "24 November 2026" */
export function dayText(iso: string): string {
  return new Date(iso).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
