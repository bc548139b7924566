/**
 * The period that a report covers: a month, a quarter, a half-year or a year of the financial year, which runs from April to
 * March. `part` counts the periods of one length within the year, from 1: the part 2 of 3 months is 2017/18 Q2, July to
 * September 2017, and the part 10 of 1 month is January 2018.
 */
export interface Period {
  /** The calendar year in which its financial year begins. */
  readonly startYear: number;
  readonly months: PeriodLength;
  readonly part: number;
}

/** Which part of the financial year, whichever year: a first quarter, a January. */
export type PartOfYear = Pick<Period, 'months' | 'part'>;

export const WHOLE_YEAR: PartOfYear = { months: 12, part: 1 };

/** How many months a period lasts. */
export type PeriodLength = 1 | 3 | 6 | 12;

export type Quarter = 1 | 2 | 3 | 4;

export const yearPeriod = (startYear: number): Period => ({ startYear, months: 12, part: 1 });

export const halfYearPeriod = (startYear: number, half: 1 | 2): Period => ({
  startYear,
  months: 6,
  part: half,
});

export const quarterPeriod = (startYear: number, quarter: Quarter): Period => ({
  startYear,
  months: 3,
  part: quarter,
});

/** `month` counts from April, as councils' finance does: month 10 is January. */
export const monthPeriod = (startYear: number, month: number): Period => ({
  startYear,
  months: 1,
  part: month,
});

/** 1 to 4, or null if the period is not a quarter. */
export const quarterNumber = ({ months, part }: Period): Quarter | null =>
  months === 3 ? (part as Quarter) : null;

/** Its last month, counted from April: 6 for a second quarter and for September, 12 for a whole year. */
export const endMonth = ({ months, part }: PartOfYear): number => months * part;

const PERIOD_NOUNS = { 1: 'month', 3: 'quarter', 6: 'half-year', 12: 'year' } as const;

/** What a sentence calls a period of this length, in "last {length}" and "this {length}": "month", "quarter". */
export const periodNoun = ({ months }: Pick<PartOfYear, 'months'>): string => PERIOD_NOUNS[months];

/** The part of the year without the year: "January", "Q2", "H1", "the year". */
export function partText({ months, part }: PartOfYear): string {
  if (months === 1) return MONTH_NAMES[part - 1] ?? '';
  return months === 12 ? 'the year' : `${LETTERS[months]}${part}`;
}

/** The names of the months as the financial year has them, from April. */
export const MONTH_NAMES = [
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
  'January',
  'February',
  'March',
] as const;

