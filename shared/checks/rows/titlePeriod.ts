import { endMonth, MONTH_NAMES, type PartOfYear, type Period, WHOLE_YEAR } from '../../period.ts';
import { headingScope } from '../../sheet/headings/headingScope.ts';
import { readMonthSpan } from '../../sheet/headings/monthSpan.ts';
import { namedPeriod, namedQuarterOfYear } from '../../sheet/headings/namedPeriod.ts';

/** The period that a title or a sheet's name gives, with its year where it gives that too. */
export interface NamedPart extends PartOfYear {
  readonly startYear: number | null;
}

const HALF =
  /\b(?:h(?<number>[12])|(?<ordinal>1st|2nd|first|second) half(?:[- ]year)?|half[- ]year ?(?<half>[12])|(?<middle>mid[- ]?year|half[- ]year(?:ly)?))\b/i;
const QUARTERS =
  /\b(?:q|qtr\.? ?|quarter ?)[1-4]\b|\b(?:1st|2nd|3rd|4th|first|second|third|fourth) quarter\b/gi;
const YEARS = /\b(?:20)?\d\d ?[/-] ?(?:20)?\d\d\b/g;
const HALVES = /\bh[12]\b|\b(?:1st|2nd|first|second) half\b/gi;

/** "Q1 and Q2", "Q1-4", "2016/17 and 2017/18", "H1, H2" */
export const namesSeveral = (text: string): boolean =>
  [QUARTERS, YEARS, HALVES].some(pattern => (text.match(pattern) ?? []).length > 1) ||
  /\bq(?:uarters?)? ?[1-4] ?(?:-|to|and|&|\/|,) ?q?[1-4]\b/i.test(text);

/** The one period that a text names: months, a quarter, a half-year, a month or a year; null for none, or several. */
export function namedPart(text: string): NamedPart | null {
  if (namesSeveral(text)) return null;
  const span = readMonthSpan(text) ?? namedQuarterOfYear(text);
  if (span !== null) return span;
  const { startYear, quarter } = namedPeriod(text);
  if (quarter !== null) return { startYear, months: 3, part: quarter };
  const half = halfIn(text);
  if (half !== null) return { startYear, months: 6, part: half };
  const scope = headingScope(text);
  if (scope.month !== null) return { startYear: scope.startYear, months: 1, part: fromApril(scope.month) };
  return startYear === null ? null : { startYear, ...WHOLE_YEAR };
}

/** A half-year report without a number is of the first half: the second is the year's. */
function halfIn(text: string): 1 | 2 | null {
  const { number, ordinal, half, middle } = HALF.exec(text)?.groups ?? {};
  const said = number ?? ordinal ?? half;
  if (said === undefined) return middle === undefined ? null : 1;
  return /^(?:1|f)/i.test(said) ? 1 : 2;
}

const fromApril = (month: number): number => ((month + 8) % 12) + 1;

/**
 * Whether a named period is that of a report. Its year holds every period in it, and a longer period its months; a quarter
 * is that of a half-year or of a year where they end together, as is a month of a quarter.
 */
export function isOfReport(named: NamedPart, period: Period): boolean {
  if (named.startYear !== null && named.startYear !== period.startYear) return false;
  const isWithin = named.months > period.months && (period.months === 1 || named.months === 12);
  const holds =
    isWithin && firstMonthOf(named) <= firstMonthOf(period) && endMonth(named) >= endMonth(period);
  return holds || (endMonth(named) === endMonth(period) && !(named.months === 1 && period.months === 12));
}

/** Whether a named period ends before the report's does; one without a year is of the report's. */
export const isBefore = (named: NamedPart, period: Period): boolean =>
  ((named.startYear ?? period.startYear) - period.startYear) * 12 + endMonth(named) < endMonth(period);

const firstMonthOf = (part: PartOfYear): number => endMonth(part) - part.months + 1;

const MONTH = `(?:${MONTH_NAMES.map(name => `${name.slice(0, 3)}[a-z]*`).join('|')})`;
const ABOUT_MONTH = new RegExp(
  String.raw`\b(?:for|in|during|of|to|ending|ended)(?: the)?(?: month(?: of)?)? ${MONTH}\b`,
  'i',
);

/** "Performance for October": what is reported, where a month alone may be when the report was printed. */
export const isAboutMonth = (text: string): boolean => ABOUT_MONTH.test(text);
