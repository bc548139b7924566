import type { Report } from '../../report.ts';
import type { CheckOptions } from '../check.ts';
import { earlierIndicatorIn } from './earlierIndicator.ts';
import type { EarlierQuarter } from './earlierQuarter.ts';

/**
 * The earlier quarter as each sheet of a report needs it: the rows that its own rows carry on. Otherwise each sheet would
 * miss the indicators of the others. Only the first sheet reports those that every sheet has dropped.
 */
export function earlierBySheet(
  sheets: readonly Pick<Report, 'indicators'>[],
  earlier: EarlierQuarter | null,
): readonly Pick<CheckOptions, 'earlier'>[] {
  if (earlier === null || sheets.length < 2) return sheets.map(() => ({ earlier }));
  const indicatorIn = earlierIndicatorIn(earlier);
  const carried = sheets.map(({ indicators }) => new Set(indicators.flatMap(row => indicatorIn(row) ?? [])));
  return carried.map((own, sheet) => ({
    earlier: {
      ...earlier,
      indicators: earlier.indicators.filter(
        row => own.has(row) || (sheet === 0 && !carried.some(others => others.has(row))),
      ),
    },
  }));
}
