/**
 * The period that a report covers. A financial year runs from April to March: 2017/18 Q2 is July to
 * September 2017. `quarter` is null for a whole-year report.
 */
export interface Period {
  readonly startYear: number;
  readonly quarter: Quarter | null;
}

export type Quarter = 1 | 2 | 3 | 4;

/** "2017/18 Q2", or "2007/08" for a whole year. */
export function periodText({ startYear, quarter }: Period): string {
  const year = `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
  return quarter === null ? year : `${year} Q${quarter}`;
}

/** The period as it stands in addresses: "2017-18-Q2", "2007-08". */
export function periodSlug(period: Period): string {
  return periodText(period).replace('/', '-').replace(' ', '-');
}

/**
 * Reads what `periodText` and `periodSlug` write; null for anything else, a year pair that does not follow included, and a
 * year before 1000, which would be written shorter than it is read.
 */
export function parsePeriod(text: string): Period | null {
  const match = /^([1-9]\d{3})[/-](\d{2})(?:[ -]Q([1-4]))?$/.exec(text.trim());
  if (!match) return null;
  const startYear = Number(match[1]);
  if ((startYear + 1) % 100 !== Number(match[2])) return null;
  return { startYear, quarter: match[3] === undefined ? null : (Number(match[3]) as Quarter) };
}

/** year * 10 + quarter, with 5 for a whole year, so that periods sort as numbers: 2017/18 Q2 is 20172. */
export function periodCode({ startYear, quarter }: Period): number {
  return startYear * 10 + (quarter ?? 5);
}

export function periodFromCode(code: number): Period {
  const quarter = code % 10;
  return { startYear: Math.floor(code / 10), quarter: quarter === 5 ? null : (quarter as Quarter) };
}

/** The first day of a period, "2017-07-01". */
export function firstDay({ startYear, quarter }: Period): string {
  return quarter === 4
    ? `${startYear + 1}-01-01`
    : `${startYear}-${['04', '07', '10'][(quarter ?? 1) - 1]}-01`;
}

export function samePeriod(a: Period, b: Period): boolean {
  return a.startYear === b.startYear && a.quarter === b.quarter;
}

/** The quarter before; for a whole year, the year before. */
export function previousPeriod({ startYear, quarter }: Period): Period {
  if (quarter === null) return { startYear: startYear - 1, quarter: null };
  return quarter === 1
    ? { startYear: startYear - 1, quarter: 4 }
    : { startYear, quarter: (quarter - 1) as Quarter };
}

/** The same point last year. */
export function yearBefore({ startYear, quarter }: Period): Period {
  return { startYear: startYear - 1, quarter };
}
