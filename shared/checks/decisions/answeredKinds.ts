import type { Decisions } from '../../decisions.ts';
import type { Kind } from '../../indicator.ts';
import type { Indicator, Report } from '../../report.ts';
import { readKind } from '../../sheet/texts/indicatorText.ts';

/** The report with each kind that the officer answered. A mark in the title is the sheet's own answer, and takes precedence. */
export function withAnsweredKinds(report: Report, { kinds }: Decisions): Report {
  if (Object.keys(kinds).length === 0) return report;
  return { ...report, indicators: report.indicators.map(indicator => answered(indicator, kinds)) };
}

function answered(indicator: Indicator, kinds: Decisions['kinds']): Indicator {
  const kind = Object.hasOwn(kinds, indicator.id) ? kinds[indicator.id] : undefined;
  if (kind === undefined || indicator.kind !== 'unmarked') return indicator;
  return { ...indicator, kind: kind === 'cumulative' ? additiveOrNot(indicator.title) : kind };
}

/** D3: a percentage or an average of the year so far is not added up, even if it is called cumulative. */
const additiveOrNot = (title: string): Kind => readKind(`${title} (C)`);
