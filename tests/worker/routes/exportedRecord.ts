import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import { Receipt } from '../../../shared/record/contract/reports.ts';
import { Submission } from '../../../shared/record/contract/submissions.ts';
import { ExportLine } from '../../../shared/record/export/exportLine.ts';
import { verifyExport } from '../../../shared/record/export/verifyExport.ts';
import { sha256 } from '../../../web/sha256.ts';
import { outturnRows } from '../../../worker/register/outturnRow.ts';
import { entriesWithRows } from '../../../worker/upkeep/restoreRecord.ts';
import { anIndicator, anOutturn, aQuarter } from '../quarters.ts';
import { askedRecord, correct, get, postSignOff, revisionsOf, runSql, send } from '../recordHarness.ts';
import { tokenFor } from '../tokens.ts';

export const HAVERING = '/v1/councils/E09000016';
export const exported = async (): Promise<string> => {
  const response = await get(`${HAVERING}/export.ndjson`, await tokenFor('administrator'));
  return new TextDecoder().decode(await response.arrayBuffer());
};
export const linesOf = (text: string): string[] => text.trimEnd().split('\n');
export const parsed = (text: string) => linesOf(text).map(line => ExportLine.parse(JSON.parse(line)));
export const verify = (text: string, receipts: readonly Receipt[] = []) =>
  verifyExport(linesOf(text), { sha256, receipts, checkpoints: [], isSigned: null });

/** A record with one of everything in it; the receipts that its officers got. */
export async function aFullRecord(): Promise<Receipt[]> {
  const rows = [anIndicator(), anOutturn('2', '120'), anOutturn('3', '9', { title: '=1+1' })];
  const receipts = [await postSignOff(aQuarter({ period: '2017/18 Q1', indicators: rows }))];
  receipts.push(await postSignOff(aQuarter({ indicators: rows.slice(0, 2) })));
  const follows = [{ uid: '3', kind: 'merged', why: 'They were counted together.' }] as const;
  const corrected = anIndicator({ title: 'Renamed', knownAs: anIndicator().title, follows: [...follows] });
  receipts.push(await correct(aQuarter({ indicators: [corrected] }), 1));
  const path = `${HAVERING}/reports/corporate/2017-18-Q3/submissions`;
  const again = rows.with(0, anIndicator({ knownAs: 'Renamed' }));
  const submitted = await postSignOff(aQuarter({ period: '2017/18 Q3', indicators: again }), {
    path,
    token: await tokenFor('editor'),
  });
  const { id } = Submission.parse(await submitted.json());
  const token = await tokenFor('approver');
  receipts.push(await send('POST', `${path}/${id}/approval`, undefined, { token }));
  await send('PUT', `${revisionsOf('2017/18 Q2')}/2/publication`, undefined, { token });
  await send(
    'PUT',
    `${HAVERING}/reports/corporate/2017-18-Q1/lock`,
    { locked: true, reason: 'Closed.' },
    { token: await tokenFor('administrator') },
  );
  for (const kind of ['split', null, 'renamed']) {
    await send('POST', `${HAVERING}/indicators/2/links`, { old: '3', kind, why: 'As agreed.' }, { token });
  }
  const late = await postSignOff(aQuarter({ period: '2017/18 Q4', indicators: again }), {
    path: path.replace('Q3', 'Q4'),
    token: await tokenFor('editor'),
  });
  const { id: waiting } = Submission.parse(await late.json());
  const why = { reason: 'Line 2 misses the last ward.' };
  await send('POST', `${path.replace('Q3', 'Q4')}/${waiting}/return`, why, { token });
  return Promise.all(receipts.map(async response => Receipt.parse(await response.json())));
}

export const PROJECTION = ['headline', 'outturn', 'indicator', 'indicator_label', 'indicator_link'];
export const projection = () => Promise.all(PROJECTION.map(table => runSql(`SELECT * FROM ${table}`)));

/** Fills the council's record from the lines of an export. Null, and nothing is written, where it holds another record. */
export function restore(lines: readonly ExportLine[], most = lines.length) {
  const entries = entriesWithRows(lines)
    .slice(0, most)
    .map(({ entry, row }) => ({
      entry,
      row,
      outturns: row.kind === 'revision' ? outturnRows(row) : [],
    }));
  const people = lines.filter(line => line.kind === 'person');
  const checkpoints = lines.filter(line => line.kind === 'checkpoint');
  return askedRecord().restorePart({ entries, people, checkpoints });
}

export const GUARDS = [
  'revision',
  'audit',
  'submission',
  'publication',
  'period_lock',
  'rule_set',
  'outturn',
  'indicator_link',
];
export async function withoutGuards(...attacks: string[]): Promise<void> {
  const triggers = await runSql<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
  const names = triggers.map(({ name }) => name).filter(name => GUARDS.some(table => name.startsWith(table)));
  await runSql([...names.map(name => `DROP TRIGGER ${name}`), ...attacks].join('; '));
}

export type Said = Record<string, unknown>;
/** The export with changed lines and entries and a new chain, which no hash reveals. */
export async function rechained(
  text: string,
  change: { readonly line?: (line: Said) => object; readonly entry?: (said: Said) => object },
): Promise<string> {
  const lines: string[] = [];
  let prev = '';
  for (const line of linesOf(text).map(line => JSON.parse(line) as Said)) {
    if (line.kind === 'entry') {
      const said = JSON.parse(String(line.entry)) as Said;
      const entry = canonicalText({ ...said, ...change.entry?.(said) });
      const hash = await sha256(`${prev}\n${entry}`);
      lines.push(canonicalText({ ...line, entry, prev, hash }));
      prev = hash;
    } else {
      lines.push(canonicalText({ ...line, ...change.line?.(line) }));
    }
  }
  return lines.join('\n');
}
