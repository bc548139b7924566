const DAY = 86_400_000;
/** Day 0 of Excel's calendar, which counts a 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Whether a format, its quoted and escaped text apart, asks for a day or a time. */
export function isDateFormat(format: string): boolean {
  return /[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|_.|\*./g, ''));
}

/**
 * A date where a figure or a year is expected ("15/16" typed into Excel may become one), printed so that a person
 * recognises it. It need not match Excel's own text, since a date is never a figure.
 */
export function dateText(serial: number, format: string): string {
  const date = new Date(EPOCH + Math.round(serial * DAY));
  if (Number.isNaN(date.getTime())) return String(serial);
  const asked = format.replace(/"[^"]*"|\\./g, '').toLowerCase();
  if (!/[dy]|mmm/.test(asked)) return clockText(serial, asked);
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  const day = `${two(date.getUTCDate())} `;
  const month = MONTHS[date.getUTCMonth()];
  const text = `${asked.includes('d') ? day : ''}${month} ${date.getUTCFullYear()}`;
  return asked.includes('h') ? `${text} ${time}` : text;
}

/** A time or a span of time, "1:05" or "1:05:30"; a unit in square brackets runs on past its day or hour. */
function clockText(serial: number, asked: string): string {
  const seconds = Math.round(Math.abs(serial) * 86_400);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60)];
  const tail = [
    ...(asked.includes('h') ? [two(minutes % 60)] : []),
    ...(asked.includes('s') ? [two(seconds % 60)] : []),
  ];
  const head = asked.includes('h')
    ? /\[h/.test(asked)
      ? hours
      : hours % 24
    : /\[m/.test(asked)
      ? minutes
      : minutes % 60;
  return [String(head), ...tail].join(':');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
