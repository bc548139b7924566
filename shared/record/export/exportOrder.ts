import { codeOfText } from '../../period.ts';
import { CORPORATE_REPORT, reportNamedIn } from '../contract/reportNames.ts';
import type { ExportLine } from './exportLine.ts';

export type Sectioned = Exclude<ExportLine, { kind: 'council' | 'end' }>;

/** The sections of an export, in order. */
export const EXPORT_SECTIONS = [
  'entry',
  'report',
  'revision',
  'submission',
  'return',
  'lock',
  'publication',
  'rule-set',
  'link',
  'setting',
  'recovery',
  'person',
  'checkpoint',
] as const satisfies readonly Sectioned['kind'][];

/** The reports of a council, with the place of each one's first name in the chain, which they are sorted by. */
export type ReportPlaces = ReadonlyMap<string, number>;

/** Checks line by line that each may follow the one before it. `reports` gets each report as it is named. */
export function orderCheck(reports: Map<string, number>): (line: Sectioned) => boolean {
  let before: Sectioned | null = null;
  return line => {
    notePlace(line, reports);
    const isInOrder = before === null || isInExportOrder(before, line, reports);
    before = line;
    return isInOrder;
  };
}

/** The reports that an export may have lines of before it has named one. */
export const namedFromTheBeginning = (): Map<string, number> => new Map([[CORPORATE_REPORT, 0]]);

/** Where the reports that lines name are sorted. */
export function placesOfReports(lines: Iterable<Sectioned>): ReportPlaces {
  const reports = namedFromTheBeginning();
  for (const line of lines) notePlace(line, reports);
  return reports;
}

/** Whether a line may follow another one. A record has exactly one export, to the byte. */
export function isInExportOrder(before: Sectioned, line: Sectioned, reports: ReportPlaces): boolean {
  const sections = EXPORT_SECTIONS.indexOf(line.kind) - EXPORT_SECTIONS.indexOf(before.kind);
  if (sections !== 0) return sections > 0;
  const [a, b] = [keyOf(before, reports), keyOf(line, reports)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at !== -1 && (a[at] ?? '') < (b[at] ?? '');
}

function notePlace(line: Sectioned, reports: Map<string, number>): void {
  if (line.kind !== 'report') return;
  const known = reports.get(line.report);
  if (known === undefined || line.seq < known) reports.set(line.report, line.seq);
}

/** The key that the lines of a section are sorted by. */
function keyOf(line: Sectioned, reports: ReportPlaces): readonly (string | number)[] {
  switch (line.kind) {
    case 'report':
      return [placeOf(line, reports), line.n];
    case 'revision':
    case 'publication':
      return [placeOf(line, reports), codeOfText(line.period), line.rev];
    case 'submission':
    case 'return':
      return [placeOf(line, reports), codeOfText(line.period), line.id];
    case 'lock':
      return [placeOf(line, reports), codeOfText(line.period), line.n];
    case 'rule-set':
      return [line.id, line.version];
    case 'setting':
      return [line.name, line.n];
    case 'recovery':
      return [line.n];
    case 'person':
      return [line.oid];
    case 'checkpoint':
      return [line.day];
    case 'entry':
    case 'link':
      return [line.seq];
  }
}

const placeOf = (line: { readonly report?: string }, reports: ReportPlaces): number =>
  reports.get(reportNamedIn(line)) ?? 0;
