import { MONTH_NAMES, type Period } from '../../period.ts';

/** What a text became, and whether it still names a time that was left as it is. */
export interface MovedText {
  readonly text: string;
  /** "Published 12 November 2017", "Q1 to Q3": what it would be a quarter later is not known. */
  readonly isUnsure: boolean;
}

const YEAR = String.raw`\b(?<year>(?:20)?\d\d ?[/-] ?(?:20)?\d\d)\b(?! ?[/-] ?\d)`;
const NUMBER_WORDS = ['one', 'two', 'three', 'four'];
const ORDINALS = ['1st', '2nd', '3rd', '4th'];
const ORDINAL_WORDS = ['first', 'second', 'third', 'fourth'];
const QUARTER = String.raw`\b(?<named>q|qtr\.? ?|quarter ?)(?<which>[1-4]\b|(?:${NUMBER_WORDS.join('|')})\b)|\b(?<ordinal>${[...ORDINALS, ...ORDINAL_WORDS].join('|')})(?= (?:quarter|qtr)\b)`;
const MONTH = String.raw`(?:\b(?<day>\d{1,2})(?<suffix>st|nd|rd|th)? )?\b(?<month>${MONTH_NAMES.map(
  name => `${name.slice(0, 3)}(?:${name.slice(3)})?${name === 'September' ? '|sept' : ''}`,
).join('|')})\b(?<calendar>[ ,.'’/-]{0,2}(?:20\d\d|\d\d)\b(?! ?[/-] ?\d))?`;
const TIMES = new RegExp(`${YEAR}|${QUARTER}|${MONTH}`, 'gi');

/** "Q1-4", "Quarters 1 and 2": what the quarters of a span become depends on where it starts. */
const SPAN = /\bq(?:uarters?|trs?)? ?[1-4] ?(?:-|–|to|and|&|,) ?q?(?:uarter|tr)? ?[1-4]\b/i;
/** A meeting or the day of printing: its month is not the report's. */
const OTHER_DAY =
  /\b(?:cabinet|committee|board|panel|meeting|dated?|updated?|published|printed|produced|prepared|forecast|next|due)\b/i;
/** A quarter and a year this close to each other are one period. */
const CLOSE = /^[^0-9]{0,12}$/;

/**
 * A heading, a title or a sheet's name a quarter later, in its own spelling: "2017/18 Q2" is "2017/18 Q3", "Qtr 4 17-18"
 * is "Qtr 1 18-19", "July to September 2017" is "October to December 2017". A year without a quarter is the financial year,
 * which changes after the fourth quarter alone; `yearMoves` says so where a heading below it tells otherwise.
 */
export function movePeriods(text: string, from: Period, yearMoves = from.part === 4): MovedText {
  if (SPAN.test(text)) return { text, isUnsure: true };
  const times = [...text.matchAll(TIMES)].filter(match => isTime(match, text));
  let isUnsure = false;
  let moved = '';
  let end = 0;
  for (const [index, match] of times.entries()) {
    const next = movedTime(match, { text, times, index, yearMoves });
    isUnsure ||= next === null;
    moved += text.slice(end, match.index) + (next ?? match[0]);
    end = match.index + match[0].length;
  }
  return { text: moved + text.slice(end), isUnsure };
}

interface Among {
  readonly text: string;
  readonly times: readonly RegExpExecArray[];
  readonly index: number;
  readonly yearMoves: boolean;
}

/** "2013-2015" is not a financial year; "may" is a month only where something dates it. */
function isTime({ 0: written, groups = {}, index }: RegExpExecArray, text: string): boolean {
  if (groups.year !== undefined) return startYearOf(groups.year) !== null;
  if (groups.month === undefined) return true;
  const isDated = groups.day !== undefined || groups.calendar !== undefined;
  const isAlone =
    written.trim() === text.trim() || /^(?:to|-|–)\b/i.test(text.slice(index + written.length).trim());
  return isDated || isAlone || !/^(?:may|mar|march)$/i.test(groups.month);
}

function movedTime(match: RegExpExecArray, among: Among): string | null {
  const { groups = {} } = match;
  if (groups.year !== undefined) {
    const quarter = quarterBeside(among);
    const moves = quarter === null ? among.yearMoves : quarter === 4;
    return moves ? nextYear(groups.year) : groups.year;
  }
  return groups.month === undefined ? nextQuarterText(match) : nextMonthText(match, among);
}

