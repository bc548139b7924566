import { beforeEach, describe, expect, it } from 'vitest';
import { Comparison } from '../../../shared/record/contract/comparison.ts';
import { History } from '../../../shared/record/contract/indicators.ts';
import { Problem } from '../../../shared/record/contract/problem.ts';
import { Receipt, RecordedReport, Revisions } from '../../../shared/record/contract/reports.ts';
import type { SignedQuarter } from '../../../shared/record/contract/signedQuarter.ts';
import { anIndicator, anOutturn, aQuarter } from '../quarters.ts';
import {
  correct,
  firstValue,
  freshRecord,
  get,
  postSignOff,
  revisionsOf,
  rowCounts,
  runSql,
  statusAndType,
} from '../recordHarness.ts';
import { claimsOf, NAME, signed } from '../tokens.ts';

beforeEach(freshRecord);

const REPORT = '/v1/councils/E09000016/reports/corporate/2017-18-Q2';
const asPublished = aQuarter({ indicators: [anIndicator(), anOutturn('2', '120')] });
const asRevised = aQuarter({
  indicators: [
    anIndicator({ rating: 'RED', short: 'worse' }, { performance: '60% RED' }),
    anOutturn('2', '120'),
  ],
});

async function corrected(...quarters: readonly SignedQuarter[]): Promise<void> {
  for (const [replaces, quarter] of quarters.entries()) {
    const response = await (replaces === 0 ? postSignOff(quarter) : correct(quarter, replaces));
    expect(response.status, await response.clone().text()).toBe(201);
  }
}

