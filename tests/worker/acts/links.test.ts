import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { History } from '../../../shared/record/contract/indicators.ts';
import { Link, type LinkRequest } from '../../../shared/record/contract/links.ts';
import { Problem } from '../../../shared/record/contract/problem.ts';
import type { IndicatorBody } from '../../../shared/record/contract/signedQuarter.ts';
import { anOutturn, aQuarter } from '../quarters.ts';
import { correct, DB, freshRecord, get, rowCounts, send, signOff, told } from '../recordHarness.ts';
import { NAME, tokenFor } from '../tokens.ts';

beforeEach(freshRecord);
afterEach(() => vi.useRealTimers());

const INDICATORS = '/v1/councils/E09000016/indicators';
const historyOf = async (uid: string, query = ''): Promise<History> =>
  History.parse(await (await get(`${INDICATORS}/${uid}/history${query}`)).json());

async function link(
  uid: string,
  wish: Partial<LinkRequest>,
  role: Parameters<typeof tokenFor>[0] = 'approver',
): Promise<Response> {
  const request = { kind: 'renamed', why: 'The new name of it.', ...wish };
  return send('POST', `${INDICATORS}/${uid}/links`, request, { token: await tokenFor(role) });
}
const linked = async (...asked: Parameters<typeof link>): Promise<Link> => {
  const response = await link(...asked);
  expect(response.status, await response.clone().text()).toBe(201);
  return Link.parse(await response.json());
};
const detailOf = async (response: Response) => {
  const { status, detail } = Problem.parse(await response.json());
  return `${status} ${detail}`;
};

const Q = (n: number) => `2017/18 Q${n}`;
const follows = (
  uid: string,
  kind: NonNullable<IndicatorBody['follows']>[number]['kind'],
  why = 'As agreed.',
) => [{ uid, kind, why }];
async function sign(period: string, ...indicators: IndicatorBody[]): Promise<void> {
  const response = await signOff(aQuarter({ period, indicators }));
  expect(response.status, await response.clone().text()).toBe(201);
}
const count = (uid: string, figure: string, changes: Partial<IndicatorBody> = {}) =>
  anOutturn(uid, figure, { kind: 'cumulative', title: `Visits, ${uid}`, ...changes });
const refusedFollow = async (...indicators: IndicatorBody[]) => {
  const response = await signOff(aQuarter({ period: Q(4), indicators }));
  const { rows = [] } = Problem.parse(await response.json());
  return [
    response.status,
    ...rows.map(({ indicator, field, sentence }) => `${indicator} ${field}: ${sentence}`),
  ];
};

