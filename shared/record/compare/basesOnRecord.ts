import { periodOfBase } from '../../checks/earlier/compareBases.ts';
import { type Period, periodText } from '../../period.ts';
import type { BaseColumn, RecordedBases, RecordedOutturns } from '../../recordedBases.ts';
import type { Report } from '../../report.ts';
import type { RecordedReport } from '../contract/reports.ts';
import type { SignOffState } from '../contract/signOffState.ts';
import type { RowIdentity } from '../identity/rowIdentity.ts';

/** The periods that the bases of a report are of: the one before, and the same point last year. */
export function periodsOfBases(report: Pick<Report, 'period'>): readonly Period[] {
  const periods = (['shortBase', 'longBase'] as const).map(column => periodOfBase(column, report));
  return [...new Map(periods.map(period => [periodText(period), period])).values()];
}

/**
 * What the record has of the periods that the bases are of. `rows` says which indicator each row is, by its id in the sheet.
 * An outturn under an earlier name of the indicator counts, but none of an indicator that it redefines.
 */
export function basesOnRecord(
  report: Pick<Report, 'period'>,
  { earlier, indicators }: Pick<SignOffState, 'earlier' | 'indicators'>,
  rows: ReadonlyMap<string, RowIdentity>,
): RecordedBases {
  const before = new Map(indicators.map(({ uid, renamedFrom = [] }) => [uid, renamedFrom]));
  const names = [...rows].map(([id, { uid, follows = [] }]) => {
    const renamed = follows.flatMap(link => (link.kind === 'renamed' ? [link.uid] : []));
    const all = [uid, ...renamed].flatMap(name => [name, ...(before.get(name) ?? [])]);
    return [id, [...new Set(all)]] as const;
  });
  const outturns = (column: BaseColumn): RecordedOutturns | null => {
    const period = periodOfBase(column, report);
    const recorded = earlier.find(({ receipt }) => receipt.period === periodText(period));
    return recorded ? outturnsIn(recorded, period, names) : null;
  };
  return { shortBase: outturns('shortBase'), longBase: outturns('longBase') };
}

function outturnsIn(
  { body, receipt }: RecordedReport,
  period: Period,
  names: readonly (readonly [id: string, uids: readonly string[]])[],
): RecordedOutturns {
  const printed = new Map(body.indicators.map(({ uid, texts }) => [uid, texts.performance]));
  const outturns = names.flatMap(([id, uids]): [string, string][] => {
    const text = uids.map(uid => printed.get(uid)).find(found => found !== undefined);
    return text === undefined ? [] : [[id, text]];
  });
  return { period, rev: receipt.rev, outturns: new Map(outturns) };
}
