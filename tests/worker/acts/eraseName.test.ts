import { runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  directoryObject,
  freshRecord,
  get,
  HAVERING_COUNCIL,
  runSql,
  send,
  statusAndType,
} from '../recordHarness.ts';
import { aFullRecord, exported, HAVERING, linesOf, verify } from '../routes/exportedRecord.ts';
import { operatorToken, tokenFor } from '../tokens.ts';

beforeEach(freshRecord);

const PATH = `/v1/operator/councils/${HAVERING_COUNCIL.code}/name-erasure`;
const erase = async (oid: unknown, path = PATH) =>
  send('POST', path, { oid }, { token: await operatorToken() });

describe('the name of a person', () => {
  it('is erased from every page, while everything signed verifies as before', async () => {
    const receipts = await aFullRecord();
    const [{ oid, name } = { oid: '', name: '' }, ...others] = await runSql<{ oid: string; name: string }>(
      "SELECT oid, name FROM person ORDER BY oid = 'oid-approver' DESC",
    );
    expect(oid).toBe('oid-approver');
    const before = await exported();
    expect(before).toContain(JSON.stringify(name));
    const response = await erase(oid);
    expect([response.status, await response.json()]).toEqual([200, { erased: true }]);

    const after = await exported();
    // The name's own line is gone, and nothing else.
    const gone = linesOf(before).filter(line => !linesOf(after).includes(line) && !/"kind":"end"/.test(line));
    expect(gone).toEqual([expect.stringContaining(`"kind":"person"`)]);
    expect(await verify(after, receipts)).toMatchObject({ receipts: receipts.length, entries: 12 });
    expect(await runSql('SELECT oid, name FROM person')).toEqual(others);
    const shown = await (await get(`${HAVERING}/reports/corporate/2017-18-Q2/revisions`)).text();
    expect(shown).not.toContain(name);
    expect(shown).toContain('An officer');
  });

  it('that the record does not have is not erased, and the reply says so', async () => {
    expect(await (await erase('oid-nobody')).json()).toEqual({ erased: false });
  });

  it('is erased by the operator alone, whom the directory’s chain names', async () => {
    await aFullRecord();
    const names = await runSql('SELECT * FROM person');
    for (const role of ['approver', 'administrator'] as const) {
      const response = await send('POST', PATH, { oid: 'oid-approver' }, { token: await tokenFor(role) });
      expect(await statusAndType(response)).toBe('401 sign-in-needed');
    }
    expect(await runSql('SELECT * FROM person')).toEqual(names);
    await erase('oid-approver');
    const entries = await runInDurableObject(directoryObject(), (_, { storage }) =>
      storage.sql.exec<{ entry: string }>('SELECT entry FROM audit ORDER BY seq DESC LIMIT 1').toArray(),
    );
    expect(JSON.parse(entries[0]?.entry ?? '')).toMatchObject({
      act: 'name-erased',
      code: HAVERING_COUNCIL.code,
      oid: 'oid-approver',
      actor: expect.any(String),
    });
    expect(JSON.stringify(entries)).not.toContain(String(names[0]?.name));
  });

  it.each([
    ['an id with a quotation mark', "x' OR '1"],
    ['no id', ''],
    ['a number', 7],
  ])('is not erased by %s', async (_, oid) => {
    expect(await statusAndType(await erase(oid))).toBe('422 body-invalid');
  });

  it('is not erased in a council that is not there', async () => {
    const path = PATH.replace(HAVERING_COUNCIL.code, 'E09000001');
    expect(await statusAndType(await erase('oid-approver', path))).toBe('404 not-found');
  });
});
