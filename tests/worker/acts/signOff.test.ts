import { beforeEach, describe, expect, it } from 'vitest';
import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import { Problem } from '../../../shared/record/contract/problem.ts';
import { Receipt, RecordedReport, Revisions } from '../../../shared/record/contract/reports.ts';
import { sha256 } from '../../../web/sha256.ts';
import { anIndicator, anOutturn, aQuarter } from '../quarters.ts';
import {
  firstValue,
  freshRecord,
  get,
  postSignOff,
  revisionsOf,
  rowCounts,
  runSql,
  statusAndType,
} from '../recordHarness.ts';
import { APPROVER, claimsOf, NAME, signed, tokenFor } from '../tokens.ts';

beforeEach(freshRecord);

interface AuditEntry {
  readonly seq: number;
  readonly entry: string;
  readonly prev: string;
  readonly hash: string;
  readonly actor: string;
}

const auditEntries = (): Promise<AuditEntry[]> =>
  runSql<AuditEntry>('SELECT seq, entry, prev, hash, actor FROM audit ORDER BY seq');

describe('a sign-off', () => {
  it('is revision 1, with a receipt that names what was recorded, when and by whom', async () => {
    const quarter = aQuarter();
    const response = await postSignOff(quarter);
    expect(response.status).toBe(201);
    const receipt = Receipt.parse(await response.json());
    expect(receipt).toMatchObject({
      council: 'E09000016',
      period: '2017/18 Q2',
      rev: 1,
      seq: 1,
      signed_by: NAME,
    });
    expect(receipt.body_sha256).toBe(await sha256(canonicalText(quarter)));
    expect(Math.abs(Date.now() - Date.parse(receipt.signed_at))).toBeLessThan(60_000);
  });

  it('by a person whose token has no name keeps the known name', async () => {
    await postSignOff(aQuarter());
    const { name: _, ...nameless } = claimsOf('approver');
    const token = await signed(nameless);
    expect((await postSignOff(aQuarter({ period: '2017/18 Q3' }), { token })).status).toBe(201);
    const { revisions } = Revisions.parse(await (await get(revisionsOf('2017/18 Q3'))).json());
    expect(revisions.map(({ signed_by }) => signed_by)).toEqual([NAME]);
  });

  it.each<[string, Parameters<typeof anIndicator>[0], string, string]>([
    ['an identity that is its address’s own folder', { uid: '.' }, 'uid', 'Line 1 has the identity "."'],
    ['an identity that is the folder above', { uid: '..' }, 'uid', 'Line 1 has the identity ".."'],
    ['a title of spaces', { title: ' \u00a0 ' }, 'title', 'Line 1 has no title.'],
    ['a title of what is not seen', { title: '\u200b\u2060' }, 'title', 'Line 1 has no title.'],
    ['no title and no number', { title: '\u200b', lineNo: null }, 'title', 'A row without a line number has'],
  ])('of a row with %s is refused, and says which', async (_, changes, field, sentence) => {
    const response = await postSignOff(aQuarter({ indicators: [anIndicator(changes)] }));
    expect(response.status).toBe(422);
    const { rows } = Problem.parse(await response.json());
    expect(rows).toMatchObject([{ field, sentence: expect.stringContaining(sentence) }]);
    expect(await rowCounts()).toMatchObject({ revision: 0, audit: 0 });
  });

  it('follows every earlier entry in the council’s chain', async () => {
    await postSignOff(aQuarter({ period: '2017/18 Q1' }));
    const receipt = Receipt.parse(await (await postSignOff(aQuarter())).json());
    const [first, second] = await auditEntries();
    expect(first?.prev).toBe('');
    expect(second?.prev).toBe(first?.hash);
    for (const { prev, entry, hash } of await auditEntries())
      expect(await sha256(`${prev}\n${entry}`)).toBe(hash);
    expect(receipt).toMatchObject({ seq: 2, hash: second?.hash });
    expect(JSON.parse(second?.entry ?? '')).toMatchObject({
      act: 'sign-off',
      actor: APPROVER,
      period: '2017/18 Q2',
      rev: 1,
      body_sha256: receipt.body_sha256,
    });
  });

  it('has no names in the body or the chain: people are directory ids there', async () => {
    await postSignOff(aQuarter());
    const body = await firstValue('SELECT body FROM revision');
    expect(`${body} ${JSON.stringify(await auditEntries())}`).not.toContain(NAME);
  });

  it('can be read again as it was signed, with its headline', async () => {
    const quarter = aQuarter();
    await postSignOff(quarter);
    const response = await get('/v1/councils/E09000016/reports/corporate/2017-18-Q2');
    expect(response.headers.get('etag')).toBe('"1"');
    const report = RecordedReport.parse(await response.json());
    expect(report.body).toEqual(quarter);
    expect(report.headline.all).toMatchObject({ indicators: 1, rated: 1, GREEN: 1 });
    const { revisions } = Revisions.parse(await (await get(revisionsOf('2017/18 Q2'))).json());
    expect(revisions).toEqual([{ ...report.receipt, correction: null, published: null }]);
  });

  it('of a whole year is recorded separately from that year’s quarters', async () => {
    expect((await postSignOff(aQuarter({ period: '2007/08' }))).status).toBe(201);
    expect((await postSignOff(aQuarter({ period: '2007/08 Q4' }))).status).toBe(201);
  });
});

