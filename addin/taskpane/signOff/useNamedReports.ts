import { useQuery } from '@tanstack/react-query';
import type { NamedReport } from '../../../shared/record/contract/namedReports.ts';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { openedReport } from '../state/paneState.ts';

/** The council's reports on record; none until they are read, and where nobody is signed in. */
export function useNamedReports(): readonly NamedReport[] {
  const { record } = usePane();
  const state = usePaneState();
  const { person } = state;
  const { data = [] } = useQuery({
    queryKey: ['reports', person?.oid, openedReport(state)?.namedReport],
    queryFn: () => record.reports(),
    enabled: person !== null,
  });
  return data;
}

/** "2017/18 Q2", and of a council with several reports "2017/18 Q2, Housing": nobody approves one for another. */
export function useReportOfPeriod(report: string, period: string): string {
  const reports = useNamedReports();
  const name = reports.find(other => other.report === report)?.name ?? report;
  return reports.length > 1 ? `${period}, ${name}` : period;
}
