import fc from 'fast-check';
import { base64url } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { periodCode, quarterPeriod } from '../../../shared/period.ts';
import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import { History } from '../../../shared/record/contract/indicators.ts';
import { Problem } from '../../../shared/record/contract/problem.ts';
import { RecordedReport } from '../../../shared/record/contract/reports.ts';
import { SignedQuarter } from '../../../shared/record/contract/signedQuarter.ts';
import { Role } from '../../../shared/record/contract/signIn.ts';
import { sha256 } from '../../../web/sha256.ts';
import { allRoutes } from '../../../worker/routes/all.ts';
import { unicodeText } from '../../examples/unicodeText.ts';
import { propertyRuns } from '../../setup/longRun.ts';
import { pathAt } from '../pathAt.ts';
import { anIndicator, anOutturn, aQuarter } from '../quarters.ts';
import { ask, freshRecord, get, postSignOff, runSql, send } from '../recordHarness.ts';
import { claimsOf, signed, TID } from '../tokens.ts';

beforeAll(async () => {
  await freshRecord();
  // What the mutated quarter says that its row was called, and carries on from.
  const indicators = [anOutturn('1', '5', { title: 'Parks' }), anOutturn('old', '5')];
  expect((await postSignOff(aQuarter({ period: '1998/99 Q1', indicators }))).status).toBe(201);
});

const RUNS = { numRuns: propertyRuns(25, 100) };
/** The key that belongs to a body, as far as it can be read: what is refused is then not its key. */
async function keyOf(body: string, replaced = ''): Promise<string> {
  try {
    const sent: unknown = JSON.parse(body);
    const replaces = Number(/\d+/.exec(replaced)?.[0]);
    return await sha256(canonicalText(replaces > 0 ? { ...Object(sent), replaces } : sent));
  } catch {
    return 'a'.repeat(64);
  }
}

/** The quarter with one thing in it, at any depth, put out of shape. */
const mutated = fc
  .tuple(
    fc.nat(),
    fc.oneof(fc.jsonValue(), fc.constantFrom('', -1, 1e308, null, [], {}, '\uD800', 'Q5', '9'.repeat(400))),
  )
  .map(([place, value]) => {
    const follows = [{ uid: 'old', kind: 'renamed' as const, why: 'As agreed.' }];
    const indicators = [anIndicator({ knownAs: 'Parks', follows })];
    const quarter = JSON.parse(JSON.stringify(aQuarter({ indicators }))) as Record<string, unknown>;
    const places: [Record<string, unknown>, string][] = [];
    const walk = (node: Record<string, unknown>): void => {
      for (const [name, child] of Object.entries(node)) {
        places.push([node, name]);
        if (typeof child === 'object' && child !== null) walk(child as Record<string, unknown>);
      }
    };
    walk(quarter);
    const [node, name] = places[place % places.length] ?? [quarter, 'schema'];
    node[name] = value;
    return JSON.stringify(quarter);
  });

