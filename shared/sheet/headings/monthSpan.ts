import { type Period, type Quarter, quarterPeriod, yearPeriod } from '../../period.ts';

const MONTH = 'jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec';
/** "July to September 2017", "April - December 2019", "1 April 2018 to 31 March 2019". */
const SPAN = new RegExp(
  String.raw`\b(?<from>${MONTH})[a-z]*(?: (?<fromYear>20\d\d))? ?(?:to|-|–) ?(?:\d{1,2}(?:st|nd|rd|th)? )?(?<to>${MONTH})[a-z]* (?<toYear>20\d\d)\b`,
  'i',
);

/** The quarter that ends with a month, and the month that it starts with. */
const ENDS: Readonly<Record<string, { readonly quarter: Quarter; readonly starts: string }>> = {
  jun: { quarter: 1, starts: 'apr' },
  sep: { quarter: 2, starts: 'jul' },
  dec: { quarter: 3, starts: 'oct' },
  mar: { quarter: 4, starts: 'jan' },
};

/** A quarter named by its months, or by the year so far; April to March is the whole year. Null for any other span. */
export function readMonthSpan(text: string): Period | null {
  const { from, fromYear, to, toYear } = SPAN.exec(text)?.groups ?? {};
  const end = ENDS[short(to)];
  if (end === undefined) return null;
  const startsYear = short(from) === 'apr';
  if (!startsYear && short(from) !== end.starts) return null;
  const startYear = Number(toYear) - (end.quarter === 4 ? 1 : 0);
  const firstYear = end.quarter === 4 && !startsYear ? startYear + 1 : startYear;
  if (fromYear !== undefined && Number(fromYear) !== firstYear) return null;
  return startsYear && end.quarter === 4 ? yearPeriod(startYear) : quarterPeriod(startYear, end.quarter);
}

function short(month = ''): string {
  return month.slice(0, 3).toLowerCase();
}
