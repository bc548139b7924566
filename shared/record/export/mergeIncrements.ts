import { canonicalText } from '../contract/canonicalText.ts';
import type { CouncilLine } from './exportLine.ts';
import { isInExportOrder, placesOfReports, type Sectioned } from './exportOrder.ts';
import { exportWrong } from './exportWrong.ts';
import { parseExportLine } from './parseExportLine.ts';
import { exportFaultSentences } from './words.ts';

/**
 * The lines of a council's export from its increments, the earliest first, each as its lines. A line that two increments
 * have counts once; of a name, and of the line that names the council, the last counts. Whether no increment is missing shows when
 * the export is verified. Rejects with `ExportWrong` one that is cut short or is another council's.
 */
export function mergeIncrements(increments: Iterable<readonly string[]>): string[] {
  let council: CouncilLine | null = null;
  const lines = new Map<string, Sectioned>();
  for (const texts of increments) {
    const parsed = texts.map((text, index) => parseExportLine(text, index + 1));
    const end = parsed.at(-1);
    if (end?.kind !== 'end' || end.lines !== parsed.length - 1)
      exportWrong(exportFaultSentences.cutShort, {});
    for (const line of parsed) {
      if (line.kind === 'end') continue;
      if (line.kind !== 'council') {
        lines.set(line.kind === 'person' ? `person ${line.oid}` : canonicalText(line), line);
        continue;
      }
      if (council && council.code !== line.code)
        exportWrong(exportFaultSentences.line.secondCouncil, { line: 1 });
      council = line;
    }
  }
  if (!council) return exportWrong(exportFaultSentences.cutShort, {});
  const reports = placesOfReports(lines.values());
  const sorted = [...lines.values()].toSorted((a, b) => (isInExportOrder(a, b, reports) ? -1 : 1));
  const all = [council, ...sorted];
  return [...all, { kind: 'end', lines: all.length }].map(line => canonicalText(line));
}
