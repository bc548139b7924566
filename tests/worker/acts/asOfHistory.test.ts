import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aQuarter } from '../quarters.ts';
import { correct, freshRecord, get, statusAndType } from '../recordHarness.ts';
import { count, historyOf, INDICATORS, linked, Q, sign } from './linkedIndicators.ts';

beforeEach(freshRecord);
afterEach(() => vi.useRealTimers());

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
    expect(await statusAndType(await get(`${INDICATORS}/a/history?as_of=2026-01-09`))).toBe('404 not-found');
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

  it('shows a link from the day it was made until it was removed', async () => {
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