describe('a quarter that says what a row carries on from', () => {
  it('renamed: the older one’s last quarter counts for the newer one’s first', async () => {
    await sign(Q(1), count('old', '500'));
    await sign(Q(2), count('new', '1,200', { follows: follows('old', 'renamed') }));
    const { points, earlier, later } = await historyOf('new');
    expect(points.map(({ period, quarterAlone }) => [period, quarterAlone])).toEqual([[Q(2), 700]]);
    expect(earlier).toEqual([
      {
        uid: 'old',
        title: 'Visits, old',
        followedBy: 'new',
        link: 'renamed',
        why: 'As agreed.',
        linked_by: NAME,
        linked_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        points: [expect.objectContaining({ period: Q(1), printed: '500', title: 'Visits, old' })],
      },
    ]);
    expect(later).toEqual([]);
    expect((await historyOf('old')).later).toEqual([{ uid: 'new', title: 'Visits, new', link: 'renamed' }]);
  });

  it.each(['redefined', 'split', 'merged'] as const)(
    '%s: the figures before are no part of those after',
    async kind => {
      await sign(Q(1), count('old', '500'));
      await sign(Q(2), count('new', '1,200', { follows: follows('old', kind) }));
      const { points, earlier } = await historyOf('new');
      expect(points.map(({ quarterAlone }) => quarterAlone)).toEqual([null]);
      expect(earlier).toEqual([expect.objectContaining({ uid: 'old', link: kind })]);
    },
  );

  it('shows what came before in turn, the nearest first, and each once', async () => {
    await sign(Q(1), count('a', '1'), count('b', '2'));
    await sign(Q(2), count('c', '3', { follows: [...follows('a', 'merged'), ...follows('b', 'merged')] }));
    const last = [...follows('c', 'renamed'), ...follows('a', 'split')];
    await sign(Q(3), count('d', '9', { follows: last }));
    const { points, earlier } = await historyOf('d');
    expect(points.map(({ quarterAlone }) => quarterAlone)).toEqual([6]);
    expect(earlier.map(({ uid, followedBy, link: kind }) => [uid, followedBy, kind])).toEqual([
      ['a', 'd', 'split'],
      ['c', 'd', 'renamed'],
      ['b', 'c', 'merged'],
    ]);
    expect((await historyOf('a')).later.map(({ uid }) => uid)).toEqual(['c', 'd']);
  });

  it('between two quarters shows the older ones’ figures of those alone', async () => {
    await sign('2016/17 Q4', count('old', '900'));
    await sign(Q(1), count('old', '500'));
    await sign(Q(2), count('new', '1,200', { follows: follows('old', 'renamed') }));
    const within = await historyOf('new', '?from=2017-18-Q1&to=2017-18-Q1');
    expect([within.points, within.earlier[0]?.points.map(({ period }) => period)]).toEqual([[], [Q(1)]]);
  });

  it('is refused by line where that is not on record, is itself, is named twice, or would go in a circle', async () => {
    await sign(Q(1), count('a', '1'));
    await sign(Q(2), count('b', '2', { follows: follows('a', 'renamed') }));
    expect(await refusedFollow(count('c', '3', { follows: follows('gone', 'renamed') }))).toEqual([
      422,
      'c follows: Line c cannot carry on from “gone”, which is not on record. Choose an indicator that is.',
    ]);
    expect(await refusedFollow(count('a', '3', { follows: follows('a', 'renamed') }))).toEqual([
      422,
      'a follows: Line a cannot carry on from itself. Choose another indicator.',
    ]);
    const twice = [...follows('a', 'split'), ...follows('a', 'merged')];
    expect(await refusedFollow(count('c', '3', { follows: twice }))).toEqual([
      422,
      'c follows: Line c has two links to the same older indicator. Remove one of them, then sign off.',
    ]);
    expect(await refusedFollow(count('a', '3', { follows: follows('b', 'renamed') }))).toEqual([
      422,
      'a follows: “Visits, b” already carries on from Line a, so Line a cannot carry on from it. Choose another indicator, or remove that link first.',
    ]);
    // Neither is new, and each would carry on from the other by this quarter alone.
    await sign(Q(3), count('x', '1'), count('y', '1'));
    const both = await refusedFollow(
      count('x', '3', { follows: follows('y', 'renamed') }),
      count('y', '3', { follows: follows('x', 'renamed') }),
    );
    expect(both).toHaveLength(3);
    expect(await rowCounts()).toMatchObject({ revision: 3 });
  });

  it('says it again without another row, and otherwise with one', async () => {
    await sign(Q(1), count('old', '1'));
    const saying = (why: string) =>
      aQuarter({
        period: Q(2),
        indicators: [count('new', '2', { follows: follows('old', 'renamed', why) })],
      });
    await signOff(saying('As agreed.'));
    await correct({ ...saying('As agreed.'), sheet: 'Another' }, 1);
    await correct(saying('As agreed in June.'), 2);
    const { results } = await DB.prepare('SELECT old, new, n, kind, why, who, seq FROM indicator_link').all();
    const said = { old: 1, new: 2, kind: 'renamed', who: 'oid-approver' };
    expect(results).toEqual([
      { ...said, n: 1, why: 'As agreed.', seq: 2 },
      { ...said, n: 2, why: 'As agreed in June.', seq: 4 },
    ]);
  });
});

describe('two indicators that are both on record', () => {
  beforeEach(() => sign(Q(1), count('old', '500'), count('new', '700'), count('other', '1')));

  it.each(['approver', 'administrator'] as const)(
    'are linked by an %s, and that is in the chain',
    async role => {
      expect(
        await linked('new', { old: 'old', kind: 'redefined', why: 'Counted by day.' }, role),
      ).toMatchObject({
        old: 'old',
        new: 'new',
        kind: 'redefined',
        why: 'Counted by day.',
        linked_by: NAME,
      });
      const { results } = await DB.prepare('SELECT act, entry FROM audit ORDER BY seq').all<{
        entry: string;
      }>();
      expect(results[1]).toMatchObject({ act: 'link' });
      expect(JSON.parse(results[1]?.entry ?? '')).toMatchObject({
        old: 'old',
        new: 'new',
        link: 'redefined',
      });
      expect((await historyOf('new')).earlier).toHaveLength(1);
    },
  );

  it.each(['reader', 'editor'] as const)('are not linked by a %s', async role => {
    expect(await told(await link('new', { old: 'old' }, role))).toBe('403 not-allowed');
  });

  it('are linked once, however often that is said', async () => {
    const first = await linked('new', { old: 'old' });
    const again = await link('new', { old: 'old' }, 'administrator');
    expect([again.status, await again.json()]).toEqual([200, first]);
    expect(await rowCounts()).toMatchObject({ audit: 2 });
  });

  it('are linked once where two officers say it at the same moment', async () => {
    const answers = await Promise.all([link('new', { old: 'old' }), link('new', { old: 'old' })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 201]);
  });

  it('are linked otherwise by a later word, and not at all once it is taken back', async () => {
    await linked('new', { old: 'old' });
    await linked('new', { old: 'old', kind: 'split' });
    expect((await historyOf('new')).earlier.map(({ link: kind }) => kind)).toEqual(['split']);
    expect(await linked('new', { old: 'old', kind: null, why: 'A slip.' })).toMatchObject({ kind: null });
    expect((await historyOf('new')).earlier).toEqual([]);
    expect((await historyOf('old')).later).toEqual([]);
    expect(await detailOf(await link('new', { old: 'old', kind: null }))).toMatch(
      /^404 These two indicators are not linked/,
    );
    // What was taken back stands in no circle's way, and can be said again.
    await linked('old', { old: 'new' });
    expect(await detailOf(await link('new', { old: 'old' }))).toMatch(
      /^422 .* already carries on from .*, so /,
    );
  });

  it.each([
    ['new', { old: 'gone' }, /^422 “Visits, new” cannot carry on from “gone”, which is not on record/],
    ['new', { old: 'new' }, /^422 “Visits, new” cannot carry on from itself/],
    ['gone', { old: 'old' }, /^404 /],
    ['new', { old: 'gone', kind: null }, /^404 These two indicators are not linked/],
    ['new', { old: 'old', why: ' ' }, /^422 /],
    ['new', { old: 'old', why: 'x'.repeat(2001) }, /^422 /],
    ['new', { old: 'old', why: 'x'.repeat(30_000) }, /^413 The reason is too long/],
  ])('%s and %j are refused with what next', async (uid, wish, said) => {
    expect(await detailOf(await link(uid, wish))).toMatch(said);
    expect(await rowCounts()).toMatchObject({ audit: 1 });
  });

  it('are judged by the links of the register and by the rows alike', async () => {
    await linked('new', { old: 'old' });
    await DB.prepare('DROP TRIGGER register_no_delete').run();
    await DB.prepare('DELETE FROM register').run();
    expect(await detailOf(await link('old', { old: 'new' }))).toMatch(
      /^422 .* already carries on from .*, so /,
    );
    expect((await link('new', { old: 'old' })).status).toBe(200);
    await linked('new', { old: 'other', kind: 'merged' });
    expect((await historyOf('new')).earlier.map(({ uid }) => uid)).toEqual(['old', 'other']);
  });
});

