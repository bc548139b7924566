import type { Verified } from '../../shared/record/export/verifyExport.ts';
import { shownText } from './shownText.ts';
import { recordReportFragments } from './words.ts';

/** The lines about everything in an export that no entry of its chain protects, for a person to compare. */
export function unprotectedText({ line, people }: Verified): string {
  return [
    recordReportFragments.unprotected,
    `  the council's name: ${shownText(line.name)}`,
    `  its Entra tenant: ${shownText(line.entra_tid)}`,
    ...people.map(({ oid, name }) => `  the name of ${shownText(oid)}: ${shownText(name)}`),
  ].join('\n');
}
