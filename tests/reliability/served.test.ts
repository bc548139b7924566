import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { benchQuarter } from '../../bench/record/benchQuarter.ts';
import { addresses } from '../../shared/record/contract/addresses.ts';
import { canonicalText } from '../../shared/record/contract/canonicalText.ts';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import { verifyExport } from '../../shared/record/export/verifyExport.ts';
import { sha256 } from '../../web/sha256.ts';
import { parseCheckpoint, signatureCheck } from '../../worker/upkeep/checkpointSignature.ts';
import { SERVED_COUNCIL as COUNCIL, type ServedRecord, servedRecord } from './servedRecord.ts';

let record: ServedRecord;
beforeAll(async () => {
  record = await servedRecord();
  await record.start();
}, 180_000);
afterAll(async () => record.end());

const slugOf = ({ period }: SignedQuarter): string => period.replace('/', '-').replace(' ', '-');
const post = async (path: string, quarter: SignedQuarter, as: 'editor' | 'approver' = 'approver') =>
  record.send('POST', path, {
    as,
    body: quarter,
    headers: { 'idempotency-key': await sha256(canonicalText(quarter)), 'if-none-match': '*' },
  });
const signOff = (quarter: SignedQuarter) => post(addresses.revisions(COUNCIL, slugOf(quarter)), quarter);
const setSetting = (name: string, value: boolean) =>
  record.operate('PUT', addresses.operatorSetting(COUNCIL, name), { value });
const textAt = async (path: string, as: 'administrator' | 'reader' = 'administrator') =>
  (await record.send('GET', path, { as })).text();
const typeOf = async (response: Response) =>
  `${response.status} ${((await response.json()) as { type: string }).type.split('/').at(-1)}`;

