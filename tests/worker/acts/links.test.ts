import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IndicatorList } from '../../../shared/record/contract/indicators.ts';
import { aQuarter } from '../quarters.ts';
import {
  correct,
  evict,
  freshRecord,
  get,
  postSignOff,
  rowCounts,
  runSql,
  statusAndType,
} from '../recordHarness.ts';
import { NAME } from '../tokens.ts';
import {
  count,
  follows,
  historyOf,
  INDICATORS,
  link,
  linked,
  Q,
  refusedFollow,
  sign,
  statusAndDetail,
} from './linkedIndicators.ts';

beforeEach(freshRecord);
afterEach(() => vi.useRealTimers());

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
    const { indicators } = IndicatorList.parse(await (await get(INDICATORS)).json());
    expect(indicators).toMatchObject([{ uid: 'old' }, { uid: 'new', renamedFrom: ['old'] }]);
    expect(indicators[0]).not.toHaveProperty('renamedFrom');
  });

  it.each(['redefined', 'split', 'merged'] as const)(
    '%s: earlier figures do not count for the later ones',
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
    await postSignOff(saying('As agreed.'));
    await correct({ ...saying('As agreed.'), sheet: 'Another' }, 1);
    await correct(saying('As agreed in June.'), 2);
    const links = await runSql('SELECT old, new, n, kind, why, who, seq FROM indicator_link');
    const said = { old: 1, new: 2, kind: 'renamed', who: 'oid-approver' };
    expect(links).toEqual([
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
      const [, entry] = await runSql('SELECT act, entry FROM audit ORDER BY seq');
      expect(entry).toMatchObject({ act: 'link' });
      expect(JSON.parse(String(entry?.entry))).toMatchObject({
        old: 'old',
        new: 'new',
        link: 'redefined',
      });
      expect((await historyOf('new')).earlier).toHaveLength(1);
    },
  );

  it.each(['reader', 'editor'] as const)('are not linked by a %s', async role => {
    expect(await statusAndType(await link('new', { old: 'old' }, role))).toBe('403 not-allowed');
  });

  it('are linked once, however often that is sent', async () => {
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
    expect(await statusAndDetail(await link('new', { old: 'old', kind: null }))).toMatch(
      /^404 These two indicators are not linked/,
    );
    // A removed link does not count in a circle, and can be made again.
    await linked('old', { old: 'new' });
    expect(await statusAndDetail(await link('new', { old: 'old' }))).toMatch(
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
    expect(await statusAndDetail(await link(uid, wish))).toMatch(said);
    expect(await rowCounts()).toMatchObject({ audit: 1 });
  });

  it('are judged by the register in memory and by the rows alike', async () => {
    await linked('new', { old: 'old' });
    const refused = /^422 .* already carries on from .*, so /;
    expect(await statusAndDetail(await link('old', { old: 'new' }))).toMatch(refused);
    await evict();
    expect(await statusAndDetail(await link('old', { old: 'new' }))).toMatch(refused);
    expect((await link('new', { old: 'old' })).status).toBe(200);
    await linked('new', { old: 'other', kind: 'merged' });
    expect((await historyOf('new')).earlier.map(({ uid }) => uid)).toEqual(['old', 'other']);
  });
});
