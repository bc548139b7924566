import type { CellAddress } from '../../cells.ts';
import { type Period, periodText, previousPeriod, quarterNumber, yearBefore } from '../../period.ts';
import type { Report } from '../../report.ts';
import { namedPeriod } from '../../sheet/headings/namedPeriod.ts';
import { fill } from '../../words/fill.ts';
import { check, type Found } from '../check.ts';
import { onEveryPage } from './onEveryPage.ts';
import { isAboutMonth, isBefore, isOfReport, namedPart, namesSeveral } from './titlePeriod.ts';

/** Titles are short; a longer text is an introduction, which may name any period. */
const LONGEST_TITLE = 120;
/** A title that looks back or ahead, or explains, does not say which quarter the sheet reports. */
const NOT_A_TITLE =
  /\b(?:compar\w*|against(?! (?:(?:its|our|the) )?(?:targets?|plan)\b)|previous|last|prior|since|next|from|baseline|publi\w+|submi\w+|meeting|date|version|updated|changes?|better|worse|directions?|dot|trends?|figures? for|data for|see|due)\b/i;
/** What has a year of its own, and is the subject of a report that has another. */
const PLAN = /\b(?:committee|cabinet|targets?|plan|strategy|budget|survey|draft)\b/i;
/** A year alone is the report's only in a title that says so. */
const REPORTS = /\b(?:report|reporting|monitoring|scorecard|dashboard|performance|kpis?|indicators)\b/i;
/** "2016/17" or "2016-17 (2)". */
const ONLY_A_YEAR = /^(?:20)?\d\d ?[/-] ?(?:20)?\d\d(?: ?\(\d+\))?$/;
/** Measured from a fixed point, which does not roll on. */
const FIXED_POINT = /\b(?:baseline|year[- ]end|start of|since|beginning)\b/i;

/** A title, a sheet's name or an arrow's heading that was left behind when the sheet was rolled on to the next quarter. */
export const periodStale = check({
  code: 'period-stale',
  severity: 'warning',
  heading: 'Title or heading names another period',
  about: {
    asks: 'Do the title, the sheet’s name and the headings of the arrows fit the period of the report?',
    example: 'The sheet is named "Q1" and reports Q2; "DOT against Q4 2016/17" in 2017/18 Q2',
    action: 'Write the period that it should name.',
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
    const isOther = (text: string, place: 'title' | 'sheet') =>
      namesOtherPeriod(text.trim(), report.period, place);
    const shown = (text: string) => text.trim().slice(0, 60);
    const titles = titlesOf(report).flatMap(({ text, cell }): Found[] =>
      isOther(text, 'title')
        ? [{ cell, indicator: '', message: fill(words.title, { text: shown(text), period }) }]
        : [],
    );
    const sheet: Found[] = isOther(report.sheet, 'sheet')
      ? [
          {
            cell: { row: 0, column: 0 },
            indicator: '',
            message: fill(words.sheet, { text: shown(report.sheet), period }),
          },
        ]
      : [];
    const arrows = onEveryPage(report.layout.headings).flatMap(({ heading, repeated }): Found[] => {
      const { column, text, cell } = heading;
      if (column !== 'shortArrow' && column !== 'longArrow') return [];
      const expected = expectedBase(text, column, report.period);
      const values = expected && { text: shown(text), period, expected: periodText(expected) };
      return values ? [{ cell, indicator: '', message: fill(words.arrow, values) + repeated }] : [];
    });
    return [...sheet, ...titles, ...arrows];
  },
});

const titlesOf = ({
  around,
  layout,
}: Report): readonly { readonly text: string; readonly cell: CellAddress }[] =>
  around.flat().filter(({ cell }) => cell.row < layout.body.row);

/**
 * A month beside a quarter or a year, and a later month beside a month, may be when the report was printed, unless it is the
 * sheet's name or the title says what it is.
 */
function namesOtherPeriod(text: string, period: Period, place: 'title' | 'sheet'): boolean {
  if (text.length > LONGEST_TITLE || NOT_A_TITLE.test(text)) return false;
  const named = namedPart(text);
  if (named === null || isOfReport(named, period)) return false;
  if (named.months === 12) return REPORTS.test(text) ? !PLAN.test(text) : ONLY_A_YEAR.test(text);
  // The plan's year, and the quarter of another.
  const isPlanYear = PLAN.test(text) && isOfReport({ ...named, startYear: period.startYear }, period);
  if (isPlanYear || (PLAN.test(text) && !REPORTS.test(text))) return false;
  if (named.months > 1) return true;
  const isOlder = isBefore(named, period);
  if (place === 'sheet') return period.months === 1 || isOlder;
  if (period.months === 1 && named.startYear !== null && isOlder) return true;
  return period.months < 12 && isAboutMonth(text) && !PLAN.test(text);
}

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
