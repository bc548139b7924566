import { parsePeriod, periodCode } from '../../quarter.ts';
import type { ExportLine } from './exportLine.ts';

type Sectioned = Exclude<ExportLine, { kind: 'council' | 'end' }>;

/** What stands in a council's export, in the order of its sections. */
export const EXPORT_SECTIONS = [
  'entry',
  'revision',
  'submission',
  'return',
  'lock',
  'publication',
  'rule-set',
  'link',
  'person',
  'checkpoint',
] as const satisfies readonly Sectioned['kind'][];

/** Whether a line may stand right after another. A record has one export and no more, to the byte. */
export function isInExportOrder(before: Sectioned, line: Sectioned): boolean {
  const sections = EXPORT_SECTIONS.indexOf(line.kind) - EXPORT_SECTIONS.indexOf(before.kind);
  if (sections !== 0) return sections > 0;
  const [a, b] = [keyOf(before), keyOf(line)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at !== -1 && (a[at] ?? '') < (b[at] ?? '');
}

/** What the lines of a section are in order of. */
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
