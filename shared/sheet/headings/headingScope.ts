import {
  monthPeriod,
  type Period,
  type Quarter,
  quarterNumber,
  quarterPeriod,
  yearPeriod,
} from '../../period.ts';
import { readMonthSpan } from './monthSpan.ts';
import { namedPeriod } from './namedPeriod.ts';

/** How much time a heading's figure covers. */
export type Span = 'quarter' | 'month' | 'year' | 'year-to-date';

/** The period that a heading names. Each part is null where the heading does not say it. */
export interface HeadingScope {
  readonly span: Span | null;
  /** Of the financial year. */
  readonly startYear: number | null;
  /** A month is in a quarter. */
  readonly quarter: Quarter | null;
  /** 1 is January. */
  readonly month: number | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME = String.raw`\b(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b`;
const CALENDAR_YEAR = String.raw`(?:[ ,.'’/-]{0,2}(?<year>20\d\d|\d\d)\b(?! ?[/-] ?\d))?`;
const MONTH = new RegExp(MONTH_NAME + CALENDAR_YEAR, 'gi');
/** Months of the financial year: month 10 is January. */
const NUMBERED_MONTH =
  /\b(?:month|m|period|(?<=\b(?:actual|outturn|target|budget|result|ytd) )p|p(?=\d+ (?:actual|outturn|target|budget|result|ytd)\b)) ?(?<number>1[0-2]|0?[1-9])\b/gi;

const YEAR_TO_DATE =
  /\bytd\b|\b(?:year|yr)[ -]to[ -]date\b|\bto date\b|\bcumulative(?:ly)?\b|\byear so far\b/i;
const WHOLE_YEAR = /\b(?:annual|yearly|full[ -]year|year[ -]end|whole year|12 months)\b/i;
const QUARTERLY = /\b(?:quarter|quarterly|qtr)\b/i;
const MONTHLY = /\b(?:in[ -]month|monthly|month)\b/i;

/** The period that a heading names, with the span of time that its words give. */
export function headingScope(heading: string): HeadingScope {
  const ofMonths = readMonthSpan(heading);
  if (ofMonths !== null) return spanOfMonths(heading, ofMonths);
  const named = namedPeriod(heading);
  const months = monthsIn(heading);
  const [first] = months;
  const isOneMonth = named.quarter === null && months.length === 1 && first !== undefined;
  const scope = isOneMonth
    ? { ...first, startYear: first.startYear ?? named.startYear }
    : { ...named, month: null };
  return { ...scope, span: spanOf(heading, scope) };
}

function spanOf(heading: string, { startYear, quarter, month }: Omit<HeadingScope, 'span'>): Span | null {
  if (YEAR_TO_DATE.test(heading)) return 'year-to-date';
  if (month !== null) return 'month';
  if (quarter !== null) return 'quarter';
  if (WHOLE_YEAR.test(heading)) return 'year';
  if (QUARTERLY.test(heading)) return 'quarter';
  if (MONTHLY.test(heading)) return 'month';
  return startYear === null ? null : 'year';
}

/** "April to December 2019" is the year so far; "October to December 2019" a quarter. */
function spanOfMonths(heading: string, period: Period): HeadingScope {
  const quarter = quarterNumber(period);
  const isYearSoFar = quarter !== 1 && /\bapr(?:il)?\b/i.test(heading);
  const span = quarter === null ? 'year' : isYearSoFar ? 'year-to-date' : 'quarter';
  return { span, startYear: period.startYear, quarter, month: null };
}

/** The months that a text names, each in its financial year, where the text gives the year. */
function monthsIn(text: string): Pick<HeadingScope, 'startYear' | 'quarter' | 'month'>[] {
  // Most headings name no month, and `matchAll` copies its pattern each time.
  if (text.search(MONTH) < 0 && text.search(NUMBERED_MONTH) < 0) return [];
  const named = [...text.matchAll(MONTH)].map(({ groups }) => {
    const month = MONTHS.indexOf((groups?.name ?? '').slice(0, 3).toLowerCase()) + 1;
    return inYear(month, groups?.year);
  });
  const numbered = [...text.matchAll(NUMBERED_MONTH)].map(({ groups }) =>
    inYear(((Number(groups?.number) + 2) % 12) + 1, undefined),
  );
  // "Month 3 - June 2018" names one month twice.
  return [...named, ...numbered.filter(({ month }) => !named.some(other => other.month === month))];
}

function inYear(month: number, year: string | undefined) {
  const quarter = (Math.floor(((month + 8) % 12) / 3) + 1) as Quarter;
  if (year === undefined) return { startYear: null, quarter, month };
  const calendar = Number(year) % 100;
  return { startYear: 2000 + calendar - (month < 4 ? 1 : 0), quarter, month };
}

/** A heading without the months that it names: they do not say what its column is. */
export function withoutMonths(heading: string): string {
  const rest = heading.replace(MONTH, ' ');
  return /\d/.test(rest) ? rest.replace(NUMBERED_MONTH, ' ') : rest;
}

/**
 * The month, the quarter or the year that a scope names, in the financial year `year` if it names none itself; null where
 * neither gives a year.
 */
export function periodOfScope(
  { startYear, quarter, month }: Pick<HeadingScope, 'startYear' | 'quarter' | 'month'>,
  year: number | null,
): Period | null {
  const start = startYear ?? year;
  if (start === null) return null;
  if (month !== null) return monthPeriod(start, fromApril(month));
  return quarter === null ? yearPeriod(start) : quarterPeriod(start, quarter);
}

/** A month has its quarter too. */
export function scopeOfPeriod({ startYear, months, part }: Period): Omit<HeadingScope, 'span'> {
  const quarter = months === 1 ? Math.ceil(part / 3) : months === 3 ? part : null;
  return {
    startYear,
    quarter: quarter as Quarter | null,
    month: months === 1 ? ((part + 2) % 12) + 1 : null,
  };
}

/** 1 is January; counted from April it is 10. */
const fromApril = (month: number): number => ((month + 8) % 12) + 1;

/**
 * When a scope ends, in months, so that later is larger. One that names no quarter ends with its year; `year` is the
 * year of one that names none.
 */
export function scopeOrder({ startYear, quarter, month }: HeadingScope, year: number): number {
  const inFinancialYear = month === null ? (quarter ?? 4) * 3 : fromApril(month);
  return (startYear ?? year) * 12 + inFinancialYear;
}
