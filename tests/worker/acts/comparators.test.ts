import { beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '../../../shared/record/contract/problem.ts';
import { RecordedReport } from '../../../shared/record/contract/reports.ts';
import type { IndicatorBody } from '../../../shared/record/contract/signedQuarter.ts';
import { anIndicator, aQuarter } from '../quarters.ts';
import { freshRecord, get, postSignOff } from '../recordHarness.ts';
import { APPROVER } from '../tokens.ts';

beforeEach(freshRecord);

const ENGLAND = { value: 64, area: 'England', period: '', source: 'commentary' };

const against = (
  target: string,
  comparator: IndicatorBody['comparator'],
  changes: Partial<IndicatorBody> = {},
): IndicatorBody => anIndicator({ comparator, ...changes }, { target, annualTarget: target });

const toEngland = (comparator: IndicatorBody['comparator'], changes: Partial<IndicatorBody> = {}) =>
  against('Better than England', comparator, changes);

async function refusals(row: IndicatorBody) {
  const response = await postSignOff(aQuarter({ indicators: [row] }));
  if (response.status === 201) return [];
  expect(response.status).toBe(422);
  return Problem.parse(await response.json()).rows ?? [];
}

describe('a rating against another area', () => {
  it('is recorded where the signer confirmed the figure under their id', async () => {
    expect(await refusals(toEngland({ ...ENGLAND, confirmed: true, by: APPROVER }))).toEqual([]);
    const reply = await get('/v1/councils/E09000016/reports/corporate/2017-18-Q2');
    const { body, headline } = RecordedReport.parse(await reply.json());
    expect(body.indicators[0]?.comparator).toMatchObject({ confirmed: true, by: APPROVER });
    expect(headline.all.GREEN).toBe(1);
  });

  it.each([
    ['that nobody confirmed', { ...ENGLAND, confirmed: false }],
    ['that is said to be confirmed, by nobody', { ...ENGLAND, confirmed: true }],
    ['that is not confirmed, under the signer’s id', { ...ENGLAND, confirmed: false, by: APPROVER }],
  ])('is refused with a figure %s', async (_, comparator) => {
    expect(await refusals(toEngland(comparator))).toEqual([
      {
        indicator: '1',
        field: 'comparator',
        stated: 'GREEN',
        found: null,
        sentence:
          'Line 1 states GREEN against 64 for England, which nobody has confirmed by name. Confirm the figure, or sign the row as not rated.',
      },
    ]);
  });

  it('is refused under somebody else’s confirmation', async () => {
    const [problem] = await refusals(toEngland({ ...ENGLAND, confirmed: true, by: 'another' }));
    expect(problem).toMatchObject({ indicator: '1', field: 'comparator' });
    expect(problem?.sentence).toContain('another person’s name');
  });

  it('is refused even where a decision keeps the printed rating', async () => {
    const kept = { code: 'rating-mismatch', decision: 'keep' as const, reason: 'Agreed.', by: APPROVER };
    const row = toEngland({ ...ENGLAND, confirmed: false }, { overrides: [kept] });
    expect((await refusals(row)).map(({ field }) => field)).toEqual(['comparator']);
  });

  it('is left out where the row is signed as not rated', async () => {
    expect(await refusals(toEngland({ ...ENGLAND, confirmed: false }, { rating: null }))).toEqual([]);
  });

  it('may not be left out where the figure is confirmed', async () => {
    const row = toEngland({ ...ENGLAND, confirmed: true, by: APPROVER }, { rating: null });
    expect((await refusals(row)).map(({ field, found }) => [field, found])).toEqual([['rating', 'GREEN']]);
  });
});

describe('a rating against the row’s own base', () => {
  const base = { area: 'last quarter', period: '', source: 'the sheet', confirmed: true };

  it('needs nobody’s confirmation', async () => {
    expect(await refusals(against('Better than last quarter', { ...base, value: 64.1 }))).toEqual([]);
  });

  it('is refused where the figure is another one', async () => {
    const [problem] = await refusals(against('Better than last quarter', { ...base, value: 64 }));
    expect(problem?.field).toBe('comparator');
  });
});
