/** What a revision called an indicator: the label of its period, and of those after it till another was given. */
interface Dated {
  readonly from: number;
  readonly rev: number;
}

/** The label in force at a period; null where the indicator was not called anything yet. */
export const labelInForce = <L extends Dated>(labels: readonly L[], period: number): L | null =>
  labels.filter(({ from }) => from <= period).reduce<L | null>(later, null);

/** The label in force at a period, or else the nearest later one: quarters are not always signed in their order. */
export function labelAt<L extends Dated>(labels: readonly L[], period: number): L | null {
  const first = Math.min(...labels.map(({ from }) => from));
  return labelInForce(labels, Math.max(period, first));
}

/** What an indicator is called in the latest of its quarters. */
export const latestLabel = <L extends Dated>(labels: readonly L[]): L | null =>
  labels.reduce<L | null>(later, null);

const later = <L extends Dated>(a: L | null, b: L): L =>
  a && (a.from > b.from || (a.from === b.from && a.rev > b.rev)) ? a : b;