/** The quarter that is one period with a year: the nearest before or after it; null for a year alone. */
function quarterBeside({ text, times, index }: Among): number | null {
  const own = times[index];
  const beside = [times[index + 1], times[index - 1]].flatMap(other => {
    const quarter = other && quarterOf(other);
    if (!own || !other || !quarter) return [];
    const [first, second] = own.index < other.index ? [own, other] : [other, own];
    const between = text.slice(first.index + first[0].length, second.index);
    return CLOSE.test(between) ? [{ quarter, distance: between.length }] : [];
  });
  return beside.sort((a, b) => a.distance - b.distance)[0]?.quarter ?? null;
}

function quarterOf({ groups: { which, ordinal } = {} }: RegExpExecArray): number | null {
  const said = (which ?? ordinal)?.toLowerCase();
  if (said === undefined) return null;
  const place = [['1', '2', '3', '4'], NUMBER_WORDS, ORDINALS, ORDINAL_WORDS]
    .map(words => words.indexOf(said))
    .find(found => found >= 0);
  return place === undefined ? null : place + 1;
}

function nextQuarterText(match: RegExpExecArray): string {
  const { named = '', which, ordinal } = match.groups ?? {};
  const next = (quarterOf(match) ?? 1) % 4;
  if (ordinal !== undefined) {
    const words = /\d/.test(ordinal) ? ORDINALS : ORDINAL_WORDS;
    return inCaseOf(ordinal, words[next] ?? '');
  }
  const isNumber = /\d/.test(which ?? '');
  return named + (isNumber ? String(next + 1) : inCaseOf(which ?? '', NUMBER_WORDS[next] ?? ''));
}

/** Three months later, with the year that it then is in. The last day of a month stays the last one. */
function nextMonthText({ groups = {} }: RegExpExecArray, { text, times, index }: Among): string | null {
  const { day, suffix = '', month = '', calendar = '' } = groups;
  if (OTHER_DAY.test(text)) return null;
  const place = MONTH_NAMES.findIndex(name => name.toLowerCase().startsWith(month.toLowerCase().slice(0, 3)));
  // "April to December 2017" is the year so far: April stays, until the year is over.
  const ends = times[index + 1]?.groups?.month;
  const isYearSoFar = place === 0 && ends !== undefined && !/^jun/i.test(ends);
  const isYearOver = isYearSoFar && /^mar/i.test(ends);
  const next = isYearSoFar ? 0 : (place + 3) % 12;
  const dayText = movedDay(day, place, next);
  if (dayText === null) return null;
  const name = MONTH_NAMES[next] ?? '';
  const isShort = month.length <= 4 && month.toLowerCase() !== (MONTH_NAMES[place] ?? '').toLowerCase();
  const named = inCaseOf(month, isShort ? name.slice(0, 3) : name);
  // October is the first month whose quarter after is in the next calendar year.
  const later = isYearSoFar ? isYearOver : place >= 6 && place <= 8;
  return (
    dayText +
    suffixOf(suffix, dayText) +
    (day === undefined ? '' : ' ') +
    named +
    (later ? laterYear(calendar) : calendar)
  );
}

const DAYS = [30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 28, 31];

/** "" for no day, null for one that neither begins nor ends its month. */
function movedDay(day: string | undefined, from: number, to: number): string | null {
  if (day === undefined) return '';
  if (Number(day) === 1) return day;
  return Number(day) === DAYS[from] ? String(DAYS[to]) : null;
}

const suffixOf = (suffix: string, day: string): string =>
  suffix === '' ? '' : day.endsWith('31') || day === '1' ? 'st' : 'th';

const laterYear = (calendar: string): string =>
  calendar.replace(/\d+$/, year => String(Number(year) + 1).padStart(year.length, '0'));

/** The year in which a pair of years begins; null where the two do not follow each other. */
function startYearOf(pair: string): number | null {
  const [first, second] = pair.split(/[/-]/).map(year => Number(year.trim()) % 100);
  return first !== undefined && second === (first + 1) % 100 ? 2000 + first : null;
}

const nextYear = (pair: string): string =>
  pair.replace(/\d+/g, year =>
    String((Number(year) + 1) % (year.length === 2 ? 100 : 10_000)).padStart(year.length, '0'),
  );

function inCaseOf(written: string, word: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return word.toUpperCase();
  const isCapital = written[0] !== written[0]?.toLowerCase();
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word.toLowerCase();
}
