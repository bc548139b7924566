import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { quarterPeriod } from '../../../../shared/period.ts';
import { identifyRows } from '../../../../shared/record/identity/identifyRows.ts';
import type { ListedIndicator, ReportRow } from '../../../../shared/record/identity/rowIdentity.ts';
import { titleSimilarity } from '../../../../shared/record/identity/titleSimilarity.ts';
import { isSameWording } from '../../../../shared/record/identity/wording.ts';
import { reportOf } from '../../../examples/assessed.ts';
import { theSample } from '../../../examples/theSample.ts';
import { unicodeText } from '../../../examples/unicodeText.ts';

const Q2 = quarterPeriod(2017, 2);
const Q3 = quarterPeriod(2017, 3);

let rows: readonly ReportRow[];
let onRecord: readonly ListedIndicator[];
beforeAll(async () => {
  rows = reportOf(await theSample()).indicators.map(({ id, lineNo, title }) => ({ id, lineNo, title }));
  onRecord = asSigned(rows);
});

/** The register after the rows were signed off as the first quarter. */
function asSigned(signed: readonly ReportRow[]): ListedIndicator[] {
  const { identities } = identifyRows(signed, { period: Q2, onRecord: [], kept: [], answers: [] });
  return signed.map(({ id, lineNo, title }) => ({ uid: identities.get(id)?.uid ?? '', lineNo, title }));
}

const nextQuarter = (report: readonly ReportRow[], register: readonly ListedIndicator[]) =>
  identifyRows(report, { period: Q3, onRecord: register, kept: [], answers: [] });

/** A report row by row: its uids, by title. */
const uidsByTitle = (report: readonly ReportRow[], register: readonly ListedIndicator[]) => {
  const { identities } = nextQuarter(report, register);
  return new Map(report.map(({ id, title }) => [title, identities.get(id)?.uid]));
};

/** As a sheet would number them: some rows have a line, those without are P1, P2 ... in their order. */
const hostileRows = fc
  .array(
    fc.record({
      lineNo: fc.option(fc.oneof(fc.stringMatching(/^[0-9]{1,2}[a-c]?$/), unicodeText({ maxLength: 6 }))),
      title: fc.oneof(
        fc.constantFrom(
          'Total',
          'TOTAL ',
          'Total 2',
          '???',
          '!!!',
          '<b>Total</b>',
          "'; DROP TABLE indicator--",
          '=1+1',
        ),
        unicodeText({ minLength: 1, maxLength: 30 }),
      ),
    }),
    { maxLength: 14 },
  )
  .map(all =>
    all.map(
      (row, index): ReportRow => ({
        ...row,
        id: row.lineNo === null ? `P${index}` : `${row.lineNo} (${index})`,
      }),
    ),
  );

describe('a report of the next quarter', { timeout: 60_000 }, () => {
  it('keeps every uid where it is unchanged, reordered or renumbered', () => {
    const expected = new Map(rows.map(({ title }, index) => [title, onRecord[index]?.uid]));
    expect(uidsByTitle(rows, onRecord)).toEqual(expected);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...rows], { minLength: rows.length }),
        fc.boolean(),
        (shuffled, renumbers) => {
          const report = shuffled.map((row, index) => {
            if (row.lineNo === null || !renumbers) return row;
            return { ...row, id: `${index + 1}`, lineNo: `${index + 1}` };
          });
          expect(new Map([...uidsByTitle(report, onRecord)].toSorted())).toEqual(
            new Map([...expected].toSorted()),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('has the same matches in any order of the register', () => {
    fc.assert(
      fc.property(hostileRows, hostileRows, fc.infiniteStream(fc.nat()), (signed, report, dice) => {
        const register = asSigned(signed);
        const shuffled = register.toSorted(() => ((dice.next().value ?? 0) % 2 === 0 ? 1 : -1));
        expect([...nextQuarter(report, shuffled).identities]).toEqual([
          ...nextQuarter(report, register).identities,
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it('has no uid twice, and matches no two wordings without a person, with any titles', () => {
    fc.assert(
      fc.property(hostileRows, hostileRows, (signed, report) => {
        const register = asSigned(signed);
        const { identities, gone } = nextQuarter(report, register);
        const all = [...identities.values()];
        expect(new Set([...all, ...gone].map(({ uid }) => uid)).size).toBe(all.length + gone.length);
        for (const row of report) {
          const identity = identities.get(row.id);
          if (identity?.state === 'known') expect(isSameWording(identity.was.title, row.title)).toBe(true);
          else expect(register.map(({ uid }) => uid)).not.toContain(identity?.uid);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of another council matches nothing of ours: its line 1 is not our line 1', () => {
    const another = rows.map(({ id, lineNo }, index) => ({
      id,
      lineNo,
      title: `Zwvx ${index} qzk of the ${index}th`,
    }));
    const { identities, gone } = nextQuarter(another, onRecord);
    expect([...identities.values()].filter(({ state }) => state === 'known')).toEqual([]);
    expect(
      gone.length +
        [...identities.values()].flatMap(one => (one.state === 'asked' ? one.candidates : [])).length,
    ).toBeGreaterThan(0);
    expect([...identities.values()].every(({ uid }) => uid.startsWith('2017-18-Q3:'))).toBe(true);
  });
});

describe('the similarity', () => {
  it('of two different indicators of the sample is rarely enough to ask', () => {
    const titles = rows.map(({ title }) => title);
    const like = titleSimilarity(titles, titles);
    const pairs = titles.flatMap((a, index) => titles.slice(index + 1).map(b => like(a, b)));
    expect(pairs.filter(likeness => likeness >= 0.3).length).toBeLessThanOrEqual(5);
    expect(like(titles[0] ?? '', titles[0] ?? '')).toBe(1);
  });
});
