import { describe, expect, it } from 'vitest';
import { basesOnRecord, periodsOfBases } from '../../../../shared/record/compare/basesOnRecord.ts';
import type { IndicatorList } from '../../../../shared/record/contract/indicators.ts';
import type { FollowBody } from '../../../../shared/record/contract/links.ts';
import type { RecordedReport } from '../../../../shared/record/contract/reports.ts';
import type { RowIdentity } from '../../../../shared/record/identity/rowIdentity.ts';

const Q2 = { period: { startYear: 2017, months: 3, part: 2 } } as const;

/** A recorded quarter by its rows' uids and outturns; nothing else of it is looked at. */
const recorded = (period: string, rev: number, outturns: Readonly<Record<string, string>>): RecordedReport =>
  ({
    receipt: { period, rev },
    body: {
      indicators: Object.entries(outturns).map(([uid, performance]) => ({ uid, texts: { performance } })),
    },
  }) as unknown as RecordedReport;

const FIRST = recorded('2017/18 Q1', 2, { old: '12', same: '14', other: '16' });

function basesWith(
  rows: Readonly<Record<string, RowIdentity>>,
  indicators: IndicatorList['indicators'] = [],
  earlier: readonly RecordedReport[] = [FIRST],
) {
  const state = { earlier: [...earlier], indicators };
  return basesOnRecord(Q2, state, new Map(Object.entries(rows)));
}

const follows = (kind: FollowBody['kind']): FollowBody[] => [{ uid: 'old', kind, why: 'Renamed in April.' }];

describe('the outturns on record that the bases of a sheet are', () => {
  it('are of the period before and of the same point last year, or of the one year before', () => {
    expect(periodsOfBases(Q2)).toEqual([
      { startYear: 2017, months: 3, part: 1 },
      { startYear: 2016, months: 3, part: 2 },
    ]);
    expect(periodsOfBases({ period: { startYear: 2017, months: 12, part: 1 } })).toHaveLength(1);
  });

  it('are those of the same indicator, with their revision; a period that is not on record has none', () => {
    const { shortBase, longBase } = basesWith({ 7: { uid: 'same' }, 8: { uid: 'fresh' } });
    expect(shortBase?.rev).toBe(2);
    expect([...(shortBase?.outturns ?? [])]).toEqual([['7', '14']]);
    expect(longBase).toBeNull();
  });

  it('are found under the name before a rename, by the record or by this quarter’s own answer', () => {
    const onRecord = [
      { uid: 'new', lineNo: '7', title: 'As it is called now', renamedFrom: ['older', 'old'] },
    ];
    expect(basesWith({ 7: { uid: 'new' } }, onRecord).shortBase?.outturns.get('7')).toBe('12');
    const answered = { 7: { uid: 'minted', follows: follows('renamed') } };
    expect(basesWith(answered).shortBase?.outturns.get('7')).toBe('12');
  });

  it.each(['redefined', 'split', 'merged'] as const)('are not those of an indicator that was %s', kind => {
    const rows = { 7: { uid: 'minted', follows: follows(kind) } };
    expect(basesWith(rows).shortBase?.outturns.size).toBe(0);
  });
});