describe('the same quarter sent again', () => {
  it('with the same key makes no second revision and returns the same receipt', async () => {
    const first = await postSignOff(aQuarter());
    const again = await postSignOff(aQuarter());
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(await again.json()).toEqual(await first.json());
    expect(await rowCounts()).toMatchObject({ revision: 1, audit: 1, outturn: 1 });
  });

  it('by eight requests at once makes one revision', async () => {
    const responses = await Promise.all(Array.from({ length: 8 }, () => postSignOff(aQuarter())));
    const statuses = responses.map(({ status }) => status);
    expect(statuses.filter(status => status === 201)).toHaveLength(1);
    expect(statuses.every(status => [200, 201, 503].includes(status))).toBe(true);
    expect(await rowCounts()).toMatchObject({ revision: 1, audit: 1 });
  });

  it('with that key and other figures is refused', async () => {
    const key = await sha256(canonicalText(aQuarter()));
    await postSignOff(aQuarter(), { key });
    const other = aQuarter({ indicators: [anIndicator({ title: 'Another' })] });
    expect(await statusAndType(await postSignOff(other, { key }))).toBe('422 key-reused');
    expect(await statusAndType(await postSignOff(aQuarter({ period: '2017/18 Q3' }), { key }))).toBe(
      '422 key-reused',
    );
  });
});

