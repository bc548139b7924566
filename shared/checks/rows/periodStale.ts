import type { CellAddress } from '../../cells.ts';
import { type Period, periodText, previousPeriod, quarterNumber, yearBefore } from '../../period.ts';
import type { Report } from '../../report.ts';
import { readMonthSpan } from '../../sheet/headings/monthSpan.ts';
import { namedPeriod } from '../../sheet/headings/namedPeriod.ts';
import { fill } from '../../words/fill.ts';
import { check, type Found } from '../check.ts';

/** Titles are short; a longer text is an introduction, which may name any period. */
const LONGEST_TITLE = 120;
/** A title that looks back or ahead, or explains, does not say which quarter the sheet reports. */
const NOT_A_TITLE =
  /\b(?:compar\w*|against|previous|last|prior|since|next|from|baseline|publi\w+|submi\w+|meeting|committee|cabinet|date|version|updated|changes?|better|worse|directions?|dot|trends?|targets?|plan|strategy|budget|survey|figures? for|data for|see|due|draft)\b/i;
/** A year alone is the report's only in a title that says so. */
const REPORTS = /\b(?:report|reporting|monitoring|scorecard|dashboard|performance|kpis?|indicators)\b/i;
/** Measured from a fixed point, which does not roll on. */
const FIXED_POINT = /\b(?:baseline|year[- ]end|start of|since|beginning)\b/i;

/** A title, a sheet's name or an arrow's heading that was left behind when the sheet was rolled on to the next quarter. */
export const periodStale = check({
  code: 'period-stale',
  severity: 'warning',
  heading: 'Title or heading names another quarter',
  about: {
    asks: 'Do the title, the sheet’s name and the headings of the arrows fit the quarter of the report?',
    example: 'The sheet is named "Q1" and reports Q2; "DOT against Q4 2016/17" in 2017/18 Q2',
    action: 'Write the quarter that it should name.',
  },
  words: {
    title:
      'The title says “{text}”, but the report was read as {period}. Write the same period in both, or choose another sheet.',
    sheet:
      'The sheet is named “{text}”, but the report was read as {period}. Rename the sheet, or choose another one.',
    arrow:
      'The heading says “{text}”, but in {period} this arrow compares with {expected}. Correct the heading, and check the figures below it.',
  },
  find: ({ report }, words) => {
    const period = periodText(report.period);
    const isOther = (text: string) => namesOtherPeriod(text, report.period);
    const shown = (text: string) => text.trim().slice(0, 60);
    const titles = titlesOf(report).flatMap(({ text, cell }): Found[] =>
      isOther(text)
        ? [{ cell, indicator: '', message: fill(words.title, { text: shown(text), period }) }]
        : [],
    );
    const sheet: Found[] = isOther(report.sheet)
      ? [
          {
            cell: { row: 0, column: 0 },
            indicator: '',
            message: fill(words.sheet, { text: shown(report.sheet), period }),
          },
        ]
      : [];
    const arrows = report.layout.headings.flatMap(({ column, text, cell }): Found[] => {
      if (column !== 'shortArrow' && column !== 'longArrow') return [];
      const expected = expectedBase(text, column, report.period);
      const values = expected && { text: shown(text), period, expected: periodText(expected) };
      return values ? [{ cell, indicator: '', message: fill(words.arrow, values) }] : [];
    });
    return [...sheet, ...titles, ...arrows];
  },
});

const titlesOf = ({
  around,
  layout,
}: Report): readonly { readonly text: string; readonly cell: CellAddress }[] =>
  around.flat().filter(({ cell }) => cell.row < layout.body.row);

function namesOtherPeriod(text: string, period: Period): boolean {
  if (text.length > LONGEST_TITLE || NOT_A_TITLE.test(text) || namesSeveral(text)) return false;
  const named = readMonthSpan(text);
  const { startYear, quarter } = named
    ? { startYear: named.startYear, quarter: quarterNumber(named) }
    : namedPeriod(text);
  const isOtherYear = startYear !== null && startYear !== period.startYear;
  if (quarter === null) return isOtherYear && REPORTS.test(text);
  const own = quarterNumber(period);
  return isOtherYear || (own !== null && quarter !== own);
}

const QUARTERS =
  /\b(?:q|qtr\.? ?|quarter ?)[1-4]\b|\b(?:1st|2nd|3rd|4th|first|second|third|fourth) quarter\b/gi;
const YEARS = /\b(?:20)?\d\d ?[/-] ?(?:20)?\d\d\b/g;

/** "Q1 and Q2", "Q1-4", "2016/17 and 2017/18" */
const namesSeveral = (text: string): boolean =>
  (text.match(QUARTERS) ?? []).length > 1 ||
  (text.match(YEARS) ?? []).length > 1 ||
  /\bq(?:uarters?)? ?[1-4] ?(?:-|to|and|&|\/|,) ?q?[1-4]\b/i.test(text);

/** The period that an arrow's heading should name, where it names another one; null where it is right, or names none. */
function expectedBase(text: string, column: 'shortArrow' | 'longArrow', period: Period): Period | null {
  const own = quarterNumber(period);
  if (FIXED_POINT.test(text) || namesSeveral(text) || (own === null && period.months !== 12)) return null;
  const named = namedPeriod(text);
  const isShort = column === 'shortArrow';
  const namesNone = named.quarter === null && (named.startYear === null || (own !== null && isShort));
  if (namesNone || (own === null && !isShort)) return null;
  const [last, year] = [previousPeriod(period), yearBefore(period)];
  const isWholeYear = named.quarter === null && named.startYear === year.startYear;
  // A sheet with one arrow may compare it with either.
  if (isWholeYear || fits(named, last) || fits(named, year)) return null;
  return isShort ? last : year;
}

const fits = (named: ReturnType<typeof namedPeriod>, period: Period): boolean =>
  named.quarter === quarterNumber(period) &&
  (named.startYear === null || named.startYear === period.startYear);
