import { beforeEach, describe, expect, it } from 'vitest';
import { AuditPage } from '../../../shared/record/contract/audit.ts';
import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import { Receipt, ReportsPage } from '../../../shared/record/contract/reports.ts';
import { Submission } from '../../../shared/record/contract/submissions.ts';
import { ExportLine } from '../../../shared/record/export/exportLine.ts';
import { ExportWrong } from '../../../shared/record/export/exportWrong.ts';
import { verifyExport } from '../../../shared/record/export/verifyExport.ts';
import { sha256 } from '../../../web/sha256.ts';
import { d1Store } from '../../../worker/store/d1/d1Store.ts';
import { exportLines } from '../../../worker/upkeep/exportLines.ts';
import { restoreRecord } from '../../../worker/upkeep/restoreRecord.ts';
import { anIndicator, anOutturn, aQuarter } from '../quarters.ts';
import {
  correct,
  DB,
  emptyRecord,
  freshRecord,
  get,
  revisionsOf,
  rowCounts,
  send,
  signOff,
  told,
} from '../recordHarness.ts';
import { OTHER_COUNCIL, tokenFor } from '../tokens.ts';

beforeEach(freshRecord);

const HAVERING = '/v1/councils/E09000016';
const exported = async (): Promise<string> => {
  const response = await get(`${HAVERING}/export.ndjson`, await tokenFor('administrator'));
  return new TextDecoder().decode(await response.arrayBuffer());
};
const linesOf = (text: string): string[] => text.trimEnd().split('\n');
const parsed = (text: string) => linesOf(text).map(line => ExportLine.parse(JSON.parse(line)));
const verify = (text: string, receipts: readonly Receipt[] = []) =>
  verifyExport(linesOf(text), { sha256, receipts, checkpoints: [], isSigned: null });

/** A record with one of everything in it; the receipts that its officers got. */
async function aFullRecord(): Promise<Receipt[]> {
  const rows = [anIndicator(), anOutturn('2', '120'), anOutturn('3', '9', { title: '=1+1' })];
  const receipts = [await signOff(aQuarter({ period: '2017/18 Q1', indicators: rows }))];
  receipts.push(await signOff(aQuarter({ indicators: rows.slice(0, 2) })));
  const follows = [{ uid: '3', kind: 'merged', why: 'They were counted together.' }] as const;
  const corrected = anIndicator({ title: 'Renamed', knownAs: anIndicator().title, follows: [...follows] });
  receipts.push(await correct(aQuarter({ indicators: [corrected] }), 1));
  const path = `${HAVERING}/reports/2017-18-Q3/submissions`;
  const again = rows.with(0, anIndicator({ knownAs: 'Renamed' }));
  const submitted = await signOff(aQuarter({ period: '2017/18 Q3', indicators: again }), {
    path,
    token: await tokenFor('editor'),
  });
  const { id } = Submission.parse(await submitted.json());
  const token = await tokenFor('approver');
  receipts.push(await send('POST', `${path}/${id}/approval`, undefined, { token }));
  await send('PUT', `${revisionsOf('2017/18 Q2')}/2/publication`, undefined, { token });
  await send(
    'PUT',
    `${HAVERING}/reports/2017-18-Q1/lock`,
    { locked: true, reason: 'Closed.' },
    { token: await tokenFor('administrator') },
  );
  for (const kind of ['split', null, 'renamed']) {
    await send('POST', `${HAVERING}/indicators/2/links`, { old: '3', kind, why: 'As agreed.' }, { token });
  }
  const late = await signOff(aQuarter({ period: '2017/18 Q4', indicators: again }), {
    path: path.replace('Q3', 'Q4'),
    token: await tokenFor('editor'),
  });
  const { id: waiting } = Submission.parse(await late.json());
  const why = { reason: 'Line 2 misses the last ward.' };
  await send('POST', `${path.replace('Q3', 'Q4')}/${waiting}/return`, why, { token });
  return Promise.all(receipts.map(async response => Receipt.parse(await response.json())));
}

const PROJECTION = ['outturn', 'indicator', 'indicator_label', 'indicator_link'];
const projection = async () =>
  (await DB.batch(PROJECTION.map(table => DB.prepare(`SELECT * FROM ${table}`)))).map(
    ({ results }) => results,
  );

