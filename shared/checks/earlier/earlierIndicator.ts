import { previousPeriod, samePeriod } from '../../quarter.ts';
import type { Indicator } from '../../report.ts';
import type { JudgedReport } from '../check.ts';
import { comparableText } from '../comparableText.ts';
import { groupBy } from '../groupBy.ts';
import type { EarlierIndicator, EarlierQuarter } from './earlierQuarter.ts';

/** The quarter before; null where none was given, or it is another one. */
export function previousQuarterOf({ options, report }: JudgedReport): EarlierQuarter | null {
  const { earlier } = options;
  return earlier && samePeriod(earlier.period, previousPeriod(report.period)) ? earlier : null;
}

/**
 * What the quarter before said of an indicator. Numbers move from quarter to quarter, so where it is not known by identity
 * two rows are one indicator by their titles, and by their ids where a title stands twice.
 */
export function matchEarlierIndicators(
  judged: JudgedReport,
): (indicator: Indicator) => EarlierIndicator | null {
  const { indicators = [], isByIdentity = false } = previousQuarterOf(judged) ?? {};
  const byTitle = groupBy(indicators, ({ title }) => comparableText(title));
  return ({ id, title }) => {
    if (isByIdentity) return indicators.find(other => other.id === id) ?? null;
    const same = byTitle.get(comparableText(title)) ?? [];
    return same.find(other => other.id === id) ?? same[0] ?? null;
  };
}