describe('a correction', () => {
  it('is a new revision with its reason, and the quarter reads as it was corrected', async () => {
    await corrected(asPublished);
    const why = { reason: 'error', explanation: 'Ward 3 was counted twice.' } as const;
    const receipt = Receipt.parse(await (await correct(asRevised, 1, why)).json());
    expect(receipt).toMatchObject({ rev: 2, seq: 2, signed_by: NAME });
    const response = await get(REPORT);
    expect(response.headers.get('etag')).toBe('"2"');
    expect(RecordedReport.parse(await response.json())).toMatchObject({
      receipt,
      correction: why,
      body: asRevised,
    });
    const { revisions } = Revisions.parse(await (await get(revisionsOf('2017/18 Q2'))).json());
    expect(revisions.map(({ rev, correction }) => [rev, correction])).toEqual([
      [1, null],
      [2, why],
    ]);
  });

  it('has its reason in the chain, where it cannot be changed unseen', async () => {
    await corrected(asPublished, asRevised);
    const entry = await firstValue('SELECT entry FROM audit WHERE seq = 2');
    expect(JSON.parse(String(entry))).toMatchObject({
      act: 'correction',
      rev: 2,
      reason: 'late-data',
      explanation: 'The last ward came in.',
    });
  });

  it('leaves the revision that it corrects to be read as it was', async () => {
    await corrected(asPublished, asRevised);
    const first = RecordedReport.parse(await (await get(`${REPORT}/revisions/1`)).json());
    expect(first.body).toEqual(asPublished);
    expect(await statusAndType(await get(`${REPORT}/revisions/3`))).toBe('404 not-found');
    expect(await statusAndType(await get(`${REPORT}/revisions/01`))).toBe('404 not-found');
  });

  it('sent again makes no second one', async () => {
    await corrected(asPublished);
    const first = await correct(asRevised, 1);
    const again = await correct(asRevised, 1);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(await again.json()).toEqual(await first.json());
    expect(await rowCounts()).toMatchObject({ revision: 2, audit: 2, outturn: 4 });
  });

  it('of a correction is a third, back to the first figures too', async () => {
    await corrected(asPublished, asRevised, asPublished);
    const { receipt, body } = RecordedReport.parse(await (await get(REPORT)).json());
    expect([receipt.rev, body]).toEqual([3, asPublished]);
  });

  it('of a revision that is not the latest is refused with who signed that and when', async () => {
    await corrected(asPublished, asRevised);
    const token = await signed({ ...claimsOf('approver'), oid: 'oid-second', name: 'Second Officer' });
    const response = await correct({ ...asRevised, sheet: 'Another' }, 1, {}, { token });
    expect(response.status).toBe(412);
    expect(Problem.parse(await response.json()).current).toMatchObject({ rev: 2, signed_by: NAME });
    expect(await rowCounts()).toMatchObject({ revision: 2, audit: 2 });
  });

  it('by four officers at once is one of theirs', async () => {
    await corrected(asPublished);
    const responses = await Promise.all(
      [1, 2, 3, 4].map(n => correct({ ...asRevised, sheet: `Appendix ${n}` }, 1)),
    );
    expect(responses.map(({ status }) => status).sort()).toEqual([201, 412, 412, 412]);
  });

  it.each<[string, () => Promise<Response>, string]>([
    ['of a quarter never signed', () => correct(asRevised, 1), '412 stale'],
    [
      'that changes nothing',
      async () => (await postSignOff(asRevised)) && correct(asRevised, 1),
      '422 body-invalid',
    ],
    ['without a reason', () => correct(asRevised, 1, { reason: undefined } as never), '422 body-invalid'],
    [
      'for a reason that is none of the four',
      () => correct(asRevised, 1, { reason: 'whim' } as never),
      '422 body-invalid',
    ],
    ['with an empty explanation', () => correct(asRevised, 1, { explanation: ' ' }), '422 body-invalid'],
    [
      'as a bare quarter',
      () => correct(asRevised, 1, {}, { body: JSON.stringify(asRevised) }),
      '422 body-invalid',
    ],
    ['of revision 0', () => correct(asRevised, 0), '428 precondition-needed'],
    [
      'of any revision',
      () => correct(asRevised, 1, {}, { headers: { 'if-match': '*' } }),
      '428 precondition-needed',
    ],
  ])('%s is refused', async (_, send, expected) => {
    expect(await statusAndType(await send())).toBe(expected);
    expect((await rowCounts()).revision).toBeLessThanOrEqual(1);
  });

  it('names the row that does not fit, as a first sign-off does', async () => {
    await corrected(asPublished);
    const broken = {
      ...asRevised,
      indicators: [{ ...anIndicator({ uid: '7' }), rating: 'PURPLE' }],
    } as never;
    const response = await correct(broken, 1);
    expect(Problem.parse(await response.json()).rows).toMatchObject([{ indicator: '7', field: 'rating' }]);
  });

  it('is judged by the record’s own rules', async () => {
    await corrected(asPublished);
    const wrong = aQuarter({ indicators: [anIndicator({}, { performance: '60% GREEN' })] });
    expect(await statusAndType(await correct(wrong, 1))).toBe('422 rows-invalid');
  });

  it('without a reason does not get past the database either', async () => {
    await corrected(asPublished);
    await expect(
      runSql(
        "INSERT INTO revision (report, period, rev, body, body_sha256, n, signed_by, signed_at, idem_key, seq) SELECT report, period, 2, body, body_sha256, n, signed_by, signed_at, 'k2', seq FROM revision",
      ),
    ).rejects.toThrow(/needs its reason/);
  });
});

