import type { Verified } from '../../shared/record/export/verifyExport.ts';
import { recordReportFragments } from './words.ts';

/** The lines about everything in an export that no entry of its chain protects, for a person to compare. */
export function unprotectedText({ line, people }: Verified): string {
  return [
    recordReportFragments.unprotected,
    `  the council's name: ${shown(line.name)}`,
    `  its Entra tenant: ${shown(line.entra_tid)}`,
    ...people.map(({ oid, name }) => `  the name of ${shown(oid)}: ${shown(name)}`),
  ].join('\n');
}

/** A text without control characters, which a terminal would obey. */
const shown = (text: string): string => JSON.stringify(text).replace(/\p{C}/gu, '?');
