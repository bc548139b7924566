import { parsePeriod, periodCode } from '../../period.ts';
import type { ExportLine } from './exportLine.ts';

type Sectioned = Exclude<ExportLine, { kind: 'council' | 'end' }>;

/** The sections of an export, in order. */
export const EXPORT_SECTIONS = [
  'entry',
  'revision',
  'submission',
  'return',
  'lock',
  'publication',
  'rule-set',
  'link',
  'setting',
  'person',
  'checkpoint',
] as const satisfies readonly Sectioned['kind'][];

/** Whether a line may follow another one. A record has exactly one export, to the byte. */
export function isInExportOrder(before: Sectioned, line: Sectioned): boolean {
  const sections = EXPORT_SECTIONS.indexOf(line.kind) - EXPORT_SECTIONS.indexOf(before.kind);
  if (sections !== 0) return sections > 0;
  const [a, b] = [keyOf(before), keyOf(line)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at !== -1 && (a[at] ?? '') < (b[at] ?? '');
}

/** The key that the lines of a section are sorted by. */
function keyOf(line: Sectioned): readonly (string | number)[] {
  switch (line.kind) {
    case 'revision':
    case 'publication':
      return [codeOf(line.period), line.rev];
    case 'submission':
    case 'return':
      return [codeOf(line.period), line.id];
    case 'lock':
      return [codeOf(line.period), line.n];
    case 'rule-set':
      return [line.id, line.version];
    case 'setting':
      return [line.name, line.n];
    case 'person':
      return [line.oid];
    case 'checkpoint':
      return [line.day];
    case 'entry':
    case 'link':
      return [line.seq];
  }
}

function codeOf(text: string): number {
  const period = parsePeriod(text);
  return period ? periodCode(period) : 0;
}
