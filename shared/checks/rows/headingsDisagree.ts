import { type Period, periodText } from '../../period.ts';
import type { Column } from '../../report.ts';
import { headingScope, scopeOfPeriod } from '../../sheet/headings/headingScope.ts';
import { namedPeriod } from '../../sheet/headings/namedPeriod.ts';
import { fill } from '../../words/fill.ts';
import { check } from '../check.ts';
import { onEveryPage } from './onEveryPage.ts';

/**
 * The headings of performance and target name one period, on every page. The commonest slip of all is to roll a sheet on
 * to the next quarter and leave a heading behind: the whole report is then read as the wrong quarter's.
 */
export const headingsDisagree = check({
  code: 'headings-disagree',
  severity: 'warning',
  heading: 'Headings name different periods',
  about: {
    asks: 'Do the headings of performance and target all name the period of the report?',
    example: '"2017/18 Q2 Performance" next to "2017/18 Q1 Target"',
    action: 'Name the same period in every heading.',
  },
  words: {
    another:
      'The heading says "{heading}", but the report was read as {period}. Name the same period in every heading.',
  },
  find: ({ report: { period, layout } }, words) =>
    onEveryPage(
      layout.headings.filter(
        ({ column, text }) =>
          (column === 'performance' || column === 'target') && isAnother(text, column, period),
      ),
    ).map(({ heading: { cell, text }, repeated }) => {
      const values = { heading: text.trim().slice(0, 80), period: periodText(period) };
      return { cell, indicator: '', message: fill(words.another, values) + repeated };
    }),
});

/** A heading that leaves out the year, the quarter or the month does not contradict it. */
function isAnother(text: string, column: Column | null, period: Period): boolean {
  const own = scopeOfPeriod(period);
  // "December 2019 Actual" may be where a quarter ended.
  const named = own.month === null ? { ...namedPeriod(text), month: null } : headingScope(text);
  // The target of March may be the year's.
  if (column === 'target' && named.month === MARCH && own.month !== MARCH) return false;
  const differs = (part: 'startYear' | 'quarter' | 'month'): boolean =>
    named[part] !== null && own[part] !== null && named[part] !== own[part];
  return differs('startYear') || differs('quarter') || differs('month');
}

const MARCH = 3;
