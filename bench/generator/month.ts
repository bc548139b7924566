import { endMonth, type Period } from '../../shared/period.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Months from January of year 0 to the last of the period: a quarter ends in June, September, December or March. */
const lastMonth = (period: Period): number => period.startYear * 12 + 2 + endMonth(period);

/** "August 2017": so many months after the period's last; negative is before it. */
export function monthsAfter(period: Period, months: number): string {
  const at = lastMonth(period) + months;
  return `${MONTHS[at % 12]} ${Math.floor(at / 12)}`;
}

/** "31/08/2017", the last day of that month. */
export function lastDayAfter(period: Period, months: number): string {
  const at = lastMonth(period) + months;
  const [month, year] = [at % 12, Math.floor(at / 12)];
  const day = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return `${day}/${String(month + 1).padStart(2, '0')}/${year}`;
}

/** The three months of a quarter: "July", "August", "September". */
export function monthsOf(quarter: number): readonly [string, string, string] {
  const first = (quarter * 3) % 12;
  return [MONTHS[first] ?? '', MONTHS[first + 1] ?? '', MONTHS[first + 2] ?? ''];
}