describe('the export', () => {
  it('holds the whole record, and is right by itself and by every receipt', async () => {
    const receipts = await aFullRecord();
    const verified = await verify(await exported(), receipts);
    expect(verified).toMatchObject({ council: 'E09000016', entries: 12, revisions: 4, receipts: 4 });
  });

  it('restored into an empty database and exported again is the same to the byte', async () => {
    const receipts = await aFullRecord();
    const text = await exported();
    const before = await projection();
    const registered = await d1Store(DB).register(1);
    expect(before.map(table => table.length)).toEqual([10, 3, 5, 4]);
    await emptyRecord();
    const lines = parsed(text);
    expect(await restoreRecord(lines, d1Store(DB))).toEqual({ state: 'restored', entries: 12 });
    expect(await exported()).toBe(text);
    expect(await projection()).toEqual(before);
    expect(await d1Store(DB).register(1)).toEqual(registered);
    await verify(await exported(), receipts);
    expect(
      (
        await signOff(
          aQuarter({
            period: '2017/18 Q1',
            indicators: [anIndicator(), anOutturn('2', '120'), anOutturn('3', '9', { title: '=1+1' })],
          }),
        )
      ).status,
    ).toBe(200);
  });

  it('whose restoring was cut short goes on where it stopped', async () => {
    await aFullRecord();
    const text = await exported();
    await emptyRecord();
    const lines = parsed(text);
    const store = d1Store(DB);
    let left = 3;
    const dying = {
      ...store,
      restoreEntry: (...entry: Parameters<typeof store.restoreEntry>) =>
        left-- > 0 ? store.restoreEntry(...entry) : Promise.reject(new Error('killed')),
    };
    await expect(restoreRecord(lines, dying)).rejects.toThrow('killed');
    expect(await restoreRecord(lines, store)).toMatchObject({ state: 'restored' });
    expect(await exported()).toBe(text);
  });

  it('is not restored over another record of that council', async () => {
    await aFullRecord();
    const lines = parsed(await exported());
    await freshRecord();
    await signOff(aQuarter());
    expect(await restoreRecord(lines, d1Store(DB))).toEqual({ state: 'another-record' });
  });

  it.each(['two_people = 1', "entra_tid = 'another'", "name = 'Another'", 'public = 1'])(
    'is not restored into a council of which %s, since no chain protects that',
    async change => {
      await signOff(aQuarter());
      const lines = parsed(await exported());
      await freshRecord();
      await DB.prepare(`UPDATE tenant SET ${change} WHERE tenant = 1`).run();
      expect(await restoreRecord(lines, d1Store(DB))).toEqual({ state: 'another-council' });
      expect(await rowCounts()).toMatchObject({ audit: 0, revision: 0 });
    },
  );

  it('that verifies and that the database does not take is refused by the entry', async () => {
    await signOff(aQuarter());
    const lock = { locked: true, reason: 'Closed.' };
    const token = await tokenFor('administrator');
    await send('PUT', `${HAVERING}/reports/2017-18-Q2/lock`, lock, { token });
    await withoutGuards();
    await DB.prepare('DELETE FROM period_lock').run();
    expect(await correct(aQuarter({ sheet: 'Another' }), 1)).toMatchObject({ status: 201 });
    await DB.prepare(
      "INSERT INTO period_lock SELECT tenant, 20172, 1, 1, 'Closed.', actor, at, seq FROM audit WHERE seq = 2",
    ).run();
    const text = await exported();
    expect(await verify(text)).toMatchObject({ entries: 3 });
    await emptyRecord();
    await expect(restoreRecord(parsed(text), d1Store(DB))).rejects.toThrow(
      /^Entry 3 of the chain could not be written: .*the period is locked/,
    );
  });

  it('of an empty record is right too', async () => {
    expect(await verify(await exported())).toMatchObject({ entries: 0, revisions: 0, head: '' });
  });

  it('has nothing of another council’s in it', async () => {
    const theirs = {
      token: await tokenFor('approver', OTHER_COUNCIL.tid),
      path: revisionsOf('2017/18 Q2', OTHER_COUNCIL.code),
    };
    const canary = aQuarter({ council: OTHER_COUNCIL.code, sheet: 'canary' });
    expect((await signOff(canary, theirs)).status).toBe(201);
    await signOff(aQuarter());
    expect(await exported()).not.toMatch(/canary|E09000030/);
  });

  it.each(['reader', 'editor', 'approver'] as const)('whole is no %s’s to take', async role => {
    expect(await told(await get(`${HAVERING}/export.ndjson`, await tokenFor(role)))).toBe('403 not-allowed');
  });
});