/** Texts as hostile as a cell may hold. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    "'; DROP TABLE revision; --",
    '=HYPERLINK("http://x")',
    '<script>alert(1)</script>',
    '\u202Egnp',
    '%00',
    '{"a":1}',
    '"',
    '\\',
  ),
);

describe('any message', () => {
  it.each<[string, fc.Arbitrary<string>]>([
    ['any text', unicodeText()],
    ['any JSON', fc.json()],
    ['a quarter with one thing out of shape', mutated],
    [
      'a quarter with keys of JavaScript’s own',
      fc
        .constantFrom('__proto__', 'constructor', 'toString')
        .map(name => JSON.stringify(aQuarter()).replace('"schema"', JSON.stringify(name))),
    ],
  ])('%s is answered, never by a fault', async (_, bodies) => {
    await fc.assert(
      fc.asyncProperty(bodies, async body => {
        const response = await postSignOff(aQuarter(), { body, key: await keyOf(body) });
        expect(response.status).toBeLessThan(500);
        const answer = await response.json();
        if (response.status >= 400) expect(Problem.safeParse(answer).success).toBe(true);
      }),
      RUNS,
    );
  });

  it('to any address that accepts one gets a reply, never a fault', async () => {
    await postSignOff(aQuarter());
    const token = await signed({ ...claimsOf('approver'), roles: [...Role.options] });
    const taking = allRoutes.filter(({ method }) => method !== 'get');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...taking),
        fc.oneof(
          fc.json(),
          mutated,
          mutated.map(quarter => `{"reason":"error","explanation":"x","quarter":${quarter}}`),
        ),
        fc.constantFrom<Record<string, string>>(
          { 'if-match': '"1"' },
          { 'if-none-match': '*' },
          { 'if-match': '"999999"' },
          {},
        ),
        async ({ method, path }, body, precondition) => {
          const headers = {
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
            'idempotency-key': await keyOf(body, precondition['if-match']),
            ...precondition,
          };
          const response = await ask(pathAt(path), { method: method.toUpperCase(), headers, body });
          expect(response.status).toBeLessThan(500);
          const answer = await response.json();
          if (response.status >= 400) expect(Problem.safeParse(answer).success).toBe(true);
        },
      ),
      { numRuns: propertyRuns(50, 200) },
    );
  });

  it('as a link of two indicators gets a reply, never a fault', async () => {
    const token = await signed(claimsOf('approver'));
    for (const uid of ['a', 'b', 'c']) {
      const period = `1999/00 Q${'abc'.indexOf(uid) + 1}`;
      expect((await postSignOff(aQuarter({ period, indicators: [anOutturn(uid, '1')] }))).status).toBe(201);
    }
    const name = fc.oneof(fc.constantFrom('a', 'b', 'c'), hostile);
    const wish = fc.record({
      old: name,
      kind: fc.constantFrom('renamed', 'redefined', 'split', 'merged', null),
      why: fc.oneof(fc.constantFrom('As agreed.'), hostile),
    });
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(name, wish, async (uid, request) => {
        const path = `/v1/councils/E09000016/indicators/${encodeURIComponent(uid)}`;
        const { status } = await send('POST', `${path}/links`, request, { token });
        expect(status).toBeLessThan(500);
        statuses.add(status);
        for (const one of ['a', 'b', 'c']) {
          const history = await get(`/v1/councils/E09000016/indicators/${one}/history`, token);
          expect(history.status).toBe(200);
          const { earlier } = History.parse(await history.json());
          expect(earlier.map(older => older.uid)).not.toContain(one);
        }
      }),
      {
        numRuns: propertyRuns(15, 60),
        // One that is accepted and one that is refused, whatever the seed draws.
        examples: [
          ['b', { old: 'a', kind: 'renamed', why: 'As agreed.' }],
          ['c', { old: 'c', kind: 'renamed', why: 'As agreed.' }],
        ],
      },
    );
    // Else nothing was ever linked, and nothing refused.
    expect([...statuses]).toEqual(expect.arrayContaining([201, 422]));
  });

  it('as a token is refused, never by a fault', async () => {
    const part = fc.oneof(
      fc.stringMatching(/^[\w-]{1,20}$/),
      fc.json().map(text => base64url.encode(text)),
      fc.constant(base64url.encode('{"alg":"RS256"}')),
      fc.constant(base64url.encode(JSON.stringify({ tid: TID }))),
    );
    await fc.assert(
      fc.asyncProperty(part, part, part, async (...parts) => {
        expect((await get('/v1/me', parts.join('.'))).status).toBe(401);
      }),
      RUNS,
    );
  });

  it('in the address is answered, never by a fault', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async text => {
        const name = encodeURIComponent(text);
        for (const path of [
          `indicators/${name}/history`,
          `reports/${name}`,
          `reports/${name}/revisions`,
          `indicators/1/history?from=${name}`,
          `indicators/1/history?as_of=${name}`,
          `indicators?at=${name}`,
          `reports/${name}/lock`,
          `reports/2017-18-Q2/revisions/${name}`,
          `reports/2017-18-Q2/submissions/${name}`,
          `reports/2017-18-Q2/compare?from=${name}&to=${name}`,
          `audit?after=${name}&limit=${name}`,
        ]) {
          expect((await get(`/v1/councils/E09000016/${path}`)).status).toBeLessThan(500);
        }
      }),
      { numRuns: propertyRuns(10, 40) },
    );
  });
});

describe('a quarter of any texts', () => {
  it('is kept to the letter: the digest, the body and the projection say the same', async () => {
    // From a year that no other quarter here is of.
    let year = 1500;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ uid: hostile, title: hostile, comment: hostile }), {
          minLength: 1,
          maxLength: 5,
        }),
        async rows => {
          year++;
          const unique = new Map(rows.map(row => [row.uid, row]));
          const indicators = [...unique.values()].map(({ uid, title, comment }, index) => ({
            ...anIndicator({ uid: `${uid} ${year}`, title, lineNo: String(index) }, { comment }),
          }));
          const period = `${year}/${String((year + 1) % 100).padStart(2, '0')} Q2`;
          const quarter = aQuarter({ period, indicators });
          const response = await postSignOff(quarter);
          if (!SignedQuarter.safeParse(quarter).success) {
            expect(response.status).toBe(422);
            return;
          }
          expect(response.status).toBe(201);
          const report = RecordedReport.parse(
            await (
              await get(`/v1/councils/E09000016/reports/corporate/${period.replace(/[/ ]/g, '-')}`)
            ).json(),
          );
          expect(report.body).toEqual(quarter);
          expect(report.receipt.body_sha256).toBe(await sha256(canonicalText(quarter)));
          const outturns = await runSql(
            'SELECT i.uid, o.printed, o.value, o.rating FROM outturn o JOIN indicator i USING (indicator) WHERE o.period = ?1',
            periodCode(quarterPeriod(year, 2)),
          );
          expect(new Set(outturns.map(row => JSON.stringify(row)))).toEqual(
            new Set(
              indicators.map(({ uid }) =>
                JSON.stringify({ uid, printed: '66.2% GREEN', value: 66.2, rating: 'GREEN' }),
              ),
            ),
          );
          for (const { uid } of indicators) {
            const history = await get(`/v1/councils/E09000016/indicators/${encodeURIComponent(uid)}/history`);
            expect(history.status).toBe(200);
          }
        },
      ),
      { numRuns: propertyRuns(10, 40) },
    );
  });

  it('may have any outturn: text that is not a number is kept as printed', async () => {
    await freshRecord();
    let year = 2000;
    await fc.assert(
      fc.asyncProperty(hostile, async performance => {
        const period = `${++year}/${String((year + 1) % 100).padStart(2, '0')}`;
        const response = await postSignOff(aQuarter({ period, indicators: [anOutturn('7', performance)] }));
        expect([201, 422]).toContain(response.status);
      }),
      RUNS,
    );
  });
});
