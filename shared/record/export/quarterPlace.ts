import { CORPORATE_REPORT, reportNamedIn } from '../contract/reportNames.ts';

/** A quarter as a sentence names it: its period, and its report where that is not the corporate one. */
export function quarterPlace(row: { readonly period: string; readonly report?: string }): string {
  const report = reportNamedIn(row);
  return report === CORPORATE_REPORT ? row.period : `${row.period} (${report})`;
}
