import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aQuarter } from '../quarters.ts';
import { freshRecord, postSignOff, revisionsOf, rowCounts } from '../recordHarness.ts';

beforeEach(async () => {
  await freshRecord();
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

describe('a period that has not begun', () => {
  it.each([
    ['2026/27 Q2', '2026-06-30T22:59:59Z', '2026-06-30T23:00:00Z'],
    ['2026/27 Q1', '2026-03-31T22:59:59Z', '2026-03-31T23:00:00Z'],
    ['2026/27', '2026-03-31T22:59:59Z', '2026-03-31T23:00:00Z'],
    ['July 2026', '2026-06-30T22:59:59Z', '2026-06-30T23:00:00Z'],
    ['January 2027', '2026-12-31T23:59:59Z', '2027-01-01T00:00:00Z'],
    ['2026/27 H2', '2026-09-30T22:59:59Z', '2026-09-30T23:00:00Z'],
    ['2026/27 Q3', '2026-09-30T22:59:59Z', '2026-09-30T23:00:00Z'],
    ['2026/27 Q4', '2026-12-31T23:59:59Z', '2027-01-01T00:00:00Z'],
  ])('%s is refused until midnight in London, and recorded after it', async (period, before, after) => {
    vi.setSystemTime(new Date(before));
    const refused = await postSignOff(aQuarter({ period }));
    expect([refused.status, ((await refused.json()) as { detail: string }).detail]).toEqual([
      422,
      'The period has not begun yet, so nothing was recorded. Correct the period in the report’s heading, then check it again.',
    ]);
    expect(await rowCounts()).toMatchObject({ revision: 0, audit: 0 });
    vi.setSystemTime(new Date(after));
    expect((await postSignOff(aQuarter({ period }))).status).toBe(201);
  });

  it('is not submitted for approval either', async () => {
    vi.setSystemTime(new Date('2026-11-27T12:00:00Z'));
    const period = '2026/27 Q4';
    const path = revisionsOf(period).replace('revisions', 'submissions');
    expect((await postSignOff(aQuarter({ period }), { path })).status).toBe(422);
    expect(await rowCounts()).toMatchObject({ audit: 0 });
  });
});
