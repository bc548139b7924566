import type { Decisions } from '../../decisions.ts';
import { readLimitColumn } from '../../figures/limitText.ts';
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
  const answers = LIMIT_COLUMNS.flatMap(column => {
    const text = typed[column];
    return text === undefined || indicator.limits[column].state !== 'none' ? [] : [{ column, text }];
  });
  const read = answers.map(({ column, text }) => [column, readLimitColumn(column, text)]);
  const texts = answers.map(({ column, text }) => [column, text]);
  return {
    ...indicator,
    limits: { ...indicator.limits, ...Object.fromEntries(read) },
    texts: { ...indicator.texts, ...Object.fromEntries(texts) },
  };
}
