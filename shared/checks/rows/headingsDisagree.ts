import { type Period, periodText } from '../../quarter.ts';
import { namedPeriod } from '../../sheet/headings/headingPeriod.ts';
import type { Check } from '../check.ts';
import { type Finding, SEVERITIES } from '../finding.ts';

/**
 * The headings of performance and target name one period, on every page. Rolling a sheet on to the next quarter and
 * leaving a heading behind is the commonest slip of all, and the whole report is then read as the wrong quarter's.
 */
export const headingsDisagree: Check = ({ report: { period, layout } }) =>
  layout.headings
    .filter(
      ({ column, text }) => (column === 'performance' || column === 'target') && isAnother(text, period),
    )
    .map(
      ({ cell, text }): Finding => ({
        code: 'headings-disagree',
        severity: SEVERITIES['headings-disagree'],
        cell,
        indicator: '',
        message: `The heading says "${text.trim().slice(0, 80)}", and the report was read as ${periodText(period)}. Name the same period in every heading.`,
      }),
    );

/** What a heading leaves out it does not deny. */
function isAnother(text: string, { startYear, quarter }: Period): boolean {
  const named = namedPeriod(text);
  const isOtherYear = named.startYear !== null && named.startYear !== startYear;
  return isOtherYear || (named.quarter !== null && quarter !== null && named.quarter !== quarter);
}
