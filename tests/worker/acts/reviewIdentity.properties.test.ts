import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  periodCode,
  periodFromCode,
  periodText,
  type Quarter,
  quarterPeriod,
} from '../../../shared/period.ts';
import { History, IndicatorList } from '../../../shared/record/contract/indicators.ts';
import { propertyRuns } from '../../setup/longRun.ts';
import { anOutturn, aQuarter } from '../quarters.ts';
import { correct, freshRecord, get, postSignOff } from '../recordHarness.ts';
import { tokenFor } from '../tokens.ts';

beforeEach(freshRecord);

const INDICATORS = '/v1/councils/E09000016/indicators';

/** A quarter as somebody may sign it: which of three indicators it holds, renumbered, each perhaps reworded, in any order. */
const anyQuarter = fc.record({
  quarter: fc.nat({ max: 4 }),
  rows: fc.uniqueArray(
    fc.record({
      uid: fc.constantFrom('a', 'b', 'c'),
      name: fc.constantFrom('Parks', 'Gardens'),
      figure: fc.nat({ max: 999 }),
    }),
    { selector: ({ uid }) => uid, minLength: 1 },
  ),
});

describe('any quarters, signed and corrected in any order', () => {
  it('each indicator’s history is exactly its signed outturns, each with its name of that time', async () => {
    const token = await tokenFor('approver');
    const indicatorsAt = async (query: string) =>
      IndicatorList.parse(await (await get(`${INDICATORS}${query}`, token)).json()).indicators;
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyQuarter, { minLength: 3, maxLength: 9 }), async signings => {
        // Two years of its own, after those of the runs before it, and indicators of its own.
        run++;
        const standing = new Map<number, ReadonlyMap<string, readonly [string, string]>>();
        const revs = new Map<number, number>();
        for (const [index, { quarter, rows }] of signings.entries()) {
          const part = ((quarter % 4) + 1) as Quarter;
          const value = quarterPeriod(1100 + run * 2 + Math.floor(quarter / 4), part);
          const [period, code] = [periodText(value), periodCode(value)];
          const known = new Map(
            (await indicatorsAt(`?at=${period.replace(/[/ ]/g, '-')}`)).map(({ uid, title }) => [uid, title]),
          );
          const sent = rows.map(({ uid: letter, name, figure }, place) => {
            const uid = `${run}${letter}`;
            const before = known.get(uid) ?? name;
            const knownAs = before === name ? {} : { knownAs: before };
            return anOutturn(uid, `${figure}`, { lineNo: `${place + 1}`, title: name, ...knownAs });
          });
          const rev = revs.get(code) ?? 0;
          const body = { ...aQuarter({ period, indicators: sent }), sheet: `Sheet ${index}` };
          const response = await (rev === 0
            ? postSignOff(body, { token })
            : correct(body, rev, {}, { token }));
          expect(response.status, await response.clone().text()).toBe(201);
          revs.set(code, rev + 1);
          standing.set(code, new Map(sent.map(({ uid, title, texts }) => [uid, [texts.performance, title]])));
        }
        for (const { uid } of await indicatorsAt('')) {
          if (!uid.startsWith(`${run}`)) continue;
          const signed = [...standing]
            .toSorted(([a], [b]) => a - b)
            .flatMap(([code, rows]) => {
              const row = rows.get(uid);
              return row ? [[periodText(periodFromCode(code)), ...row]] : [];
            });
          const { points } = History.parse(await (await get(`${INDICATORS}/${uid}/history`, token)).json());
          expect(points.map(({ period, printed, title }) => [period, printed, title])).toEqual(signed);
        }
      }),
      { numRuns: propertyRuns(8, 25) },
    );
  });
});
