const DAY = 86_400_000;
/** Day 0 of Excel's calendar, which counts a 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Whether a format, its quoted and escaped text apart, asks for a day or a time. */
export function isDateFormat(format: string): boolean {
  return /[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|_.|\*./g, ''));
}

/**
 * A date that stands where a figure or a year is expected ("15/16" typed into Excel may become one), said so that a
 * person recognises it. Excel's own wording is not needed: no date is a figure.
 */
export function dateText(serial: number, format: string): string {
  const date = new Date(EPOCH + Math.round(serial * DAY));
  if (Number.isNaN(date.getTime())) return String(serial);
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  const asked = format.replace(/"[^"]*"|\\./g, '').toLowerCase();
  if (!/[dy]|mmm/.test(asked)) return time;
  const day = `${two(date.getUTCDate())} `;
  const month = MONTHS[date.getUTCMonth()];
  const text = `${asked.includes('d') ? day : ''}${month} ${date.getUTCFullYear()}`;
  return asked.includes('h') ? `${text} ${time}` : text;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