/** As people write it: "January 2018", "2017/18 Q2", "2017/18 H1" for a half-year, "2007/08" for a whole year. */
export function periodText({ startYear, months, part }: Period): string {
  if (months === 1) return `${MONTH_NAMES[part - 1]} ${calendarYear(startYear, part)}`;
  const year = `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
  return months === 12 ? year : `${year} ${LETTERS[months]}${part}`;
}

/**
 * The period as it is in addresses and file names: "2017-18-M10", "2017-18-Q2", "2017-18-H1", "2007-08". Unlike the names of
 * months, these sort.
 */
export function periodSlug({ startYear, months, part }: Period): string {
  const year = `${startYear}-${String((startYear + 1) % 100).padStart(2, '0')}`;
  if (months === 12) return year;
  return `${year}-${LETTERS[months]}${months === 1 ? String(part).padStart(2, '0') : part}`;
}

const LETTERS = { 1: 'M', 3: 'Q', 6: 'H' } as const;

/**
 * What `periodText` writes; `parsePeriod` also holds the two years of a pair against each other. Addresses have the form of
 * `PERIOD_SLUG`.
 */
export const PERIOD_TEXT = new RegExp(
  String.raw`^(?:[1-9]\d{3}/\d{2}(?: (?:Q[1-4]|H[12]))?|(?:${MONTH_NAMES.join('|')}) [1-9]\d{3})$`,
);
export const PERIOD_SLUG = /^[1-9]\d{3}-\d{2}(?:-(?:Q[1-4]|H[12]|M(?:0[1-9]|1[0-2])))?$/;

/**
 * Reads what `periodText` and `periodSlug` write, and a month that is numbered, "2017/18 M10". Null for anything else, a pair
 * of years that do not follow each other included. Years are from 1000 to 9998: others would be written shorter or longer.
 */
export function parsePeriod(text: string): Period | null {
  const trimmed = text.trim();
  const [, name, year] = /^([A-Z][a-z]+) (\d{4})$/.exec(trimmed) ?? [];
  if (name !== undefined) {
    const month = (MONTH_NAMES as readonly string[]).indexOf(name) + 1;
    return month === 0 ? null : withinYears(monthPeriod(Number(year) - (month > 9 ? 1 : 0), month));
  }
  const [, from, to, letter, part] =
    /^(\d{4})[/-](\d{2})(?:[ -](?:(Q)([1-4])|(H)([12])|(M)(0[1-9]|1[0-2])))?$/
      .exec(trimmed)
      ?.filter(group => group !== undefined) ?? [];
  const startYear = Number(from);
  if (from === undefined || (startYear + 1) % 100 !== Number(to)) return null;
  const months = letter === undefined ? 12 : ({ M: 1, Q: 3, H: 6 } as const)[letter as 'M' | 'Q' | 'H'];
  return withinYears({ startYear, months, part: Number(part ?? 1) });
}

const withinYears = (period: Period): Period | null =>
  period.startYear >= 1000 && period.startYear <= 9998 ? period : null;

/**
 * start year * 10,000 + last month (April is 1) * 100 + length in months. Periods sort by it as they end, and of those that
 * end together the shortest first: April 2017 is 20170101, 2017/18 Q2 20170603, its half-year 20170606, its year 20171212.
 */
export const periodCode = (period: Period): number =>
  period.startYear * 10_000 + endMonth(period) * 100 + period.months;

/** The code of a period that is written in words, to sort by; 0, before every period, where it is not one. */
export function codeOfText(text: string): number {
  const period = parsePeriod(text);
  return period ? periodCode(period) : 0;
}

export function periodFromCode(code: number): Period {
  const months = (code % 100) as PeriodLength;
  return { startYear: Math.floor(code / 10_000), months, part: (Math.floor(code / 100) % 100) / months };
}

/** The month that a period begins with. */
export const firstMonth = (period: Period): Period =>
  monthPeriod(period.startYear, endMonth(period) - period.months + 1);

/** The first day of a period, "2017-07-01". */
export function firstDay(period: Period): string {
  const { startYear, part } = firstMonth(period);
  return `${calendarYear(startYear, part)}-${String(calendarMonth(part)).padStart(2, '0')}-01`;
}

/** The last day of a period, "2017-09-30". */
export function lastDay(period: Period): string {
  const month = endMonth(period);
  // Day 0 of the month after it.
  const day = Date.UTC(calendarYear(period.startYear, month), calendarMonth(month), 0);
  return new Date(day).toISOString().slice(0, 10);
}

const calendarYear = (startYear: number, month: number): number => startYear + (month > 9 ? 1 : 0);
const calendarMonth = (month: number): number => ((month + 2) % 12) + 1;

export const samePeriod = (a: Period, b: Period): boolean => periodCode(a) === periodCode(b);

/** The period of the same length before: the month before a month, the year before a whole year. */
export const previousPeriod = ({ startYear, months, part }: Period): Period =>
  part === 1
    ? { startYear: startYear - 1, months, part: 12 / months }
    : { startYear, months, part: part - 1 };

/** The period of the same length after. */
export const nextPeriod = ({ startYear, months, part }: Period): Period =>
  part * months === 12
    ? { startYear: startYear + 1, months, part: 1 }
    : { startYear, months, part: part + 1 };

/** The same point last year. */
export const yearBefore = ({ startYear, ...point }: Period): Period => ({
  startYear: startYear - 1,
  ...point,
});
