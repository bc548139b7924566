import { runInDurableObject } from 'cloudflare:test';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod, periodCode } from '../../../shared/period.ts';
import { labelAt } from '../../../shared/record/identity/labelAt.ts';
import type { Register } from '../../../worker/register/register.ts';
import { councilDatabase } from '../../../worker/store/sqlite/councilDatabase.ts';
import { readRegister } from '../../../worker/store/sqlite/register.ts';
import { propertyRuns } from '../../setup/longRun.ts';
import { anOutturn, aQuarter } from '../quarters.ts';
import {
  askedRecord,
  correct,
  councilObject,
  evict,
  freshRecord,
  HAVERING_COUNCIL,
  postSignOff,
  send,
} from '../recordHarness.ts';
import { tokenFor } from '../tokens.ts';

const uid = fc.constantFrom('a', 'b', 'c');
const PERIODS = ['2016/17 Q4', '2017/18 Q1', '2017/18 Q2'] as const;

/** Any act that changes the register, or tries to; or an end of the object, after which it is read from the rows. */
const signing = fc.record({
  act: fc.constant('sign' as const),
  period: fc.constantFrom(...PERIODS),
  rows: fc.uniqueArray(
    fc.record({ uid, name: fc.constantFrom('Parks', 'Gardens'), figure: fc.nat({ max: 99 }) }),
    {
      selector: row => row.uid,
      minLength: 1,
    },
  ),
  follows: fc.option(fc.constantFrom('a', 'b'), { nil: null }),
});
const linking = fc.record({
  act: fc.constant('link' as const),
  uid,
  old: uid,
  kind: fc.constantFrom('renamed', 'split', null),
});
const evicting = fc.record({ act: fc.constant('evict' as const) });
const anyAct = fc.oneof(
  { arbitrary: signing, weight: 6 },
  { arbitrary: linking, weight: 2 },
  { arbitrary: evicting, weight: 2 },
);
type AnyAct = typeof anyAct extends fc.Arbitrary<infer T> ? T : never;

/** The status of the reply; 0 where nothing is sent. `revs`: the last revision of each period so far. */
async function doAct(act: AnyAct, revs: Map<string, number>): Promise<number> {
  if (act.act === 'evict') {
    await evict();
    return 0;
  }
  if (act.act === 'link') {
    const { old, kind } = act;
    const path = `/v1/councils/${HAVERING_COUNCIL.code}/indicators/${act.uid}/links`;
    const token = await tokenFor('approver');
    return (await send('POST', path, { old, kind, why: 'As agreed.' }, { token })).status;
  }
  const { period, rows } = act;
  const labels = await askedRecord().register();
  const parsed = parsePeriod(period);
  const code = parsed ? periodCode(parsed) : 0;
  const indicators = rows.map(({ uid: id, name, figure }) => {
    const known = labelAt(labels.get(id)?.labels ?? [], code)?.wording;
    const title = `${name} ${id}`;
    const follows =
      act.follows !== null && labels.has(act.follows) && id === 'c'
        ? [{ uid: act.follows, kind: 'renamed' as const, why: 'As agreed.' }]
        : [];
    return anOutturn(id, `${figure}`, {
      title,
      ...(known !== undefined && known !== title && { knownAs: known }),
      ...(follows.length > 0 && { follows }),
    });
  });
  const rev = revs.get(period) ?? 0;
  const quarter = aQuarter({ period, indicators });
  const { status } = rev === 0 ? await postSignOff(quarter) : await correct(quarter, rev);
  if (status === 201) revs.set(period, rev + 1);
  return status;
}

/** The labels and links of an indicator mean the same in any order: what is in memory has the newest last. */
const inOrder = (register: Register) =>
  [...register].map(([id, { number, labels, links }]) => ({
    id,
    number,
    labels: labels.toSorted((a, b) => a.from - b.from || a.rev - b.rev),
    links: links.toSorted((a, b) => (a.old < b.old ? -1 : 1)),
  }));

describe('the register in memory', () => {
  it('is what the rows say, after each act and each end of the object', async () => {
    const statuses: number[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { minLength: 6, maxLength: 12 }), async acts => {
        await freshRecord();
        const revs = new Map<string, number>();
        for (const act of acts) {
          statuses.push(await doAct(act, revs));
          const cold = await runInDurableObject(councilObject(), (_, { storage }) =>
            readRegister(councilDatabase(storage.sql)),
          );
          const warm = await askedRecord().register();
          expect(inOrder(warm), JSON.stringify(act)).toEqual(inOrder(cold));
        }
      }),
      { numRuns: propertyRuns(10, 150) },
    );
    // Else nothing was tried.
    expect(statuses.filter(status => status === 201).length).toBeGreaterThan(10);
  });
});
