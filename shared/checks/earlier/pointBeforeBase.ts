import { type Period, previousPeriod } from '../../period.ts';
import { type Indicator, printedText, type Report } from '../../report.ts';
import { withEachIndicator } from '../../sheet/parts/joinReports.ts';
import { readBase } from '../../sheet/texts/outturnText.ts';

/** The period whose outturn is the point before the base: two back. Null in Q2, whose base is a quarter alone (D2). */
export const periodBeforeBase = ({ period }: Pick<Report, 'period'>): Period | null =>
  period.part === 2 || period.months === 12 ? null : previousPeriod(previousPeriod(period));

const isPrinted = (indicator: Indicator): boolean => printedText(indicator, 'beforeBase').trim() !== '';

/** Whether a count marked (C) has no point before its base in the sheet. */
export const lacksPointBeforeBase = ({ indicators }: Pick<Report, 'indicators'>): boolean =>
  indicators.some(indicator => indicator.kind === 'cumulative' && !isPrinted(indicator));

/**
 * The report with the point before the base of each row that does not print it. The text gets no cell: the sheet does not
 * hold it. `pointOf` gives an outturn as printed; null where it is not known.
 */
export function withPointsBeforeBase(
  report: Report,
  pointOf: (indicator: Indicator) => string | null | undefined,
): Report {
  return withEachIndicator(report, indicator => {
    const point = isPrinted(indicator) ? null : pointOf(indicator);
    if (!point) return indicator;
    return {
      ...indicator,
      beforeBase: readBase(point),
      texts: { ...indicator.texts, beforeBase: point },
    };
  });
}

/** The points that a report was given from elsewhere, by the id of the row. */
export const pointsGiven = ({ indicators }: Pick<Report, 'indicators'>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    indicators.flatMap(indicator =>
      isPrinted(indicator) && indicator.kind === 'cumulative' && indicator.cells.beforeBase === undefined
        ? [[indicator.id, printedText(indicator, 'beforeBase')]]
        : [],
    ),
  );
