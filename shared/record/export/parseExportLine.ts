import { fill } from '../../words/fill.ts';
import { canonicalText } from '../contract/canonicalText.ts';
import { ExportLine } from './exportLine.ts';
import { exportWrong } from './exportWrong.ts';
import { exportFaultSentences, exportPlaceFragments } from './words.ts';

/** One line of an export. Rejects with `ExportWrong` what is not canonical JSON of that form. */
export function parseExportLine(text: string, line: number): ExportLine {
  const parsed = ExportLine.safeParse(parseJson(text));
  if (!parsed.success) {
    const where = fill(exportPlaceFragments.line, { line });
    return exportWrong(exportFaultSentences.line.form, { where });
  }
  if (canonicalText(parsed.data) !== text) exportWrong(exportFaultSentences.line.notCanonical, { line });
  return parsed.data;
}

/** Undefined where the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
