import { previousPeriod, samePeriod } from '../quarter.ts';
import type { Indicator } from '../report.ts';
import type { JudgedReport } from './check.ts';
import type { Earlier, EarlierIndicator } from './earlier.ts';
import { groupedBy } from './groupedBy.ts';
import { lettersOf } from './letters.ts';

/** The quarter before; null where none was given, or it is another one. */
export function quarterBefore({ asked, report }: JudgedReport): Earlier | null {
  const { earlier } = asked;
  return earlier && samePeriod(earlier.period, previousPeriod(report.period)) ? earlier : null;
}

/**
 * What the quarter before said of an indicator. Numbers move from quarter to quarter, so where it is not known by identity
 * two rows are one indicator by their titles, and by their ids where a title stands twice.
 */
export function sameEarlier(judged: JudgedReport): (indicator: Indicator) => EarlierIndicator | null {
  const { indicators = [], isByIdentity = false } = quarterBefore(judged) ?? {};
  const byTitle = groupedBy(indicators, ({ title }) => lettersOf(title));
  return ({ id, title }) => {
    if (isByIdentity) return indicators.find(other => other.id === id) ?? null;
    const same = byTitle.get(lettersOf(title)) ?? [];
    return same.find(other => other.id === id) ?? same[0] ?? null;
  };
}
