import type { CheckOptions } from '../../shared/checks/check.ts';
import { parsePeriod } from '../../shared/period.ts';
import type { BaseColumn, RecordedOutturns } from '../../shared/recordedBases.ts';

interface Recorded {
  /** The row's id. */
  readonly id?: string;
  readonly rev?: number;
  /** The period of the bases, where it is not the first quarter of the year of each. */
  readonly period?: string;
}

const PERIODS = { shortBase: '2017/18 Q1', longBase: '2016/17 Q2' } as const;

/** A record that has these outturns of one row, for the bases of a report of 2017/18 Q2. */
export function onRecord(
  texts: Readonly<Partial<Record<BaseColumn, string>>>,
  { id = '1', rev = 1, period }: Recorded = {},
): Required<Pick<CheckOptions, 'recordedBases'>> {
  const outturns = (column: BaseColumn): RecordedOutturns | null => {
    const of = parsePeriod(period ?? PERIODS[column]);
    const text = texts[column];
    return of === null || text === undefined ? null : { period: of, rev, outturns: new Map([[id, text]]) };
  };
  return { recordedBases: { shortBase: outturns('shortBase'), longBase: outturns('longBase') } };
}