describe('a second sign-off of a quarter', () => {
  it('is refused with who signed the first and when, and writes nothing', async () => {
    const receipt = await (await postSignOff(aQuarter())).json();
    const before = await rowCounts();
    const claims = { ...claimsOf('approver'), oid: 'oid-second', name: 'Second Officer' };
    const response = await postSignOff(aQuarter({ sheet: 'Appendix 2' }), { token: await signed(claims) });
    expect(response.status).toBe(412);
    const problem = Problem.parse(await response.json());
    expect(problem.current).toEqual(receipt);
    expect(problem.current?.signed_by).toBe(NAME);
    expect(await rowCounts()).toEqual(before);
  });

  it('at the same moment loses: exactly one of four officers signs', async () => {
    for (let round = 0; round < 5; round++) {
      await freshRecord();
      const responses = await Promise.all(
        [1, 2, 3, 4].map(async officer =>
          postSignOff(aQuarter({ sheet: `Appendix ${officer}` }), {
            token: await signed({ ...claimsOf('approver'), oid: `oid-${officer}` }),
          }),
        ),
      );
      const statuses = responses.map(({ status }) => status).sort();
      expect(statuses).toEqual([201, 412, 412, 412]);
      expect(await rowCounts()).toMatchObject({ revision: 1, audit: 1, outturn: 1 });
    }
  });

  it('does not prevent other quarters of the council from being signed at the same moment', async () => {
    const periods = ['2016/17 Q1', '2016/17 Q2', '2016/17 Q3'];
    const responses = await Promise.all(periods.map(period => postSignOff(aQuarter({ period }))));
    expect(responses.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect((await auditEntries()).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });
});

describe('a request that the record refuses', () => {
  const quarter = aQuarter();

  it.each<[string, Parameters<typeof postSignOff>[1], string]>([
    ['without If-None-Match', { headers: { 'if-none-match': null } }, '428 precondition-needed'],
    ['with If-None-Match of a revision', { headers: { 'if-none-match': '"1"' } }, '428 precondition-needed'],
    ['with both preconditions', { headers: { 'if-match': '"1"' } }, '428 precondition-needed'],
    ['without a key', { headers: { 'idempotency-key': null } }, '428 precondition-needed'],
    ['with a key too short to be one', { key: 'short' }, '428 precondition-needed'],
    ['as text', { headers: { 'content-type': 'text/plain' } }, '415 not-json'],
    [
      'as something like JSON',
      { headers: { 'content-type': 'application/json-patch+json' } },
      '415 not-json',
    ],
    ['that is no JSON', { body: '{"schema":1' }, '422 body-invalid'],
    ['that is empty', { body: '' }, '422 body-invalid'],
    [
      'to a period that is none',
      { path: '/v1/councils/E09000016/reports/corporate/2017-19-Q2/revisions' },
      '404 not-found',
    ],
    [
      'to another quarter’s address',
      { path: '/v1/councils/E09000016/reports/corporate/2017-18-Q3/revisions' },
      '422 body-invalid',
    ],
    ['larger than it takes', { body: ' '.repeat(1_500_001) }, '413 too-large'],
  ])('%s is told so', async (_, sending, expected) => {
    expect(await statusAndType(await postSignOff(quarter, sending))).toBe(expected);
    expect(await rowCounts()).toMatchObject({ revision: 0, audit: 0, indicator: 0 });
  });

  it.each(['{"schema":1', ''])('that is not JSON is refused in a sentence: %j', async body => {
    const told: unknown = await (await postSignOff(quarter, { body })).json();
    expect(told).toMatchObject({
      detail: expect.stringMatching(/^The message is not JSON, .* Send it again\.$/),
    });
    expect(told).not.toHaveProperty('rows');
  });

  it('of another council finds nothing', async () => {
    const path = revisionsOf(quarter.period, 'E09000030');
    expect(await statusAndType(await postSignOff({ ...quarter, council: 'E09000030' }, { path }))).toBe(
      '404 not-found',
    );
  });

  it('with another council in the body than in the address is refused', async () => {
    const other = { ...quarter, council: 'E09000030' };
    expect(await statusAndType(await postSignOff(other))).toBe('422 body-invalid');
  });

  it.each(['reader', 'editor', 'administrator'] as const)('by a %s is not allowed', async role => {
    expect(await statusAndType(await postSignOff(quarter, { token: await tokenFor(role) }))).toBe(
      '403 not-allowed',
    );
  });

  it('names the row and field that do not fit, and repeats only the row’s id', async () => {
    const indicators = [
      anIndicator(),
      { ...anIndicator({ uid: '22', lineNo: '22' }), rating: 'PURPLE <script>' },
    ];
    const body = JSON.stringify({ ...quarter, indicators });
    const response = await postSignOff(quarter, { body });
    expect(response.status).toBe(422);
    const text = await response.text();
    expect(Problem.parse(JSON.parse(text)).rows).toMatchObject([{ indicator: '22', field: 'rating' }]);
    expect(text).not.toContain('PURPLE');
  });

  it('with a field that is not in the contract is refused: nothing unread goes on record', async () => {
    const body = JSON.stringify({ ...quarter, note: 'by hand' });
    expect(await statusAndType(await postSignOff(quarter, { body }))).toBe('422 body-invalid');
  });

  it.each([
    ['half a character', '\uD800'],
    ['a NUL', 'a\0b'],
  ])('with %s in a text is refused', async (_, comment) => {
    const broken = aQuarter({ indicators: [anIndicator({}, { comment })] });
    expect(await statusAndType(await postSignOff(broken, { key: 'a'.repeat(64) }))).toBe('422 body-invalid');
  });
});

describe('a quarter as large as the record accepts', () => {
  it('is written whole: a thousand indicators in just under 1.5 MB', async () => {
    const comment = 'c'.repeat(1050);
    const indicators = Array.from({ length: 1000 }, (_, i) => ({
      ...anOutturn(`${i + 1}`, '66.2%'),
    })).map(row => ({ ...row, texts: { ...row.texts, comment } }));
    const quarter = aQuarter({ indicators });
    const bytes = new TextEncoder().encode(JSON.stringify(quarter)).length;
    expect(bytes).toBeGreaterThan(1_300_000);
    expect(bytes).toBeLessThan(1_500_000);
    expect((await postSignOff(quarter)).status).toBe(201);
    expect(await rowCounts()).toMatchObject({ outturn: 1000, indicator: 1000, indicator_label: 1000 });
  });

  it('and one indicator more is refused', async () => {
    const indicators = Array.from({ length: 1001 }, (_, i) => anOutturn(`${i + 1}`, '1'));
    expect(await statusAndType(await postSignOff(aQuarter({ indicators })))).toBe('422 body-invalid');
  });
});
