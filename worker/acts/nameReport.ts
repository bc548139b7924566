import type { NewReport } from '../../shared/record/contract/namedReports.ts';
import type { Person } from '../identity/person.ts';
import type { CouncilStore } from '../store/councilStore.ts';
import type { NamedReportRow } from '../store/namedReportStore.ts';

interface NameReportRequest extends NewReport {
  /** Whether the report is to be added: it then has no name yet. */
  readonly isNew: boolean;
  readonly person: Person;
}

type NameReportOutcome =
  /** `named-before`: it has that name already. */
  | { readonly state: 'named' | 'named-before'; readonly row: NamedReportRow }
  /** Another report has that name, or a report to be added is there under another name. */
  | { readonly state: 'taken'; readonly row: NamedReportRow }
  | { readonly state: 'no-report' };

/** Adds a report to a council, or gives one another name. People tell reports apart by their names, so no two have the same. */
export function nameReport(
  { report: slug, name: typed, isNew, person }: NameReportRequest,
  store: CouncilStore,
  now: Date,
): NameReportOutcome {
  const name = typed.trim();
  const reports = store.reports();
  const known = reports.find(row => row.slug === slug);
  if (!known && !isNew) return { state: 'no-report' };
  if (known?.name === name) return { state: 'named-before', row: known };
  const other = isNew && known ? known : reports.find(row => isSameName(row.name, name) && row !== known);
  if (other) return { state: 'taken', row: other };
  const n = (known?.n ?? 0) + 1;
  const at = now.toISOString();
  const { seq } = store.append(
    { act: 'report', council: person.council.code, report: slug, n, name, actor: person.oid, at },
    person.name,
  );
  store.addReportName({ slug, n, name, setBy: person.oid, setAt: at }, seq);
  return { state: 'named', row: { number: known?.number ?? reports.length + 1, slug, name, n, seq } };
}

const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
