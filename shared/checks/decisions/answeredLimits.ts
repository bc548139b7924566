import type { Decisions, TypedLimits } from '../../decisions.ts';
import { readLimits } from '../../figures/limitText.ts';
import { LIMIT_COLUMNS } from '../../limits.ts';
import type { Indicator, Report } from '../../report.ts';

/** The report with each limit that the officer answered. A limit in the sheet takes precedence. */
export function withAnsweredLimits(report: Report, { limits }: Decisions): Report {
  if (Object.keys(limits).length === 0) return report;
  return { ...report, indicators: report.indicators.map(indicator => answered(indicator, limits)) };
}

function answered(indicator: Indicator, limits: Decisions['limits']): Indicator {
  const typed = Object.hasOwn(limits, indicator.id) ? limits[indicator.id] : undefined;
  if (typed === undefined) return indicator;
  const missing = LIMIT_COLUMNS.filter(column => indicator.limits[column].state === 'none');
  const texts: TypedLimits = Object.fromEntries(
    missing.flatMap(column => (typed[column] === undefined ? [] : [[column, typed[column]]])),
  );
  const read = readLimits(column => texts[column] ?? '');
  const answers = Object.fromEntries(missing.map(column => [column, read[column]]));
  return {
    ...indicator,
    limits: { ...indicator.limits, ...answers },
    texts: { ...indicator.texts, ...texts },
  };
}