describe('the history as of a day', () => {
  const on = (day: string): void => {
    vi.setSystemTime(`${day}T12:00:00.000Z`);
  };
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  const seen = async (uid: string, day: string) => {
    const { title, points, earlier, later } = await historyOf(uid, `?as_of=${day}`);
    return {
      title,
      points: points.map(({ rev, printed, title: then }) => [rev, printed, then]),
      earlier: earlier.map(({ uid: older, link: kind }) => [older, kind]),
      later: later.map(({ uid: newer }) => newer),
    };
  };
  const none = { earlier: [], later: [] };

  it('shows a figure before and after its correction, its new name and its withdrawal', async () => {
    on('2026-01-10');
    await sign(Q(1), count('a', '5', { title: 'Visits' }), count('b', '1'));
    on('2026-02-10');
    const corrected = count('a', '6', { title: 'Calls', knownAs: 'Visits' });
    await correct(aQuarter({ period: Q(1), indicators: [corrected, count('b', '1')] }), 1);
    on('2026-03-10');
    await correct(aQuarter({ period: Q(1), indicators: [count('b', '1')] }), 2);
    expect(await told(await get(`${INDICATORS}/a/history?as_of=2026-01-09`))).toBe('404 not-found');
    const first = { title: 'Visits', points: [[1, '5', 'Visits']], ...none };
    expect(await seen('a', '2026-01-10')).toEqual(first);
    expect(await seen('a', '2026-02-09')).toEqual(first);
    expect(await seen('a', '2026-02-10')).toEqual({ title: 'Calls', points: [[2, '6', 'Calls']], ...none });
    expect(await seen('a', '2026-03-10')).toEqual({ title: 'Calls', points: [], ...none });
    expect(await seen('a', '9999-12-31')).toEqual({ title: 'Calls', points: [], ...none });
  });

  it('shows a quarter’s name as it was before an earlier quarter was signed late', async () => {
    on('2026-01-10');
    await sign(Q(1), count('a', '1', { title: 'Visits' }));
    await sign(Q(3), count('a', '3', { title: 'Visits' }));
    on('2026-02-10');
    await sign(Q(2), count('a', '2', { title: 'Calls', knownAs: 'Visits' }));
    expect((await seen('a', '2026-01-31')).points).toEqual([
      [1, '1', 'Visits'],
      [1, '3', 'Visits'],
    ]);
    expect((await seen('a', '2026-02-28')).points).toEqual([
      [1, '1', 'Visits'],
      [1, '2', 'Calls'],
      [1, '3', 'Visits'],
    ]);
  });

  it('shows a link from the day that it was made till it was taken back', async () => {
    on('2026-01-10');
    await sign(Q(1), count('old', '1'), count('new', '2'));
    on('2026-02-10');
    await linked('new', { old: 'old', kind: 'merged' });
    on('2026-03-10');
    await linked('new', { old: 'old', kind: null, why: 'A slip.' });
    const points = [[1, '2', 'Visits, new']];
    const apart = { title: 'Visits, new', points, ...none };
    expect(await seen('new', '2026-02-09')).toEqual(apart);
    expect(await seen('new', '2026-02-10')).toEqual({ ...apart, earlier: [['old', 'merged']] });
    expect((await seen('old', '2026-02-10')).later).toEqual(['new']);
    expect(await seen('new', '2026-03-10')).toEqual(apart);
  });
});
