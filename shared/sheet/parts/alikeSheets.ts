import { comparableText } from '../../figures/comparableText.ts';
import { samePeriod } from '../../period.ts';
import type { Report } from '../../report.ts';
import { layoutKey } from '../headings/confirmedColumns.ts';

/**
 * The other sheets that look like parts of one report with this one: of its period, under the same headings, and with other
 * indicators. A sheet with half of its titles is a copy, or measures the same things elsewhere.
 */
export function alikeSheets(report: Report, others: readonly Report[]): Report[] {
  const key = layoutKey(report.layout);
  const titles = titlesOf(report);
  return others.filter(other => {
    const own = titlesOf(other);
    const shared = [...own].filter(title => titles.has(title)).length;
    return (
      samePeriod(other.period, report.period) &&
      layoutKey(other.layout) === key &&
      shared * 2 < Math.min(own.size, titles.size)
    );
  });
}

const titlesOf = ({ indicators }: Report): ReadonlySet<string> =>
  new Set(indicators.map(({ title }) => comparableText(title)));
