import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Submission } from '../../../shared/record/contract/submissions.ts';
import { anIndicator, anOutturn, aQuarter } from '../quarters.ts';
import {
  councilsThat,
  freshRecord,
  postSignOff,
  revisionsOf,
  rowCounts,
  runSql,
  send,
  setSetting,
  statusAndType,
} from '../recordHarness.ts';
import { tokenFor } from '../tokens.ts';

beforeEach(freshRecord);

const TABLES = {
  revision: 'body = body',
  outturn: 'printed = printed',
  headline: 'green = green',
  audit: 'entry = entry',
  indicator: 'uid = uid',
  indicator_label: 'wording = wording',
  indicator_link: 'why = why',
  setting: 'value = value',
} as const;

/** A quarter in which an indicator carries on from one of the quarter before. */
async function twoQuarters(): Promise<void> {
  await postSignOff(aQuarter({ period: '2017/18 Q1', indicators: [anOutturn('old', '1')] }));
  const follows = [{ uid: 'old', kind: 'renamed' as const, why: 'A new name.' }];
  expect((await postSignOff(aQuarter({ indicators: [anOutturn('new', '2', { follows })] }))).status).toBe(
    201,
  );
}

/** Two more links of the chain: a quarter that waits, and a lock. */
async function submittedAndLocked(): Promise<Submission> {
  const quarter = aQuarter({ period: '2017/18 Q3', indicators: [anOutturn('new', '3')] });
  const path = revisionsOf('2017/18 Q3').replace('revisions', 'submissions');
  const response = await postSignOff(quarter, { path });
  const lock = { locked: true, reason: 'Closed.' };
  const token = await tokenFor('administrator');
  await send('PUT', revisionsOf('2016/17 Q3').replace('revisions', 'lock'), lock, { token });
  return Submission.parse(await response.json());
}

describe('what was signed', () => {
  it.each(Object.entries(TABLES))('in %s is never changed, deleted or replaced', async (table, change) => {
    await twoQuarters();
    await setSetting('open_data');
    const before = await runSql(`SELECT * FROM ${table}`);
    expect(before).not.toEqual([]);
    // Without generated columns, which no statement writes.
    const named = await runSql<{ name: string }>(`PRAGMA table_info(${table})`);
    const copied = `(${named.map(({ name }) => name)}) SELECT ${named.map(({ name }) => name)} FROM ${table}`;
    const attacks = [
      `UPDATE ${table} SET ${change}`,
      `DELETE FROM ${table}`,
      `INSERT OR REPLACE INTO ${table} ${copied}`,
      `REPLACE INTO ${table} ${copied}`,
      `INSERT INTO ${table} ${copied} WHERE true ON CONFLICT DO UPDATE SET ${change}`,
    ];
    for (const attack of attacks)
      await expect(runSql(attack), attack).rejects.toThrow(/never|keeps its identity/);
    expect(await runSql(`SELECT * FROM ${table}`)).toEqual(before);
  });

  it('has no gap in its revisions, and no link missing in its chain', async () => {
    await postSignOff(aQuarter());
    const copy = (table: string, columns: string, values: string) =>
      runSql(`INSERT INTO ${table} (${columns}) SELECT ${values} FROM ${table}`);
    const revision =
      'report, period, rev, body, body_sha256, n, signed_by, signed_at, reason, explanation, idem_key, seq';
    await expect(
      copy(
        'revision',
        revision,
        "report, period, 3, body, body_sha256, n, signed_by, signed_at, 'error', 'why', 'k3', seq",
      ),
    ).rejects.toThrow(/without a gap/);
    const audit = 'seq, at, actor, act, entry, prev, hash';
    await expect(copy('audit', audit, '2, at, actor, act, entry, prev, hash')).rejects.toThrow(
      /follows the last one/,
    );
    await expect(copy('audit', audit, '3, at, actor, act, entry, hash, hash')).rejects.toThrow(
      /follows the last one/,
    );
  });
});