describe('a self-hosted record', () => {
  it('takes a sign-off once, and refuses another person’s of the same quarter', async () => {
    const quarter = benchQuarter(2017);
    const first = await signOff(quarter);
    const again = await signOff(quarter);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(await again.json()).toEqual(await first.json());
    expect(await typeOf(await signOff(benchQuarter(2017, 'Another sheet')))).toBe('412 stale');
  });

  it('has a history, and both exports, the whole one of which verifies', async () => {
    await signOff(benchQuarter(2018));
    const { points } = JSON.parse(await textAt(addresses.history(COUNCIL, '1'), 'reader')) as {
      points: { period: string }[];
    };
    expect(points.map(({ period }) => period)).toEqual(['2017/18 Q2', '2018/19 Q2']);
    const csv = await record.send('GET', addresses.figuresExport(COUNCIL), { as: 'administrator' });
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect((await csv.text()).split('\r\n').filter(line => line !== '')).toHaveLength(1 + 2 * 66);
    const lines = (await textAt(addresses.wholeExport(COUNCIL))).trimEnd().split('\n');
    const verifying = { sha256, receipts: [], checkpoints: [], isSigned: null };
    expect(await verifyExport(lines, verifying)).toMatchObject({ revisions: 2 });
  });

  it('takes a submission, and another person’s approval of it where two people are wanted', async () => {
    expect((await setSetting('two_people', true)).status).toBe(200);
    const quarter = benchQuarter(2019);
    expect(await typeOf(await signOff(quarter))).toBe('409 second-person-needed');
    const submitted = await post(addresses.submissions(COUNCIL, slugOf(quarter)), quarter, 'editor');
    expect(submitted.status).toBe(201);
    const { id } = (await submitted.json()) as { id: string };
    const approval = addresses.approval(COUNCIL, slugOf(quarter), id);
    expect(await typeOf(await record.send('POST', approval, { as: 'editor' }))).toBe('403 not-allowed');
    expect((await record.send('POST', approval)).status).toBe(201);
    expect((await record.send('GET', addresses.report(COUNCIL, slugOf(quarter)))).status).toBe(200);
    await setSetting('two_people', false);
  });

  it('publishes open data to anybody, and answers who has it already with 304', async () => {
    const open = addresses.openReport(COUNCIL, '2017-18-Q2');
    expect((await record.send('GET', open, { as: null })).status).toBe(404);
    await setSetting('open_data', true);
    await record.send('PUT', addresses.publication(COUNCIL, '2017-18-Q2', 1));
    const published = await record.send('GET', open, { as: null });
    expect([published.status, published.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
    const headers = { 'if-none-match': published.headers.get('etag') ?? '' };
    expect((await record.send('GET', open, { as: null, headers })).status).toBe(304);
  });

  it('signs a checkpoint into the data folder at its nightly check', async () => {
    const checked = await record.operate('POST', addresses.operatorCheck(COUNCIL));
    expect(await checked.json()).toMatchObject({ wrong: null });
    const folder = join(record.folder, 'bucket', COUNCIL);
    const [name = ''] = (await readdir(folder)).filter(file => file.endsWith('.jws'));
    const checkpoint = parseCheckpoint(await readFile(join(folder, name), 'utf8'));
    expect(checkpoint).toMatchObject({ council: COUNCIL });
    if (!checkpoint) throw new Error('There is no checkpoint.');
    const isSigned = signatureCheck(JSON.parse(record.checkpointKey));
    expect(await isSigned(checkpoint, COUNCIL)).toBe(true);
    // Checked again, it is compared with the one in the folder.
    const again = await record.operate('POST', addresses.operatorCheck(COUNCIL));
    expect(await again.json()).toMatchObject({ wrong: null });
  });

  it('lets the operator read by one statement, and never write', async () => {
    const run = (sql: string) => record.operate('POST', addresses.operatorStatement(COUNCIL), { sql });
    expect(await (await run('SELECT count(*) AS n FROM revision')).json()).toMatchObject({
      rows: [{ n: 3 }],
    });
    for (const sql of ["UPDATE person SET name = 'x'", 'DROP TABLE revision', 'SELECT 1; DELETE FROM audit'])
      expect((await run(sql)).status, sql).toBe(422);
  });
});

describe('the files of the add-in', () => {
  const get = (path: string, headers = {}) => record.send('GET', path, { as: null, headers });

  it.each([
    ['/taskpane.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/signin.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/functions.js', 'text/javascript; charset=utf-8', 'public, max-age=300'],
    ['/functions.json', 'application/json', 'public, max-age=300'],
    ['/icons/outturn-32.png', 'image/png', null],
  ])('%s has its type and headers', async (path, type, cache) => {
    const { status, headers } = await get(path);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, type, cache]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("object-src 'none'");
  });

  it('the sign-in page alone may ask Microsoft, and each page has one policy', async () => {
    for (const path of ['/signin.html', '/taskpane.html']) {
      const policy = (await get(path)).headers.get('content-security-policy') ?? '';
      expect(policy.includes('https://login.microsoftonline.com'), path).toBe(path === '/signin.html');
      expect(policy.match(/default-src/g), path).toHaveLength(1);
    }
  });

  it('are not sent again to who has them, nor to HEAD', async () => {
    const page = await get('/taskpane.html');
    const etag = page.headers.get('etag') ?? '';
    expect((await get('/taskpane.html', { 'if-none-match': etag })).status).toBe(304);
    expect((await get('/taskpane.html', { 'if-none-match': '"other"' })).status).toBe(200);
    const head = await record.send('HEAD', '/taskpane.html', { as: null });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
  });

  it.each([
    '/_headers',
    '/record.js',
    '/../record/record.js',
    '/%2e%2e/record/record.js',
    '/assets/',
    '/toString',
  ])('are all that there is: %s', async path => {
    expect(await typeOf(await get(path))).toBe('404 not-found');
  });
});

describe('a request to a self-hosted record', () => {
  it('without a sign-in is refused, with the headers of every reply', async () => {
    const response = await record.send('GET', addresses.me, { as: null });
    expect(response.headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(response.headers.get('x-frame-options')).toBe('DENY');
    expect(await typeOf(response)).toBe('401 sign-in-needed');
  });

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
    expect(statuses.filter(status => status === 200)).toHaveLength(600);
    const refused = await asIf('192.0.2.7');
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(await typeOf(refused)).toBe('429 too-many');
    expect((await asIf('192.0.2.8')).status).toBe(200);
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
    const receipt = await (await signOff(quarter)).json();
    const before = await textAt(addresses.wholeExport(COUNCIL));
    await record.kill();
    await record.start();
    expect(await textAt(addresses.wholeExport(COUNCIL))).toBe(before);
    const again = await signOff(quarter);
    expect([again.status, await again.json()]).toEqual([200, receipt]);
    const health = await record.send('GET', addresses.health, { as: null });
    expect(await health.json()).toMatchObject({ councils: 1, wrong: 0 });
  });

  it('checks a council’s night that came due while it was down', async () => {
    await record.kill();
    const due = BigInt(Date.now() - 3_600_000) * 1_000_000n;
    // The runtime keeps an alarm twice: in a list of its own, and in the object's database.
    change('CouncilObject', 'metadata.sqlite', 'UPDATE _cf_ALARM SET scheduled_time = ?', due);
    change('CouncilObject', await databaseIn('CouncilObject'), 'UPDATE _cf_METADATA SET value = ?', due);
    const forget = 'UPDATE council SET night_day = NULL WHERE ? > 0';
    change('DirectoryObject', await databaseIn('DirectoryObject'), forget, 1n);
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
