const SECONDS = 86_400;
const DAY = SECONDS * 1000;
/** Serial 0 of the calendar that starts in 1900, and of the one that starts in 1904. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** The calendar of 1900 counts a 29 February 1900, so that what is before it is a day less. */
const FIRST_OF_MARCH_1900 = 61;
const DATE = /^(\d{4})-(\d\d)-(\d\d)/;
const TIME = /(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?/;

/**
 * The serial number of a date or time in ISO 8601 ("2017-07-01T12:30:00Z", "12:30:00"), as a cell of the type "d" holds it.
 * Null for another text. A time zone is left out: a workbook's dates have none.
 */
export function isoDate(text: string, date1904: boolean): number | null {
  const date = DATE.exec(text);
  const rest = date ? text.slice(date[0].length) : text;
  const time = TIME.exec(rest);
  if (!date && !time) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = time ?? [];
  const part = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS;
  if (!date) return part;
  const [, year, month, day] = date.map(Number);
  const days =
    (Date.UTC(year as number, (month as number) - 1, day) - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
  const before = !date1904 && days > 0 && days < FIRST_OF_MARCH_1900 ? 1 : 0;
  return days - before + part;
}
