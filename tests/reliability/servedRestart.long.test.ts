import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { benchQuarter } from '../../bench/record/benchQuarter.ts';
import { addresses } from '../../shared/record/contract/addresses.ts';
import { SERVED_COUNCIL as COUNCIL, problemIn, type ServedRecord, servedRecord } from './servedRecord.ts';

let record: ServedRecord;
beforeAll(async () => {
  record = await servedRecord();
  await record.start();
}, 180_000);
afterAll(async () => record.end());

describe('a self-hosted record', () => {
  it('from a client that asks too often is refused for a minute; the proxy’s word tells clients apart, not theirs', async () => {
    const asIf = (address: string) =>
      record.send('GET', addresses.openCouncil(COUNCIL), {
        as: null,
        headers: {
          'x-forwarded-for': `198.51.100.${Math.ceil(Math.random() * 9)}, ${address}`,
          'cf-connecting-ip': address + Math.random(),
        },
      });
    // Begun at the start of a minute where this one is nearly over, since the count begins again with each.
    const rest = 60_000 - (Date.now() % 60_000);
    if (rest < 25_000) await sleep(rest);
    const statuses: number[] = [];
    while (statuses.length < 650) {
      const some = Array.from({ length: 50 }, () => asIf('192.0.2.7'));
      statuses.push(...(await Promise.all(some)).map(({ status }) => status));
    }
    // The council has no open data: what is not refused is not found.
    expect(statuses.filter(status => status === 404)).toHaveLength(600);
    const refused = await asIf('192.0.2.7');
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(await problemIn(refused)).toBe('429 too-many');
    expect((await asIf('192.0.2.8')).status).toBe(404);
  });
});

const objectsOf = (name: string): string => join(record.folder, `objects/outturn-${name}`);
const databaseIn = async (name: string): Promise<string> =>
  (await readdir(objectsOf(name))).find(file => /^[0-9a-f]{64}\.sqlite$/.test(file)) ?? '';

/** Changes one row of a database while nothing runs. */
function change(name: string, file: string, sql: string, value: bigint): void {
  const database = new DatabaseSync(join(objectsOf(name), file));
  expect(database.prepare(sql).run(value).changes).toBe(1);
  database.close();
}

describe('a self-hosted record that is killed', () => {
  it('has all that it confirmed after a restart, and replays the same receipts', async () => {
    const quarter = benchQuarter(2020);
    const receipt = await (await record.signOff(quarter)).json();
    const before = await record.textAt(addresses.wholeExport(COUNCIL));
    await record.kill();
    await record.start();
    expect(await record.textAt(addresses.wholeExport(COUNCIL))).toBe(before);
    const again = await record.signOff(quarter);
    expect([again.status, await again.json()]).toEqual([200, receipt]);
    const health = await record.send('GET', addresses.health, { as: null });
    expect(await health.json()).toMatchObject({ councils: 1, wrong: 0 });
  });

  it('checks a council’s night that came due while it was down', async () => {
    await record.kill();
    const due = BigInt(Date.now() - 3_600_000) * 1_000_000n;
    // The runtime keeps an alarm twice: in a list of its own, and in the object's database.
    change('ServedCouncil', 'metadata.sqlite', 'UPDATE _cf_ALARM SET scheduled_time = ?', due);
    change('ServedCouncil', await databaseIn('ServedCouncil'), 'UPDATE _cf_METADATA SET value = ?', due);
    const forget = 'UPDATE council SET night_day = NULL WHERE ? > 0';
    change('ServedDirectory', await databaseIn('ServedDirectory'), forget, 1n);
    await record.start();
    const day = new Date().toISOString().slice(0, 10);
    await expect
      .poll(async () => (await record.operate('GET', addresses.operatorCouncils)).json(), { timeout: 20_000 })
      .toMatchObject({ councils: [{ night: { day, wrong: null } }] });
  });

  it('is not started twice on one folder, nor beside a runtime that was left behind', async () => {
    expect(await record.startAnother()).toContain('FolderInUse');
    await record.kill('command');
    expect((await record.send('GET', addresses.health, { as: null })).status).toBe(200);
    expect(await record.startAnother()).toContain('FolderInUse');
  });
});
