/** An indicator's label from a period on, given by a revision. It is in force until a later period has another. */
interface Dated {
  readonly from: number;
  /** The number of the report: of two of the same period the later named one counts. */
  readonly report: number;
  readonly rev: number;
}

/** The label in force at a period; null before the first one. */
export const labelInForce = <L extends Dated>(labels: readonly L[], period: number): L | null =>
  labels.filter(({ from }) => from <= period).reduce<L | null>(later, null);

/** The label in force at a period, otherwise the nearest later one: quarters are not always signed in order. */
export function labelAt<L extends Dated>(labels: readonly L[], period: number): L | null {
  const first = Math.min(...labels.map(({ from }) => from));
  return labelInForce(labels, Math.max(period, first));
}

/** The label of the latest quarter. */
export const latestLabel = <L extends Dated>(labels: readonly L[]): L | null =>
  labels.reduce<L | null>(later, null);

const later = <L extends Dated>(a: L | null, b: L): L =>
  a && (a.from - b.from || a.report - b.report || a.rev - b.rev) > 0 ? a : b;
