import { beforeEach, describe, expect, it } from 'vitest';
import { OpenCouncil, OpenReport } from '../../../shared/record/contract/openData.ts';
import { Publication, Revisions } from '../../../shared/record/contract/reports.ts';
import { anIndicator, anOutturn, aQuarter } from '../quarters.ts';
import {
  ask,
  correct,
  freshRecord,
  get,
  HAVERING_COUNCIL,
  postSignOff,
  revisionsOf,
  rowCounts,
  runSql,
  send,
  setSetting,
  statusAndType,
} from '../recordHarness.ts';
import { NAME, OTHER_COUNCIL, tokenFor } from '../tokens.ts';

beforeEach(freshRecord);

const OPEN = `/open/v1/councils/${HAVERING_COUNCIL.code}`;
const REPORT = `${OPEN}/reports/corporate/2017-18-Q2`;
const goOpen = () => setSetting('open_data');
const publish = async (rev: number, role: Parameters<typeof tokenFor>[0] = 'approver') =>
  send('PUT', `${revisionsOf('2017/18 Q2')}/${rev}/publication`, undefined, { token: await tokenFor(role) });
const openReport = async () => OpenReport.parse(await (await ask(REPORT)).json());
const quarter = (performance: string, changes: Parameters<typeof anIndicator>[0] = {}) =>
  aQuarter({
    indicators: [
      anIndicator({ lineNo: '1', ...changes }, { performance }),
      anOutturn('2', '-0.04', { title: '=HYPERLINK("http://x")', section: '@SUM(1)', group: '\tTAB' }),
    ],
  });

describe('a publication', () => {
  it('is marked by a named officer, once, and is in the chain', async () => {
    await postSignOff(quarter('66.2% GREEN'));
    const [first, again] = [await publish(1), await publish(1)];
    expect([first.status, again.status]).toEqual([201, 200]);
    const { receipt, ...publication } = Publication.parse(await first.json());
    expect(receipt).toMatchObject({ act: 'publication', period: '2017/18 Q2', seq: 2 });
    expect(publication).toMatchObject({ period: '2017/18 Q2', rev: 1, published_by: NAME });
    expect(await again.json()).toEqual({ ...publication, receipt });
    const { revisions } = Revisions.parse(await (await get(revisionsOf('2017/18 Q2'))).json());
    expect(revisions[0]?.published).toEqual(publication);
    expect(await rowCounts()).toMatchObject({ audit: 2 });
  });

  it('of an earlier revision than the one that is out is refused', async () => {
    await postSignOff(quarter('66.2% GREEN'));
    await correct(quarter('66.3% GREEN'), 1);
    await publish(2);
    expect(await statusAndType(await publish(1))).toBe('412 stale');
  });

  it('of what was never signed is not found, and the database does not take it either', async () => {
    expect(await statusAndType(await publish(1))).toBe('404 not-found');
    await expect(
      runSql("INSERT INTO publication VALUES (1, 20170603, 1, 'oid', 'now', NULL, 1)"),
    ).rejects.toThrow(/never signed/);
  });

  it('is not changed, deleted or replaced', async () => {
    await postSignOff(quarter('66.2% GREEN'));
    await publish(1);
    for (const attack of [
      "UPDATE publication SET published_at = 'x'",
      'DELETE FROM publication',
      'REPLACE INTO publication SELECT * FROM publication',
    ])
      await expect(runSql(attack), attack).rejects.toThrow(/never/);
  });

  it.each(['reader', 'editor', 'administrator'] as const)('cannot be made by a %s', async role => {
    await postSignOff(quarter('66.2% GREEN'));
    expect(await statusAndType(await publish(1, role))).toBe('403 not-allowed');
  });
});

