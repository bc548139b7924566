import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OpenCouncil, OpenReport } from '../../../shared/record/contract/openData.ts';
import { Publication, Revisions } from '../../../shared/record/contract/reports.ts';
import { anIndicator, aQuarter } from '../quarters.ts';
import {
  ask,
  correct,
  freshRecord,
  get,
  HAVERING_COUNCIL,
  postSignOff,
  revisionsOf,
  rowCounts,
  send,
  setSetting,
  statusAndType,
} from '../recordHarness.ts';
import { tokenFor } from '../tokens.ts';

const OPEN = `/open/v1/councils/${HAVERING_COUNCIL.code}`;
const REPORT = `${OPEN}/reports/corporate/2017-18-Q2`;
const CSV = `${REPORT}/figures.csv`;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  on('2026-11-28T10:00:00Z');
  await freshRecord();
  await setSetting('open_data');
});
afterEach(() => {
  vi.useRealTimers();
});

const on = (moment: string) => vi.setSystemTime(moment);
const quarter = (performance: string) => aQuarter({ indicators: [anIndicator({}, { performance })] });
const publish = async (rev: number, day: string) =>
  send('PUT', `${revisionsOf('2017/18 Q2')}/${rev}/publication?open_from=${day}`, undefined, {
    token: await tokenFor('approver'),
  });
const openReports = async () => OpenCouncil.parse(await (await ask(OPEN)).json()).reports;
const openReport = async () => OpenReport.parse(await (await ask(REPORT)).json());
const tagOf = async () => (await ask(REPORT)).headers.get('etag') ?? '';

describe('a publication with the day from which readers have it', () => {
  it('keeps the day with the mark, in the chain and for the council', async () => {
    await postSignOff(quarter('66.2% GREEN'));
    const reply = Publication.parse(await (await publish(1, '2026-12-01')).json());
    expect(reply.open_from).toBe('2026-12-01');
    const { revisions } = Revisions.parse(await (await get(revisionsOf('2017/18 Q2'))).json());
    expect(revisions[0]?.published?.open_from).toBe('2026-12-01');
    const audit = await (await get(`/v1/councils/${HAVERING_COUNCIL.code}/audit`)).text();
    expect(audit).toContain('2026-12-01');
  });

  it('is nowhere in the open data the evening before, and everywhere from midnight in London', async () => {
    await postSignOff(quarter('66.2% GREEN'));
    await publish(1, '2026-12-01');
    for (const moment of ['2026-11-28T10:00:00Z', '2026-11-30T23:59:59Z']) {
      on(moment);
      expect(await openReports()).toEqual([]);
      for (const path of [REPORT, CSV]) {
        const reply = await ask(path);
        expect(await statusAndType(reply)).toBe('404 not-found');
        expect(reply.headers.get('etag')).toBeNull();
        expect(reply.headers.get('cache-control') ?? '').not.toContain('public');
      }
    }
    on('2026-12-01T00:00:00Z');
    expect(await openReports()).toMatchObject([{ period: '2017/18 Q2', rev: 1, open_from: '2026-12-01' }]);
    expect(await openReport()).toMatchObject({ rev: 1, open_from: '2026-12-01' });
    expect(await (await ask(CSV)).text()).toContain(',"2026-12-01",');
  });

  it('opens at midnight by summer time too', async () => {
    await postSignOff(quarter('66.2% GREEN'));
    await publish(1, '2027-06-01');
    on('2027-05-31T22:59:59Z');
    expect((await ask(REPORT)).status).toBe(404);
    on('2027-05-31T23:00:00Z');
    expect((await ask(REPORT)).status).toBe(200);
  });

  it('leaves readers the earlier revision until then, in the cache too', async () => {
    await postSignOff(quarter('66.2% GREEN'));
    await publish(1, '');
    await correct(quarter('66.9% GREEN'), 1);
    await publish(2, '2026-12-01');
    const before = await tagOf();
    expect(await openReport()).toMatchObject({ rev: 1, open_from: null });
    expect(await (await ask(REPORT)).text()).not.toContain('66.9%');
    expect((await ask(REPORT, { headers: { 'if-none-match': before } })).status).toBe(304);
    on('2026-12-01T00:00:00Z');
    const after = await ask(REPORT, { headers: { 'if-none-match': before } });
    expect(after.status).toBe(200);
    const report = OpenReport.parse(await after.json());
    expect([report.rev, report.indicators[0]?.revised]).toEqual([2, ['performance']]);
    expect(await openReports()).toMatchObject([{ rev: 2 }]);
  });

  it('that is past is open at once', async () => {
    await postSignOff(quarter('66.2% GREEN'));
    await publish(1, '2026-11-28');
    expect((await ask(REPORT)).status).toBe(200);
  });

  it('keeps its first day where it is marked again with another', async () => {
    await postSignOff(quarter('66.2% GREEN'));
    await publish(1, '2026-12-01');
    const again = await publish(1, '');
    expect([again.status, Publication.parse(await again.json()).open_from]).toEqual([200, '2026-12-01']);
    expect((await ask(REPORT)).status).toBe(404);
  });

  it.each(['2026-02-30', '1.12.2026', 'tomorrow', '2206-12-01'])(
    'of %s is refused, and nothing is marked',
    async day => {
      await postSignOff(quarter('66.2% GREEN'));
      const before = await rowCounts();
      expect(await statusAndType(await publish(1, day))).toBe('422 body-invalid');
      expect(await rowCounts()).toEqual(before);
    },
  );
});
