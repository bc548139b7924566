import { comparableText } from '../../figures/comparableText.ts';
import { groupBy } from '../../groupBy.ts';
import { previousPeriod, samePeriod } from '../../period.ts';
import type { Indicator } from '../../report.ts';
import type { JudgedReport } from '../check.ts';
import type { EarlierIndicator, EarlierQuarter } from './earlierQuarter.ts';

/** The quarter before; null where none was given, or it is another one. */
export function previousQuarterOf({ options, report }: JudgedReport): EarlierQuarter | null {
  const { earlier } = options;
  return earlier && samePeriod(earlier.period, previousPeriod(report.period)) ? earlier : null;
}

/** Finds an indicator in the quarter before. */
export function matchEarlierIndicators(
  judged: JudgedReport,
): (indicator: Indicator) => EarlierIndicator | null {
  return earlierIndicatorIn(previousQuarterOf(judged));
}

/**
 * Finds an indicator in an earlier quarter. Line numbers move from quarter to quarter, so where its identity is not known
 * rows are matched by title, and by id where two rows have one title.
 */
export function earlierIndicatorIn(
  quarter: EarlierQuarter | null,
): (indicator: Pick<Indicator, 'id' | 'title'>) => EarlierIndicator | null {
  const { indicators = [], isByIdentity = false } = quarter ?? {};
  const byTitle = groupBy(indicators, ({ title }) => comparableText(title));
  return ({ id, title }) => {
    if (isByIdentity) return indicators.find(other => other.id === id) ?? null;
    const same = byTitle.get(comparableText(title)) ?? [];
    return same.find(other => other.id === id) ?? same[0] ?? null;
  };
}