describe('open data', () => {
  it('shows nothing of a council that did not choose it, published or not', async () => {
    await postSignOff(quarter('66.2% GREEN'));
    await publish(1);
    for (const path of [OPEN, REPORT, `${REPORT}/figures.csv`])
      expect(await statusAndType(await ask(path))).toBe('404 not-found');
  });

  it('shows what is published, and nothing that is only signed', async () => {
    await goOpen();
    await postSignOff(quarter('66.2% GREEN'));
    expect(await statusAndType(await ask(REPORT))).toBe('404 not-found');
    expect(OpenCouncil.parse(await (await ask(OPEN)).json()).reports).toEqual([]);
    await publish(1);
    await correct(quarter('66.9% GREEN'), 1);
    const report = await openReport();
    expect([report.rev, report.indicators[0]?.texts.performance]).toEqual([1, '66.2% GREEN']);
    expect(OpenCouncil.parse(await (await ask(OPEN)).json())).toMatchObject({
      council: { code: HAVERING_COUNCIL.code, name: HAVERING_COUNCIL.name },
      reports: [{ period: '2017/18 Q2', rev: 1 }],
    });
  });

  it('marks as revised what differs from a published figure, and no signed one between', async () => {
    await goOpen();
    await postSignOff(quarter('66.2% GREEN'));
    await publish(1);
    await correct(quarter('66.9% GREEN'), 1);
    const { title } = anIndicator();
    await correct(quarter('66.2% GREEN', { title: 'Another name', knownAs: title }), 2);
    await publish(3);
    expect((await openReport()).indicators.map(({ revised }) => revised)).toEqual([[], []]);
    await correct(quarter('66.4% GREEN', { knownAs: 'Another name' }), 3);
    await publish(4);
    expect((await openReport()).indicators.map(({ revised }) => revised)).toEqual([['performance'], []]);
    const csv = await (await ask(`${REPORT}/figures.csv`)).text();
    expect(csv.match(/\[r\]/g)).toHaveLength(1);
    expect(csv).toContain('66.4% GREEN [r]');
  });

  it('marks what an earlier publication gave otherwise under another name, and only where both are one measure', async () => {
    await goOpen();
    const link = (kind: 'renamed' | 'merged') => ({ follows: [{ uid: '1', kind, why: 'Counted anew.' }] });
    await postSignOff(quarter('66.2% GREEN'));
    await publish(1);
    await correct(quarter('66.9% GREEN', { uid: 'anew', ...link('renamed') }), 1);
    await publish(2);
    const first = await ask(REPORT);
    expect((await openReport()).indicators.map(({ revised }) => revised)).toEqual([['performance'], []]);
    // Said otherwise by itself later: the answer is another one, and is sent to who held the one before.
    const links = `/v1/councils/${HAVERING_COUNCIL.code}/indicators/anew/links`;
    const token = await tokenFor('approver');
    await send('POST', links, { old: '1', kind: 'merged', why: 'It is two.' }, { token });
    const etag = first.headers.get('etag') ?? '';
    const again = await ask(REPORT, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(200);
    expect(OpenReport.parse(await again.json()).indicators.map(({ revised }) => revised)).toEqual([[], []]);
  });

  it('names no officer and shows nobody’s decision', async () => {
    await goOpen();
    const overrides = [
      { code: 'rating-mismatch', decision: 'keep', reason: 'canary reason', by: 'oid-approver' },
    ] as const;
    const acknowledgements = [{ code: 'comment-missing', reason: 'canary of a warning', by: 'oid-approver' }];
    const england = { value: 64, area: 'England', period: '', source: 'commentary', confirmed: true };
    await postSignOff(quarter('66.2% GREEN', { title: 'canary of a name' }));
    await correct(
      quarter('66.2% GREEN', {
        rating: 'RED',
        overrides: [...overrides],
        acknowledgements,
        comparator: { ...england, by: 'oid-approver' },
        knownAs: 'canary of a name',
        follows: [{ uid: '2', kind: 'split', why: 'canary of a link' }],
      }),
      1,
    );
    await publish(2);
    for (const path of [OPEN, REPORT, `${REPORT}/figures.csv`]) {
      const response = await ask(path);
      expect(response.status).toBe(200);
      expect(await response.text()).not.toMatch(/oid-|canary|Head of|signed_by|published_by/);
    }
    expect((await openReport()).indicators[0]?.comparator).toEqual(england);
  });

  it.each([REPORT, `${REPORT}/figures.csv`])('is sent once: who holds it is told so, %s', async path => {
    await goOpen();
    await postSignOff(quarter('66.2% GREEN'));
    await publish(1);
    const first = await ask(path);
    expect(first.headers.get('cache-control')).toBe('public, max-age=300');
    const etag = first.headers.get('etag') ?? '';
    const again = await ask(path, { headers: { 'if-none-match': `"x", W/${etag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await correct(quarter('66.4% GREEN'), 1);
    await publish(2);
    expect((await ask(path, { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  it('as CSV has no text that a spreadsheet takes for a formula, and leaves numbers as they are', async () => {
    await goOpen();
    await postSignOff(quarter('66.2% GREEN'));
    await publish(1);
    const bytes = new Uint8Array(await (await ask(`${REPORT}/figures.csv`)).arrayBuffer());
    // Excel tells UTF-8 by this mark.
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const csv = new TextDecoder().decode(bytes);
    const [, , second] = csv.split('\r\n');
    expect(second).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(second).toContain(`,"'@SUM(1)","'\tTAB",`);
    expect(second).toContain(',"-0.04",');
  });

  it('of one council is not another’s', async () => {
    await goOpen();
    await postSignOff(quarter('66.2% GREEN'));
    await publish(1);
    expect(await statusAndType(await ask(REPORT.replace(HAVERING_COUNCIL.code, OTHER_COUNCIL.code)))).toBe(
      '404 not-found',
    );
  });
});
