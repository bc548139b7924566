import { nextPeriod, periodText, quarterPeriod } from '../../../../shared/period.ts';
import type {
  IndicatorSeries,
  Series,
  SeriesPoint,
  SeriesStretch,
} from '../../../../shared/record/contract/series.ts';
import { type JudgedLine, judgedLines } from '../../../../shared/record/history/judgeLine.ts';

/** Quarters from 2007/08 Q1 on; null leaves one out. */
export function quarterly(
  values: readonly (number | null)[],
  more: (index: number) => Partial<SeriesPoint> = () => ({}),
): SeriesPoint[] {
  let period = quarterPeriod(2007, 1);
  return values.flatMap((value, index) => {
    const text = periodText(period);
    period = nextPeriod(period);
    return value === null ? [] : [{ period: text, printed: `${value}`, value, ...more(index) }];
  });
}

export const aStretch = (
  points: readonly SeriesPoint[],
  changes: Partial<SeriesStretch> = {},
): SeriesStretch => ({
  uid: 'a',
  title: 'Parks rated good',
  kind: 'unmarked',
  begins: 'first',
  points: [...points],
  ...changes,
});

export function judgedSeries(
  stretches: readonly SeriesStretch[],
  changes: Partial<IndicatorSeries> = {},
  revisions: Series['revisions'] = [],
): JudgedLine {
  const one = { uid: 'a', lineNo: '1', title: 'Parks rated good', polarity: 'bigger' as const };
  const [line] = judgedLines({ series: [{ ...one, stretches: [...stretches], ...changes }], revisions });
  if (!line) throw new Error('No period of the series can be read.');
  return line;
}

export const judgedValues = (
  values: readonly (number | null)[],
  more?: (index: number) => Partial<SeriesPoint>,
): JudgedLine => judgedSeries([aStretch(quarterly(values, more))]);