const GUARDS = [
  'revision',
  'audit',
  'submission',
  'publication',
  'period_lock',
  'rule_set',
  'outturn',
  'indicator_link',
];
async function withoutGuards(...attacks: string[]): Promise<void> {
  const { results } = await DB.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all<{
    name: string;
  }>();
  const names = results.map(({ name }) => name).filter(name => GUARDS.some(table => name.startsWith(table)));
  await DB.batch([...names.map(name => `DROP TRIGGER ${name}`), ...attacks].map(sql => DB.prepare(sql)));
}

describe('a record that somebody changed behind the application', () => {
  it.each<[string, string, RegExp]>([
    [
      'a figure in a body',
      "UPDATE revision SET body = replace(body, '66.2%', '96.2%') WHERE period = 20172 AND rev = 2",
      /2017\/18 Q2.*does not have its digest/,
    ],
    [
      'a body with its digest',
      "UPDATE revision SET body = replace(body, 'Appendix', 'Bppendix'), body_sha256 = replace(body_sha256, 'a', 'b') WHERE period = 20171",
      /body_sha256 is not what entry 1|does not have its digest/,
    ],
    [
      'an entry of the chain',
      "UPDATE audit SET entry = replace(entry, 'oid-approver', 'oid-somebody') WHERE seq = 2",
      /Entry 2 of the chain does not have the right hash/,
    ],
    [
      'a hash of the chain',
      "UPDATE audit SET hash = replace(hash, substr(hash, 1, 1), 'x') WHERE seq = 3",
      /does not have the form/,
    ],
    [
      'a link of the chain',
      "UPDATE audit SET prev = replace(prev, substr(prev, 1, 8), '00000000') WHERE seq = 3",
      /Entry 3 of the chain does not follow/,
    ],
    [
      'who signed',
      "UPDATE revision SET signed_by = 'oid-somebody' WHERE period = 20171",
      /actor is not what entry 1/,
    ],
    [
      'when it was signed',
      "UPDATE revision SET signed_at = '2020-01-01T00:00:00.000Z' WHERE period = 20171",
      /at is not what entry 1/,
    ],
    ['a reason', "UPDATE revision SET reason = 'error' WHERE rev = 2", /reason is not what entry 3/],
    [
      'a reason that was taken away',
      'UPDATE revision SET reason = NULL, explanation = NULL WHERE rev = 2',
      /reason is not what entry 3/,
    ],
    [
      'an explanation that was taken away',
      'UPDATE revision SET explanation = NULL WHERE rev = 2',
      /explanation is not what entry 3/,
    ],
    [
      'the key of a revision',
      "UPDATE revision SET idem_key = 'approval.x' WHERE seq = 1",
      /idem_key is not what entry 1/,
    ],
    [
      'the key of a submission',
      "UPDATE submission SET idem_key = 'another' WHERE seq = 4",
      /idem_key is not what entry 4/,
    ],
    [
      'the number of a lock',
      'UPDATE period_lock SET n = 101',
      /is lock 101 of 2017\/18 Q1, but number 1 comes next/,
    ],
    [
      'the quarter it is of',
      'UPDATE revision SET period = 20164 WHERE period = 20171',
      /2016\/17 Q4 whose period is not what entry 1/,
    ],
    [
      'a revision that is gone',
      'DELETE FROM revision WHERE period = 20171',
      /Entry 1 of the chain records a sign-off that is not in the export/,
    ],
    [
      'a revision out of nowhere',
      "INSERT INTO revision (tenant, period, rev, body, body_sha256, n, signed_by, signed_at, idem_key, seq) SELECT tenant, 20164, 1, body, body_sha256, n, signed_by, signed_at, 'k9', 1 FROM revision WHERE period = 20171",
      /2016\/17 Q4|same entry/,
    ],
    ['an entry that is gone', 'DELETE FROM audit WHERE seq = 2', /Entry 2 of the chain is missing/],
    ['a submission', "UPDATE submission SET body = replace(body, '120', '121')", /does not have its digest/],
    [
      'a publication that is gone',
      'DELETE FROM publication',
      /records a publication that is not in the export/,
    ],
    [
      'how two indicators are linked',
      "UPDATE indicator_link SET kind = 'split' WHERE seq = 10",
      /is a link of 2 whose link is not what entry 10/,
    ],
    [
      'who took a link back',
      "UPDATE indicator_link SET who = 'oid-x' WHERE seq = 9",
      /is a link of 2 whose actor is not what entry 9/,
    ],
    [
      'a link that is gone',
      'DELETE FROM indicator_link WHERE seq = 10',
      /records a link that is not in the export/,
    ],
    [
      'why a submission was sent back',
      "UPDATE submission_return SET reason = 'For nothing.'",
      /is a return of 2017\/18 Q4 whose reason is not what entry 12/,
    ],
    [
      'a submission that was never sent back',
      'DELETE FROM submission_return',
      /records a return that is not in the export/,
    ],
    ['a lock that was opened', 'UPDATE period_lock SET locked = 0', /act is not what entry 7/],
  ])('is found out by %s', async (_, attack, sentence) => {
    await aFullRecord();
    await withoutGuards(attack);
    const wrong = await exported()
      .then(verify)
      .catch((error: unknown) => error);
    expect(wrong).toBeInstanceOf(ExportWrong);
    expect((wrong as ExportWrong).message).toMatch(sentence);
  });

  it.each([
    ['publication', '2017/18 Q1', "publication VALUES (1, 20171, 1, 'who', 'when', 99)"],
    ['publication', '0/01 Q1', "publication VALUES (1, 1, 1, 'who', 'when', 99)"],
    ['lock', '2017/18 Q2', "period_lock VALUES (1, 20172, 1, 1, 'why', 'who', 'when', 99)"],
    ['rule-set', '2017/18 Q1', "rule_set VALUES (1, 'ours', 1, '{}', '<digest>', 20171, 'who', 'when', 99)"],
    [
      'revision',
      '2018/19 Q1',
      "revision (tenant, period, rev, body, body_sha256, n, signed_by, signed_at, idem_key, seq) SELECT 1, 20181, 1, body, body_sha256, n, 'who', 'when', 'k9', 99 FROM revision WHERE seq = 1",
    ],
    [
      'submission',
      '2018/19 Q1',
      "submission SELECT 1, 20181, 'x', 0, body, body_sha256, 'who', 'when', NULL, NULL, 'k9', 99 FROM submission WHERE seq = 4",
    ],
    [
      'return',
      '2017/18 Q3',
      "submission_return SELECT 1, period, id, 'why', 'who', 'when', 99 FROM submission WHERE seq = 4",
    ],
    ['link', '2', "indicator_link VALUES (1, 3, 2, 4, 'split', 'why', 'who', 'when', 99)"],
  ])('is found out by a %s of %s that the chain does not tell of', async (kind, _, row) => {
    await aFullRecord();
    await withoutGuards(`INSERT INTO ${row.replace('<digest>', 'a'.repeat(64))}`);
    await expect(exported().then(verify)).rejects.toThrow(`is a ${kind} without an entry in the chain`);
  });

  it('is found out by its own checkpoint where it was rolled back', async () => {
    await aFullRecord();
    const hash = await DB.prepare('SELECT hash FROM audit WHERE seq = 12').first<string>('hash');
    await withoutGuards(
      `INSERT INTO checkpoint VALUES (1, '2026-11-24', 12, '${hash}', 'sig')`,
      'DELETE FROM submission_return',
      'DELETE FROM audit WHERE seq = 12',
    );
    await expect(exported().then(verify)).rejects.toThrow(
      'The checkpoint of 2026-11-24 names entry 12 of the chain, which ends at 11: the record was rolled back.',
    );
  });

  it('is not thought changed for what is signed, and a checkpoint that is made, while it is read', async () => {
    await aFullRecord();
    const store = d1Store(DB);
    const lines: string[] = [];
    for await (const line of exportLines(1, store)) {
      lines.push(line);
      if (lines.length > 1) continue;
      await signOff(aQuarter({ period: '2018/19 Q1', indicators: [anIndicator({ knownAs: 'Renamed' })] }));
      const hash = await DB.prepare('SELECT hash FROM audit WHERE seq = 13').first<string>('hash');
      await store.addCheckpoint(1, { day: '2026-11-24', seq: 13, hash: `${hash}`, sig: 'sig' });
    }
    expect(await verify(lines.join('\n'))).toMatchObject({ entries: 12, checkpoints: 0 });
  });

  it('is found out by an old receipt where it was rolled back, or signed again from there', async () => {
    const receipts = await aFullRecord();
    const [first] = linesOf(await exported());
    expect(first).toContain('"kind":"council"');
    await freshRecord();
    await signOff(aQuarter({ period: '2017/18 Q1' }));
    await verify(await exported());
    await expect(exported().then(text => verify(text, receipts.slice(0, 1)))).rejects.toThrow(
      /does not match entry 1/,
    );
    await expect(exported().then(text => verify(text, receipts.slice(3)))).rejects.toThrow(/rolled back/);
  });

  it.each([
    ['seq', 2],
    ['hash', 'a'.repeat(64)],
    ['rev', 2],
    ['period', '2017/18 Q4'],
    ['body_sha256', 'a'.repeat(64)],
    ['signed_at', '1999-01-01T00:00:00.000Z'],
    ['council', 'E09000030'],
  ])('is found out by a receipt whose %s is another', async (field, value) => {
    const [receipt] = await aFullRecord();
    const other = Receipt.parse({ ...receipt, [field]: value });
    await expect(exported().then(text => verify(text, [other]))).rejects.toThrow(/^The receipt for /);
  });

  it('is found out where the export itself was cut, swapped or edited', async () => {
    await aFullRecord();
    const lines = linesOf(await exported());
    const said = (changed: readonly string[]) =>
      verifyExport(changed, { sha256, receipts: [], checkpoints: [], isSigned: null }).then(
        () => '',
        (error: Error) => error.message,
      );
    expect(await said(lines.slice(0, -1))).toMatch(/cut short/);
    expect(await said(lines.slice(1))).toMatch(/not an export of a record/);
    expect(await said(lines.with(1, lines[2] ?? '').with(2, lines[1] ?? ''))).toMatch(
      /Entry 1 of the chain is missing/,
    );
    expect(await said(lines.with(3, ` ${lines[3]}`))).toMatch(/Line 4 is not as the record writes it/);
    expect(await said(lines.with(3, 'null'))).toMatch(/Line 4 does not have the form/);
  });
});

