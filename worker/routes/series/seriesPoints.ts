import { readTarget } from '../../../shared/figures/targetText.ts';
import { groupBy } from '../../../shared/groupBy.ts';
import { periodFromCode, periodText } from '../../../shared/period.ts';
import { quarterAlone } from '../../../shared/record/compare/quarterAlone.ts';
import { VOID_REASON } from '../../../shared/record/contract/correction.ts';
import type { SeriesPoint } from '../../../shared/record/contract/series.ts';
import { labelAt, latestLabel } from '../../../shared/record/identity/labelAt.ts';
import { readOutturn } from '../../../shared/sheet/texts/outturnText.ts';
import type { Label } from '../../register/register.ts';
import type { SeriesIndicator, SeriesRevision, SeriesRow } from '../../store/seriesStore.ts';

/** A current figure with the label of its indicator at that time. */
export interface LabelledRow {
  readonly uid: string;
  readonly label: Label;
  readonly row: SeriesRow;
  /** As first signed and not voided, where a later revision changed what is printed. */
  readonly first: SeriesRow | null;
}

/** The last revision that voids what was signed before it, by `periodKey`. */
export type LastVoids = ReadonlyMap<string, number>;

export const lastVoids = (revisions: readonly SeriesRevision[]): LastVoids =>
  new Map(
    revisions
      .filter(({ reason }) => reason === VOID_REASON)
      .map(({ period, number: report, rev }) => [periodKey({ period, report }), rev]),
  );

const periodKey = ({ period, report }: Pick<SeriesRow, 'period' | 'report'>): string => `${period} ${report}`;

/** The current figure of each period, oldest first; without the periods that an indicator was withdrawn from. */
export function currentRows({ uid, labels, rows }: SeriesIndicator, voids: LastVoids): LabelledRow[] {
  const last = latestLabel(labels);
  if (!last) return [];
  const current = [...groupBy(rows, periodKey)].flatMap(([key, revisions]) => {
    const row = revisions.at(-1);
    if (!row || row.withdrawn) return [];
    const counted = revisions.filter(({ rev }) => rev > (voids.get(key) ?? 0));
    const first = counted.find(({ withdrawn }) => !withdrawn) ?? row;
    const label = labelAt(labels, row.period) ?? last;
    return [{ uid, label, row, first: first.printed === row.printed ? null : first }];
  });
  // Of several reports the one that was named first counts, as in a history.
  return current.filter(({ row }, index) => row.period !== current[index - 1]?.row.period);
}

export interface PointReader {
  readonly aimOf: (target: string, unit: string) => number | null;
  /** The name of a report in addresses; null for the corporate one. */
  readonly slugOf: (report: number) => string | null;
}

/** `pool` has the figures of all names of the indicator, from which a period alone is taken. */
export function seriesPoint(
  { row, label, first }: LabelledRow,
  pool: readonly LabelledRow[],
  { aimOf, slugOf }: PointReader,
): SeriesPoint {
  const { value, unit, printed, target, rating, short, long, rev } = row;
  const alone = quarterAlone(measured(row, label), poolAround(row, pool));
  const report = slugOf(row.report);
  const aim = value === null ? null : aimOf(target, unit);
  return {
    period: textOf(row.period),
    printed,
    ...(value !== null && { value }),
    ...(alone !== value && { alone }),
    ...(unit !== '' && { unit }),
    ...(target !== '' && { target }),
    ...(aim !== null && { aim }),
    ...(rating !== null && { rating }),
    ...(short !== null && { short }),
    ...(long !== null && { long }),
    ...tagsOf(printed),
    ...(report !== null && { report }),
    ...(rev > 1 && { rev }),
    ...(first && { first: { printed: first.printed, ...(first.value !== null && { value: first.value }) } }),
  };
}

/** Only the periods of the same year can give a period alone. */
const poolAround = ({ period }: SeriesRow, pool: readonly LabelledRow[]) =>
  pool.flatMap(({ row, label }) =>
    Math.floor(row.period / 10_000) === Math.floor(period / 10_000) && row.period < period
      ? [measured(row, label)]
      : [],
  );

const measured = ({ period, value, unit }: SeriesRow, { kind }: Label) => ({
  period: textOf(period),
  value,
  unit,
  kind,
});

const textOf = (code: number): string => periodText(periodFromCode(code));

/** Only brackets hold tags. */
function tagsOf(printed: string): Pick<SeriesPoint, 'dataPeriod' | 'provisional'> {
  if (!/[([]/.test(printed)) return {};
  const { outturn } = readOutturn(printed);
  if (outturn.state !== 'measured') return {};
  return {
    ...(outturn.dataPeriod !== null && { dataPeriod: outturn.dataPeriod }),
    ...(outturn.provisional && { provisional: true }),
  };
}

/** Reads each text of a target once: most stay for a year. Null where it is not one number of the outturn's unit. */
export function aimReader(): (target: string, unit: string) => number | null {
  const read = new Map<string, ReturnType<typeof readTarget>>();
  return (text, unit) => {
    const target = read.get(text) ?? readTarget(text);
    read.set(text, target);
    const [only, ...others] = target.state === 'number' ? target.parts : [];
    return only && others.length === 0 && only.quantity.unit === unit ? only.quantity.value : null;
  };
}
