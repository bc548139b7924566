import { inForce } from '../shared/record/labelAt.ts';
import type { IndicatorRow, OutturnRow } from './store/indicatorRows.ts';

/** What an indicator is called from a period on. */
export interface Label extends Omit<IndicatorRow, 'uid'> {
  readonly from: number;
}

/** An indicator by its number in the record, with its labels by the period that each begins with, in any order. */
export interface Registered {
  readonly number: number;
  readonly labels: readonly Label[];
}

/** Every indicator of a council, by uid. */
export type Register = ReadonlyMap<string, Registered>;

/** The register as it was read, and which row that was; 0 where there was none. */
export interface RegisterRead {
  readonly n: number;
  readonly register: Register;
}

export interface Registration {
  readonly newIndicators: readonly { readonly number: number; readonly uid: string }[];
  readonly newLabels: readonly (Label & { readonly number: number })[];
  readonly outturns: readonly (OutturnRow & { readonly number: number })[];
  /** As it is after this; the same one where nothing is new. */
  readonly register: Register;
}

/**
 * What a quarter adds to the register. Numbers are given in the order of the report; an indicator that is known keeps its
 * own. A label is added only where it differs from the one in force at that period.
 */
export function registration(
  register: Register,
  period: number,
  outturns: readonly OutturnRow[],
): Registration {
  let last = 0;
  for (const { number } of register.values()) last = Math.max(last, number);
  const after = new Map(register);
  const numbered = outturns.map(row => {
    const known = register.get(row.uid) ?? { number: ++last, labels: [] };
    const labels = isLabelled(known.labels, period, row)
      ? known.labels
      : [...known.labels, labelOf(row, period)];
    if (labels !== known.labels) after.set(row.uid, { ...known, labels });
    return { ...row, number: known.number };
  });
  const added = numbered.filter(({ uid }) => after.get(uid) !== register.get(uid));
  return {
    newIndicators: added.filter(({ uid }) => !register.has(uid)).map(({ number, uid }) => ({ number, uid })),
    newLabels: added.map(row => ({ ...labelOf(row, period), number: row.number })),
    outturns: numbered,
    register: added.length === 0 ? register : after,
  };
}

/** Whether the label in force at the period stands: it reads the same, or it was given in that very period. */
function isLabelled(labels: readonly Label[], period: number, row: OutturnRow): boolean {
  const label = inForce(labels, period);
  if (!label) return false;
  const isSame = (['lineNo', 'wording', 'kind', 'polarity'] as const).every(
    field => label[field] === row[field],
  );
  return isSame || label.from === period;
}

const labelOf = ({ lineNo, wording, kind, polarity }: OutturnRow, from: number): Label => ({
  from,
  lineNo,
  wording,
  kind,
  polarity,
});
