import { type Period, type Quarter, quarterPeriod, yearPeriod } from '../../period.ts';

const YEAR = String.raw`\b(?:20)?(?<first>\d\d) ?[/-] ?(?:20)?(?<second>\d\d)\b`;
const QUARTER = String.raw`\b(?:(?:q|qtr\.? ?|quarter ?)(?<quarter>[1-4]|one|two|three|four)|(?<ordinal>1st|2nd|3rd|4th|first|second|third|fourth) (?:quarter|qtr))\b`;
const BOTH = [
  new RegExp(`${YEAR}[^0-9]{0,12}?${QUARTER}`, 'i'),
  new RegExp(`${QUARTER}[^0-9]{0,12}?${YEAR}`, 'i'),
];
const YEAR_ALONE = new RegExp(YEAR, 'i');
const QUARTER_ALONE = new RegExp(QUARTER, 'i');

/** The quarter of a year that a text names with both together, such as "2017/18 Q2" or "Q2 of 2017/18". */
export const namedQuarterOfYear = (text: string): Period | null =>
  BOTH.map(pattern => read(pattern.exec(text))).find(period => period !== null) ?? null;

/** The first financial year that a text names. */
export const namedYear = (text: string): Period | null => read(YEAR_ALONE.exec(text));

/** The period in a heading: the year, the quarter, both or neither. */
export function namedPeriod(heading: string): {
  readonly startYear: number | null;
  readonly quarter: Quarter | null;
} {
  return {
    startYear: namedYear(heading)?.startYear ?? null,
    quarter: quarterOf(QUARTER_ALONE.exec(heading)),
  };
}

const QUARTERS = [
  ['1', 'one', '1st', 'first'],
  ['2', 'two', '2nd', 'second'],
  ['3', 'three', '3rd', 'third'],
  ['4', 'four', '4th', 'fourth'],
];

function quarterOf(match: RegExpExecArray | null): Quarter | null {
  const said = (match?.groups?.quarter ?? match?.groups?.ordinal ?? '').toLowerCase();
  const index = QUARTERS.findIndex(words => words.includes(said));
  return index < 0 ? null : ((index + 1) as Quarter);
}

function read(match: RegExpExecArray | null): Period | null {
  const { first, second } = match?.groups ?? {};
  if (first === undefined || (Number(first) + 1) % 100 !== Number(second)) return null;
  const quarter = quarterOf(match);
  const startYear = 2000 + Number(first);
  return quarter === null ? yearPeriod(startYear) : quarterPeriod(startYear, quarter);
}