describe('a row that is not in the chain', () => {
  const COLUMNS =
    'report, period, rev, body, body_sha256, n, signed_by, signed_at, reason, explanation, idem_key, seq';
  it.each([
    ['beyond the chain', 99],
    ['of an older link', 2],
  ])('is not written under a number %s', async (_, seq) => {
    await twoQuarters();
    const { id } = await submittedAndLocked();
    const attacks = [
      `INSERT INTO publication VALUES (1, 20170603, 1, 'who', 'when', NULL, ${seq})`,
      `INSERT INTO period_lock VALUES (1, 20170303, 1, 1, 'why', 'who', 'when', ${seq})`,
      `INSERT INTO rule_set VALUES ('ours', 1, '{}', 'x', 20170303, 'who', 'when', ${seq})`,
      `INSERT INTO revision (${COLUMNS}) SELECT 1, 20170903, 1, body, body_sha256, n, 'who', 'when', NULL, NULL, 'k9', ${seq} FROM revision WHERE period = 20170603`,
      `INSERT INTO submission SELECT 1, 20171203, 'id', 0, body, body_sha256, 'who', 'when', NULL, NULL, 'k9', ${seq} FROM revision WHERE period = 20170603`,
      `INSERT INTO submission_return VALUES (1, 20170903, '${id}', 'why', 'who', 'when', ${seq})`,
      `INSERT INTO indicator_link VALUES (1, 2, 2, NULL, 'why', 'who', 'when', ${seq})`,
      `INSERT INTO setting VALUES ('two_people', 1, 1, 'who', 'when', ${seq})`,
    ];
    for (const attack of attacks)
      await expect(runSql(attack), attack).rejects.toThrow(/without its entry in the chain is never written/);
  });

  it('is not written under the last link either, where that is of another act', async () => {
    await twoQuarters();
    await expect(
      runSql("INSERT INTO publication VALUES (1, 20170603, 1, 'who', 'when', NULL, 2)"),
    ).rejects.toThrow(/without its entry in the chain is never written/);
  });
});

describe('a link of two indicators', () => {
  const COLUMNS = 'old, new, n, kind, why, who, at, seq';
  it.each([
    ['1, 2, 3', "'split'", /without a gap/],
    ['1, 2, 0', "'split'", /from one|without a gap/],
    ['2, 2, 1', "'split'", /does not carry on from itself/],
    ['9, 2, 1', "'split'", /never signed is never linked/],
    ['1, 9, 1', "'split'", /never signed is never linked/],
    ['1, 2, 2', "'unlike'", /CHECK constraint/],
  ])('is refused by the database where it is %s, %s', async (key, kind, why) => {
    await twoQuarters();
    const values = `${key}, ${kind}, 'why', 'who', '2026-11-25T00:00:00.000Z', 2`;
    await expect(runSql(`INSERT INTO indicator_link (${COLUMNS}) VALUES (${values})`)).rejects.toThrow(why);
  });
});

describe('a sign-off with one failing statement', () => {
  const quarter = aQuarter({ indicators: [anIndicator(), anOutturn('2', '12'), anOutturn('3', '14')] });

  it.each(['indicator', 'indicator_label', 'audit', 'revision', 'outturn', 'person'])(
    'at %s writes nothing, and is a fault that quotes neither the database nor a person',
    async table => {
      const at = table === 'outturn' ? 'WHEN NEW.indicator = 3' : '';
      await runSql(
        `CREATE TRIGGER broken BEFORE INSERT ON ${table} ${at} BEGIN SELECT RAISE(ABORT, 'canary of ${table}'); END`,
      );
      const logged = vi.spyOn(console, 'error');
      const response = await postSignOff(quarter);
      const text = await response.text();
      expect(response.status).toBe(500);
      expect(text).not.toMatch(/canary|SQLITE|D1_ERROR|INSERT|parks/i);
      expect(logged.mock.calls.join()).not.toMatch(/canary|SQLITE_|INSERT|parks|oid-/i);
      const { reference } = JSON.parse(text) as { reference: string };
      expect(logged.mock.calls.join()).toContain(reference);
      expect(Object.values(await rowCounts())).toEqual([0, 0, 0, 0, 0, 0]);

      await runSql('DROP TRIGGER broken');
      expect((await postSignOff(quarter)).status).toBe(201);
      expect(await rowCounts()).toMatchObject({
        revision: 1,
        outturn: 3,
        audit: 1,
        indicator: 3,
        indicator_label: 3,
      });
    },
  );

  it.each(['retryable', 'overloaded'])(
    'because the database is busy asks to be sent again: %s',
    async mark => {
      const busy = councilsThat((name, call) =>
        name === 'signOff' ? Promise.reject(Object.assign(new Error('canary'), { [mark]: true })) : call(),
      );
      const response = await postSignOff(quarter, { vars: busy });
      expect(response.headers.get('retry-after')).toBe('2');
      expect(await statusAndType(response)).toBe('503 busy');
    },
  );
});

describe('the log', () => {
  it('has one line a request, and no person, token, address or figure in it', async () => {
    const lines = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
    const { get } = await import('../recordHarness.ts');
    await postSignOff(quarterWithCanaries());
    await get('/v1/councils/E09000016/indicators/canary%20uid/history');
    const written = lines.flatMap(({ mock }) => mock.calls.map(call => String(call[0])));
    expect(written).toHaveLength(2);
    for (const line of written) {
      expect(Object.keys(JSON.parse(line))).toEqual([
        'event',
        'reference',
        'method',
        'route',
        'status',
        'ms',
        'rows_read',
        'rows_written',
      ]);
      expect(line).not.toMatch(/canary|oid-|Head of|eyJ/i);
    }
  });
});

const quarterWithCanaries = () =>
  aQuarter({
    indicators: [anIndicator({ uid: 'canary uid', title: 'canary title' }, { comment: 'canary comment' })],
  });
