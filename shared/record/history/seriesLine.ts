import type { Kind, Polarity } from '../../indicator.ts';
import { type Period, type PeriodLength, parsePeriod, periodText } from '../../period.ts';
import { CORPORATE_REPORT } from '../contract/reportNames.ts';
import type { IndicatorSeries, Series, SeriesPoint, SeriesStretch } from '../contract/series.ts';

/** One period of an indicator, with what its stretch and its revision say about it. */
export interface LinePoint extends SeriesPoint {
  readonly kind: Kind;
  /** The figure that is drawn and compared: of a count from April the period alone. Null if it is not known. */
  readonly drawn: number | null;
  /** Periods of its length since year 0: neighbours differ by 1. */
  readonly at: number;
  /** How many changes of measure came before it. */
  readonly measure: number;
  /** Why no line leads to it from the period before; null where one does. */
  readonly gap: Gap | null;
  /** The id of the rule set that it was rated by; null where it is not on record. */
  readonly ruleSet: string | null;
  /** Whether the period before had another name. */
  readonly renamed: boolean;
  /** Why its indicator was linked to the one before, where its period is the first under that link. */
  readonly linked: string | null;
  /** Why the figure was corrected, where it was. */
  readonly reason: string | null;
  readonly title: string;
}

/** `first`: there is no period before it. `rolling`: one of the two is a rolling year. */
export type Gap = 'first' | 'missing' | 'not-known' | 'unit' | 'rolling' | 'redefined';

/** An indicator through its periods, as every view reads it. */
export interface SeriesLine {
  readonly uid: string;
  readonly lineNo: string | null;
  readonly title: string;
  readonly polarity: Polarity;
  /** The length of most of its periods. */
  readonly length: PeriodLength;
  /** The unit of its latest figure. */
  readonly unit: string;
  /** Every period of that length, oldest first. */
  readonly points: readonly LinePoint[];
  /** Periods of another length, which are not compared with these. */
  readonly others: number;
}

/** A figure that can be drawn: known, and in the unit of the latest one. */
export type DrawnPoint = LinePoint & { readonly drawn: number };

export const drawnPoints = ({ points, unit }: Pick<SeriesLine, 'points' | 'unit'>): DrawnPoint[] =>
  points.filter((point): point is DrawnPoint => point.drawn !== null && (point.unit ?? '') === unit);

/** The line of an indicator; null where no period of it can be read. */
export function seriesLine(
  { uid, lineNo, title, polarity, stretches }: IndicatorSeries,
  revisions: Series['revisions'],
): SeriesLine | null {
  const byName = new Map(revisions.map(one => [revisionName(one.report, one.period, one.rev), one]));
  const placed = placedPoints(stretches);
  const length = usualLength(placed.map(({ period }) => period));
  if (length === null) return null;
  const alike = placed.filter(({ period }) => period.months === length);
  const unit = alike.findLast(({ drawn }) => drawn !== null)?.point.unit ?? '';
  const points = alike.map((one, index): LinePoint => {
    const { point, period, kind, drawn, measure, title: named, linked } = one;
    const revision = byName.get(revisionName(point.report ?? CORPORATE_REPORT, point.period, point.rev ?? 1));
    return {
      ...point,
      kind,
      drawn,
      at: placeOf(period),
      measure,
      gap: gapBetween(alike[index - 1], one),
      ruleSet: revision?.ruleSet || null,
      reason: revision?.reason ?? null,
      title: named,
      renamed: index > 0 && alike[index - 1]?.title !== named,
      linked,
    };
  });
  return { uid, lineNo, title, polarity, length, unit, points, others: placed.length - alike.length };
}

const revisionName = (report: string, period: string, rev: number): string => `${report} ${period} ${rev}`;

interface Placed {
  readonly point: SeriesPoint;
  readonly period: Period;
  readonly kind: Kind;
  readonly drawn: number | null;
  readonly measure: number;
  readonly title: string;
  readonly linked: string | null;
}

function placedPoints(stretches: readonly SeriesStretch[]): Placed[] {
  let measure = 0;
  return stretches.flatMap(({ begins, kind, title, why, points }, index) => {
    if (begins === 'redefined' || isRolling(kind, stretches[index - 1]?.kind)) measure++;
    return points.flatMap((point, place) => {
      const period = parsePeriod(point.period);
      const drawn = point.alone === undefined ? (point.value ?? null) : point.alone;
      const linked = place === 0 ? (why ?? null) : null;
      return period ? [{ point, period, kind, drawn, measure, title, linked }] : [];
    });
  });
}

/** A rolling year holds four quarters: it is not compared with a quarter alone. */
const isRolling = (kind: Kind, before: Kind | undefined): boolean =>
  before !== undefined && (kind === 'rolling') !== (before === 'rolling');

/** Periods of its length since year 0. */
const placeOf = ({ startYear, months, part }: Period): number => (startYear * 12) / months + part;

/** The period at a place. */
function periodAt(place: number, months: PeriodLength): Period {
  const inYear = 12 / months;
  const startYear = Math.floor((place - 1) / inYear);
  return { startYear, months, part: place - startYear * inYear };
}

export const periodTextAt = (place: number, months: PeriodLength): string =>
  periodText(periodAt(place, months));

function gapBetween(before: Placed | undefined, now: Placed): Gap | null {
  if (!before) return 'first';
  if (before.measure !== now.measure) {
    return (before.kind === 'rolling') === (now.kind === 'rolling') ? 'redefined' : 'rolling';
  }
  if (placeOf(now.period) - placeOf(before.period) !== 1) return 'missing';
  if (before.drawn === null) return 'not-known';
  return (before.point.unit ?? '') === (now.point.unit ?? '') ? null : 'unit';
}

/** The length of most of the periods; of two as usual, the shorter. */
function usualLength(periods: readonly Period[]): PeriodLength | null {
  const counted = ([1, 3, 6, 12] as const).map(length => ({
    length,
    count: periods.filter(({ months }) => months === length).length,
  }));
  const [most] = counted.toSorted((a, b) => b.count - a.count);
  return most && most.count > 0 ? most.length : null;
}
