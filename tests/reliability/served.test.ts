import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { benchQuarter } from '../../bench/record/benchQuarter.ts';
import { addresses } from '../../shared/record/contract/addresses.ts';
import { reportNamedIn } from '../../shared/record/contract/reportNames.ts';
import { verifyExport } from '../../shared/record/export/verifyExport.ts';
import { sha256 } from '../../web/sha256.ts';
import { parseCheckpoint, signatureCheck } from '../../worker/upkeep/checkpointSignature.ts';
import {
  SERVED_COUNCIL as COUNCIL,
  problemIn,
  type ServedRecord,
  servedRecord,
  slugOf,
} from './servedRecord.ts';

let record: ServedRecord;
beforeAll(async () => {
  record = await servedRecord();
  await record.start();
}, 180_000);
afterAll(async () => record.end());

const setSetting = (name: string, value: boolean) =>
  record.operate('PUT', addresses.operatorSetting(COUNCIL, name), { value });

describe('a self-hosted record', () => {
  it('takes a sign-off once, and refuses another person’s of the same quarter', async () => {
    const quarter = benchQuarter(2017);
    const first = await record.signOff(quarter);
    const again = await record.signOff(quarter);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(await again.json()).toEqual(await first.json());
    expect(await problemIn(await record.signOff(benchQuarter(2017, 'Another sheet')))).toBe('412 stale');
  });

  it('has a history, a CSV export, and a whole export that verifies', async () => {
    await record.signOff(benchQuarter(2018));
    const { points } = JSON.parse(await record.textAt(addresses.history(COUNCIL, '1'), 'reader')) as {
      points: { period: string }[];
    };
    expect(points.map(({ period }) => period)).toEqual(['2017/18 Q2', '2018/19 Q2']);
    const csv = await record.send('GET', addresses.figuresExport(COUNCIL), { as: 'administrator' });
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect((await csv.text()).split('\r\n').filter(line => line !== '')).toHaveLength(1 + 2 * 66);
    const lines = (await record.textAt(addresses.wholeExport(COUNCIL))).trimEnd().split('\n');
    const verifying = { sha256, receipts: [], checkpoints: [], isSigned: null };
    expect(await verifyExport(lines, verifying)).toMatchObject({ revisions: 2 });
  });

  it('takes a submission, and another person’s approval of it where two people are wanted', async () => {
    expect((await setSetting('two_people', true)).status).toBe(200);
    const quarter = benchQuarter(2019);
    expect(await problemIn(await record.signOff(quarter))).toBe('409 second-person-needed');
    const submitted = await record.post(
      addresses.submissions(COUNCIL, reportNamedIn(quarter), slugOf(quarter)),
      quarter,
      'editor',
    );
    expect(submitted.status).toBe(201);
    const { id } = (await submitted.json()) as { id: string };
    const approval = addresses.approval(COUNCIL, reportNamedIn(quarter), slugOf(quarter), id);
    expect(await problemIn(await record.send('POST', approval, { as: 'editor' }))).toBe('403 not-allowed');
    expect((await record.send('POST', approval)).status).toBe(201);
    expect(
      (await record.send('GET', addresses.report(COUNCIL, reportNamedIn(quarter), slugOf(quarter)))).status,
    ).toBe(200);
    await setSetting('two_people', false);
  });

  it('publishes open data to anybody, and answers who has it already with 304', async () => {
    const open = addresses.openReport(COUNCIL, reportNamedIn(benchQuarter(2017)), '2017-18-Q2');
    expect((await record.send('GET', open, { as: null })).status).toBe(404);
    await setSetting('open_data', true);
    await record.send(
      'PUT',
      addresses.publication(COUNCIL, reportNamedIn(benchQuarter(2017)), '2017-18-Q2', 1),
    );
    const published = await record.send('GET', open, { as: null });
    expect([published.status, published.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
    const headers = { 'if-none-match': published.headers.get('etag') ?? '' };
    expect((await record.send('GET', open, { as: null, headers })).status).toBe(304);
  });

  it('puts a signed checkpoint and a backup into the data folder at its nightly check', async () => {
    const checked = await record.operate('POST', addresses.operatorCheck(COUNCIL));
    expect(await checked.json()).toMatchObject({ wrong: null });
    const folder = join(record.folder, 'checkpoints', COUNCIL);
    const [name = ''] = (await readdir(folder)).filter(file => file.endsWith('.jws'));
    const checkpoint = parseCheckpoint(await readFile(join(folder, name), 'utf8'));
    expect(checkpoint).toMatchObject({ council: COUNCIL });
    if (!checkpoint) throw new Error('There is no checkpoint.');
    const isSigned = signatureCheck(JSON.parse(record.checkpointKey));
    expect(await isSigned(checkpoint, COUNCIL)).toBe(true);
    const backups = await readdir(join(record.folder, 'backups', COUNCIL));
    expect(backups).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d\.\d{10}\.ndjson$/)]);
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
    expect(await problemIn(await get(path))).toBe('404 not-found');
  });
});

describe('a request to a self-hosted record', () => {
  it('without a sign-in is refused, with the headers of every reply', async () => {
    const response = await record.send('GET', addresses.me, { as: null });
    expect(response.headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(response.headers.get('x-frame-options')).toBe('DENY');
    expect(await problemIn(response)).toBe('401 sign-in-needed');
  });
});
