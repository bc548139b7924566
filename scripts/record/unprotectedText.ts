import type { Verified } from '../../shared/record/export/verifyExport.ts';

/** What an export says that no entry of its chain does: a person compares it with what they know. */
export function unprotectedText({ line, people }: Verified): string {
  const yes = (is: boolean): string => (is ? 'yes' : 'no');
  return [
    'Not protected by the chain: compare them.',
    `  the council's name: ${shown(line.name)}`,
    `  its Entra tenant: ${shown(line.entra_tid)}`,
    `  wants two people: ${yes(line.two_people)}; published as open data: ${yes(line.public)}`,
    ...people.map(({ oid, name }) => `  the name of ${shown(oid)}: ${shown(name)}`),
  ].join('\n');
}

/** A text that a terminal takes for no order. */
const shown = (text: string): string => JSON.stringify(text).replace(/\p{C}/gu, '?');
