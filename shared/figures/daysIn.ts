/** A day as a number that sorts: 20170930. */
export type DayNumber = number;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const YEAR = String.raw`(20\d\d|'?\d\d(?!\d))`;
/** The last month of each season, as plans use the words. */
const SEASONS: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, winter: 2 };

interface DateForm {
  readonly pattern: RegExp;
  /** From the pattern's groups; null where they are not a day. */
  readonly day: (...groups: string[]) => DayNumber | null;
}

/** Each way of writing a due date, the most precise first; a month or a season ends with its last day. */
const FORMS: readonly DateForm[] = [
  {
    pattern: new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? ${YEAR}\b`, 'gi'),
    day: (day, month, year) => dayOf(year, monthNumber(month), Number(day)),
  },
  {
    pattern: new RegExp(String.raw`\b${MONTH} (\d{1,2})(?:st|nd|rd|th)?,? (20\d\d)\b`, 'gi'),
    day: (month, day, year) => dayOf(year, monthNumber(month), Number(day)),
  },
  {
    pattern: /\b(\d{1,2})[/.](\d{1,2})[/.](20\d\d|\d\d)\b/g,
    day: (day, month, year) => dayOf(year, Number(month), Number(day)),
  },
  {
    pattern: new RegExp(String.raw`\b${MONTH},? ?${YEAR}\b`, 'gi'),
    day: (month, year) => dayOf(year, monthNumber(month), 31),
  },
  {
    pattern: /\b(spring|summer|autumn) (20\d\d)\b/gi,
    day: (season, year) => dayOf(year, SEASONS[season.toLowerCase()] ?? 0, 31),
  },
  {
    pattern: /\bwinter (20\d\d)(?:[/-]\d\d)?\b/gi,
    day: year => dayOf(String(Number(year) + 1), 2, 31),
  },
  {
    pattern:
      /\bq(?:uarter )?([1-4]),? (?:of )?(20\d\d)[/-]\d\d\b|\b(20\d\d)[/-]\d\d,? q(?:uarter )?([1-4])\b/gi,
    day: (q1, y1, y2, q2) => quarterEnd(Number(y1 ?? y2), Number(q1 ?? q2)),
  },
  {
    pattern: /\bend of (?:the )?(?:financial year )?(20\d\d)[/-]\d\d\b/gi,
    day: year => quarterEnd(Number(year), 4),
  },
  { pattern: /\b(?:end of|by|before) (20\d\d)\b(?![/-]\d)/gi, day: year => dayOf(year, 12, 31) },
];

/** The days that a text names, each read once, in the order of the forms. */
export function daysIn(text: string): DayNumber[] {
  let rest = text.slice(0, 2000);
  return FORMS.flatMap(({ pattern, day }) => {
    const days: DayNumber[] = [];
    rest = rest.replace(pattern, (whole, ...found) => {
      const read = day(...(found.slice(0, -2) as string[]));
      if (read === null) return whole;
      days.push(read);
      return ' ';
    });
    return days;
  });
}

/** The last day of a financial quarter: Q2 of 2017 ends on 30 September 2017. */
function quarterEnd(startYear: number, quarter: number): DayNumber {
  return quarter === 4
    ? (startYear + 1) * 10000 + 331
    : startYear * 10000 + ({ 1: 630, 2: 930, 3: 1231 }[quarter] ?? 0);
}

function dayOf(year: string, month: number, day: number): DayNumber | null {
  const full = 2000 + Number(year.slice(-2));
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? full * 10000 + month * 100 + day : null;
}

const monthNumber = (month: string): number => MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
