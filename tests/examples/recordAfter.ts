import { parsePeriod, periodCode } from '../../shared/period.ts';
import type { RecordBefore } from '../../shared/record/backfill/planBackfill.ts';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';

export const NOTHING_RECORDED: RecordBefore = {
  council: 'E09000016',
  report: 'corporate',
  periods: [],
  indicators: [],
  ownRules: [],
};

/** What the record holds once these quarters are on it, as it answers it: each name where it changes. */
export function recordAfter(quarters: readonly SignedQuarter[]): RecordBefore {
  const names = new Map<string, { from: number; lineNo: string | null; title: string }[]>();
  for (const { period, indicators } of quarters) {
    const from = periodCode(parsePeriod(period) as never);
    for (const { uid, lineNo, title } of indicators) {
      const known = names.get(uid) ?? [];
      const last = known.at(-1);
      if (last?.lineNo !== lineNo || last.title !== title)
        names.set(uid, [...known, { from, lineNo, title }]);
    }
  }
  return {
    ...NOTHING_RECORDED,
    periods: quarters.map(({ period, imported }) => ({
      period: parsePeriod(period) as never,
      sha256: imported?.sha256 ?? null,
      voidedBy: null,
    })),
    indicators: [...names].map(([uid, each]) => ({ uid, names: each })),
  };
}