describe('the comparison of two revisions', () => {
  const comparison = async (query = ''): Promise<Comparison> =>
    Comparison.parse(await (await get(`${REPORT}/compare${query}`)).json());

  it('shows what changed figure by figure, and nothing else', async () => {
    await corrected(asPublished, asRevised);
    const { before, after, quarter, indicators } = await comparison();
    expect([before.rev, after.rev, after.correction?.reason]).toEqual([1, 2, 'late-data']);
    expect(quarter).toEqual([]);
    expect(indicators).toEqual([
      {
        uid: '1',
        lineNo: '1',
        title: anIndicator().title,
        change: 'changed',
        fields: [
          { field: 'performance', before: '66.2% GREEN', after: '60% RED' },
          { field: 'rating', before: 'GREEN', after: 'RED' },
          { field: 'short', before: 'better', after: 'worse' },
        ],
      },
    ]);
  });

  it('puts the as-published beside the as-revised however many lie between', async () => {
    await corrected(asPublished, asRevised, { ...asPublished, sheet: 'Appendix 2' });
    const { quarter, indicators } = await comparison('?from=1&to=3');
    expect(quarter).toEqual([{ field: 'sheet', before: 'Appendix 1', after: 'Appendix 2' }]);
    expect(indicators).toEqual([]);
  });

  it('names an indicator that came, and one that went, whose outturn leaves the history', async () => {
    const exchanged = aQuarter({ indicators: [anIndicator(), anOutturn('3', '9')] });
    await corrected(asPublished, exchanged);
    const { indicators } = await comparison();
    expect(indicators.map(({ uid, change }) => [uid, change])).toEqual([
      ['3', 'added'],
      ['2', 'removed'],
    ]);
    const pointsOf = async (uid: string) =>
      History.parse(await (await get(`/v1/councils/E09000016/indicators/${uid}/history`)).json()).points;
    expect(await pointsOf('2')).toEqual([]);
    expect((await pointsOf('3')).map(({ rev, printed }) => [rev, printed])).toEqual([[2, '9']]);
    expect((await pointsOf('1')).map(({ rev }) => rev)).toEqual([2]);
  });

  it('lists the later quarters whose bases it touches, and no others', async () => {
    await corrected(asPublished, asRevised);
    const base = { shortBase: 'N/A', longBase: 'N/A' };
    const resting = (period: string, texts: object) =>
      postSignOff(
        aQuarter({
          period,
          indicators: [
            anIndicator({ short: null, long: null }, { ...base, ...texts }),
            anOutturn('2', '130'),
          ],
        }),
      );
    for (const [period, texts] of [
      ['2017/18 Q3', { performance: '66.2% GREEN' }],
      ['2018/19 Q2', { performance: '66.2% GREEN' }],
      ['2018/19 Q3', { performance: '66.2% GREEN' }],
    ] as const)
      expect((await resting(period, texts)).status).toBe(201);
    const { touches } = await comparison();
    expect(
      touches.map(({ period, base, uid, printed, outturn }) => [period, base, uid, printed, outturn]),
    ).toEqual([
      ['2017/18 Q3', 'shortBase', '1', 'N/A', '60% RED'],
      ['2018/19 Q2', 'longBase', '1', 'N/A', '60% RED'],
    ]);
  });

  it('lists a later quarter’s base under the name that the indicator has there', async () => {
    await corrected(asPublished);
    const renamed = { follows: [{ uid: '2', kind: 'renamed' as const, why: 'A new name.' }] };
    const later = aQuarter({ period: '2017/18 Q3', indicators: [anOutturn('anew', '130', renamed)] });
    expect((await postSignOff(later)).status).toBe(201);
    const [first, second] = asPublished.indicators;
    const revised = (uid: string, performance: string, said: object = {}) =>
      aQuarter({
        ...asPublished,
        indicators: [...(first ? [first] : []), anOutturn(uid, performance, said)],
      });
    expect(second?.uid).toBe('2');
    expect((await correct(revised('2', '121'), 1)).status).toBe(201);
    const touched = async () =>
      (await comparison()).touches.map(({ period, uid, outturn }) => [period, uid, outturn]);
    expect(await touched()).toEqual([['2017/18 Q3', 'anew', '121']]);
    expect((await correct(revised('anew', '122', renamed), 2)).status).toBe(201);
    expect(await touched()).toEqual([['2017/18 Q3', 'anew', '122']]);
  });

  it.each(['', '?from=1&to=2', '?from=x', '?from=0'])(
    'of what is not on record is not found: "%s"',
    async query => {
      await corrected(asPublished);
      expect(await statusAndType(await get(`${REPORT}/compare${query}`))).toBe('404 not-found');
    },
  );
});
