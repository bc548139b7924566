/** What an indicator was called, from a period on. */
interface Dated {
  readonly from: number;
}

/** The label in force at a period; null where the indicator was not called anything yet. */
export const inForce = <L extends Dated>(labels: readonly L[], period: number): L | null =>
  labels
    .filter(({ from }) => from <= period)
    .reduce<L | null>((last, label) => (last && last.from > label.from ? last : label), null);

/** The label in force at a period, or else the nearest later one: quarters are not always signed in their order. */
export const labelAt = <L extends Dated>(labels: readonly L[], period: number): L | null =>
  inForce(labels, period) ??
  labels.reduce<L | null>((first, label) => (first && first.from <= label.from ? first : label), null);
