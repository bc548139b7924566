import { beforeEach, describe, expect, it } from 'vitest';
import { Role } from '../../../shared/record/contract/signIn.ts';
import { Submission } from '../../../shared/record/contract/submissions.ts';
import { allRoutes } from '../../../worker/routes/all.ts';
import { pathAt } from '../pathAt.ts';
import { anIndicator, aQuarter } from '../quarters.ts';
import {
  correct,
  freshRecord,
  HAVERING_COUNCIL,
  postSignOff,
  revisionsOf,
  send,
  setSetting,
} from '../recordHarness.ts';
import { claimsOf, OTHER_COUNCIL, signed } from '../tokens.ts';

beforeEach(freshRecord);

const COUNCILS = [
  { ...HAVERING_COUNCIL, canary: 'canary-of-one' },
  { ...OTHER_COUNCIL, canary: 'canary-of-two' },
];
type OneOfTwo = (typeof COUNCILS)[number];

const tokenOf = ({ tid, canary }: OneOfTwo) =>
  signed({
    ...claimsOf('approver', tid),
    roles: [...Role.options],
    oid: `oid ${canary}`,
    name: `Officer ${canary}`,
  });

/** The same ids, periods and keys in both councils; in every text, the council's own canary. */
async function fill(council: OneOfTwo): Promise<string> {
  const { code, canary } = council;
  const token = await tokenOf(council);
  const at = (path: string) => pathAt(path, { council: code });
  const report = '/v1/councils/{council}/reports/{report}/{period}';
  const quarter = aQuarter({
    council: code,
    sheet: canary,
    indicators: [anIndicator({ title: canary, section: canary }, { comment: canary, services: canary })],
  });
  const path = at(`${report}/revisions`);
  const earlier = '2017/18 Q1';
  const older = aQuarter({
    council: code,
    period: earlier,
    indicators: [anIndicator({ uid: 'old', title: canary })],
  });
  expect((await postSignOff(older, { token, path: revisionsOf(earlier, code) })).status).toBe(201);
  const why = { explanation: canary };
  expect((await postSignOff(quarter, { token, path })).status).toBe(201);
  expect((await correct({ ...quarter, sheet: `${canary} 2` }, 1, why, { token, path })).status).toBe(201);
  await send('PUT', at(`${report}/revisions/{rev}/publication`), undefined, { token });
  const links = at('/v1/councils/{council}/indicators/{uid}/links');
  const link = await send('POST', links, { old: 'old', kind: 'split', why: canary }, { token });
  expect(link.status).toBe(201);
  const submissions = at(`${report}/submissions`);
  const submitted = await correct({ ...quarter, sheet: `${canary} 3` }, 2, why, { token, path: submissions });
  const lock = await send('PUT', at(`${report}/lock`), { locked: true, reason: canary }, { token });
  expect(lock.status).toBe(200);
  return Submission.parse(await submitted.json()).id;
}

describe('two councils with the same ids, periods and keys', () => {
  it('get their own data on every route, and never the other’s', async () => {
    for (const council of COUNCILS) await setSetting('open_data', true, council);
    const ids = [await fill(COUNCILS[0] as OneOfTwo), await fill(COUNCILS[1] as OneOfTwo)];
    for (const [index, council] of COUNCILS.entries()) {
      const token = await tokenOf(council);
      const other = COUNCILS[1 - index] as OneOfTwo;
      let seen = 0;
      for (const { method, path } of allRoutes) {
        for (const id of ids) {
          const address = pathAt(path, { council: council.code, id });
          const body = method === 'get' ? undefined : {};
          const answer = await send(method, address, body, { token });
          const text = new TextDecoder().decode(await answer.arrayBuffer());
          expect(text, address).not.toContain(other.canary);
          expect(JSON.stringify([...answer.headers]), address).not.toContain(other.canary);
          if (text.includes(council.canary)) seen++;
        }
      }
      // Else the canaries were not where they could have been seen.
      expect(seen).toBeGreaterThan(15);
    }
  });

  it('each find nothing at the other’s addresses', async () => {
    const id = await fill(COUNCILS[0] as OneOfTwo);
    const token = await tokenOf(COUNCILS[1] as OneOfTwo);
    for (const { method, path } of allRoutes.filter(({ path }) => path.startsWith('/v1/councils/'))) {
      const answer = await send(method, pathAt(path, { id }), method === 'get' ? undefined : {}, { token });
      expect(answer.status, `${method} ${path}`).toBe(404);
      expect(await answer.text()).not.toContain('canary');
    }
  });
});