type Said = Record<string, unknown>;
/** The export with what a line and its entry say changed, and chained anew: what no hash finds out. */
async function rechained(
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

describe('an export whose chain is whole', () => {
  const withoutKeys = { entry: () => ({ idem_key: undefined }) };

  it('is right where its entries are older than the keys in them', async () => {
    await aFullRecord();
    expect(await verify(await rechained(await exported(), withoutKeys))).toMatchObject({ entries: 12 });
  });

  it.each([
    ['an approval that bears another key', 5, 'another'],
    ['a sign-off that bears the key of an approval', 1, 'approval.x'],
  ])('is wrong with %s', async (_, seq, idem_key) => {
    await aFullRecord();
    const line = (line: Said) => (line.kind === 'revision' && line.seq === seq ? { idem_key } : {});
    await expect(rechained(await exported(), { ...withoutKeys, line }).then(verify)).rejects.toThrow(
      /whose key does not match the approval in entry \d of the chain/,
    );
  });

  it('is wrong with one key for two submissions', async () => {
    await aFullRecord();
    const line = ({ kind }: Said) => (kind === 'submission' ? { idem_key: 'the same' } : {});
    await expect(rechained(await exported(), { ...withoutKeys, line }).then(verify)).rejects.toThrow(
      'is a submission of 2017/18 Q4 under the key of another.',
    );
  });

  it('is wrong with a period that no address has', async () => {
    await aFullRecord();
    const line = ({ kind }: Said) => (kind === 'lock' ? { period: '99/00' } : {});
    const entry = ({ act }: Said) => (act === 'lock' ? { period: '99/00' } : {});
    await expect(rechained(await exported(), { line, entry }).then(verify)).rejects.toThrow(
      'is a lock whose period is not a period.',
    );
  });

  it('is wrong with a lock that counts as the last and was not', async () => {
    const token = await tokenFor('administrator');
    const lock = (locked: boolean) =>
      send('PUT', `${HAVERING}/reports/2017-18-Q1/lock`, { locked, reason: 'As agreed.' }, { token });
    await lock(true);
    await lock(false);
    const lines = linesOf(await exported());
    const swapped = lines.map(line =>
      /"kind":"lock"/.test(line) ? line.replace(/"n":(.)/, (_, n) => `"n":${3 - Number(n)}`) : line,
    );
    const at = swapped.findIndex(line => /"kind":"lock"/.test(line));
    const [first = '', second = ''] = swapped.slice(at);
    await expect(
      verify(
        swapped
          .with(at, second)
          .with(at + 1, first)
          .join('\n'),
      ),
    ).rejects.toThrow(
      'is lock 2 of 2017/18 Q1, but its entry in the chain comes before that of the previous one.',
    );
  });

  it('is wrong with two lines of a section, or two sections, in each other’s place', async () => {
    await aFullRecord();
    const lines = linesOf(await exported());
    const at = lines.findIndex(line => /"kind":"revision"/.test(line));
    const lastRevision = lines.findLastIndex(line => /"kind":"revision"/.test(line));
    for (const first of [at, lastRevision]) {
      const swapped = lines.with(first, lines[first + 1] ?? '').with(first + 1, lines[first] ?? '');
      await expect(verify(swapped.join('\n'))).rejects.toThrow(
        `Line ${first + 2} is not in the order that the record writes.`,
      );
    }
  });
});

describe('what is read page by page', () => {
  it('the chain is read to its end by following Link', async () => {
    await aFullRecord();
    const seqs: number[] = [];
    let path: string | undefined = `${HAVERING}/audit?limit=3`;
    while (path !== undefined) {
      const response = await get(path);
      seqs.push(...AuditPage.parse(await response.json()).entries.map(({ seq }) => seq));
      path = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
    }
    expect(seqs).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('the quarters on record are named with the revision that stands and the one that is out', async () => {
    await aFullRecord();
    const first = await get(`${HAVERING}/reports?limit=2`);
    expect(ReportsPage.parse(await first.json()).reports).toEqual([
      { period: '2017/18 Q1', rev: 1, published: null },
      { period: '2017/18 Q2', rev: 2, published: 2 },
    ]);
    expect(first.headers.get('link')).toBe(`<${HAVERING}/reports?after=20172&limit=2>; rel="next"`);
    const rest = await get(`${HAVERING}/reports?after=20172`);
    expect(ReportsPage.parse(await rest.json()).reports).toHaveLength(1);
    expect(rest.headers.get('link')).toBeNull();
  });

  it.each(['?after=x', '?limit=0', '?limit=-1', '?after=1e3'])(
    'a page is not guessed at from %s',
    async query => {
      expect(await told(await get(`${HAVERING}/audit${query}`))).toBe('404 not-found');
    },
  );

  it('the figures that stand are a CSV, and no text of them a formula', async () => {
    await aFullRecord();
    const csv = await (await get(`${HAVERING}/export.csv`, await tokenFor('reader'))).text();
    const rows = csv.trimEnd().split('\r\n');
    expect(rows.map(row => row.split(',').slice(0, 3).join())).toEqual([
      'Period,Revision,Indicator id',
      '2017/18 Q1,1,1',
      '2017/18 Q1,1,2',
      '2017/18 Q1,1,3',
      '2017/18 Q2,2,1',
      '2017/18 Q3,1,1',
      '2017/18 Q3,1,2',
      '2017/18 Q3,1,3',
    ]);
    expect(csv).toContain("'=1+1");
    expect(csv).not.toMatch(/(^|,)=1/m);
  });
});
