import type { NamedReport } from '../../../shared/record/contract/namedReports.ts';
import { usePaneState } from '../frame/paneContext.ts';

/** The council's reports on record; none until the record was read. */
export const useNamedReports = (): readonly NamedReport[] => usePaneState().onRecord?.reports ?? [];

/** "2017/18 Q2", and of a council with several reports "2017/18 Q2, Housing": nobody approves one for another. */
export function useReportOfPeriod(report: string, period: string): string {
  const reports = useNamedReports();
  const name = reports.find(other => other.report === report)?.name ?? report;
  return reports.length > 1 ? `${period}, ${name}` : period;
}
