import { labelAt, labelInForce } from '../identity/labelAt.ts';
import type { ListedIndicator } from '../identity/rowIdentity.ts';

/** What an indicator is called from a period on. */
export interface NameFrom {
  /** The code of the period. */
  readonly from: number;
  readonly lineNo: string | null;
  readonly title: string;
}

/** A council's indicators, oldest first, with their names over time. */
export type IndicatorNames = readonly { readonly uid: string; readonly names: readonly NameFrom[] }[];

/**
 * The names of a council's indicators while quarters are planned one after the other, as the record will have them once each
 * is brought in.
 */
export class NamesOverTime {
  readonly #names: Map<string, NameFrom[]>;
  /** Codes of the periods on record and planned. */
  readonly #periods: Set<number>;

  constructor(onRecord: IndicatorNames, periods: readonly number[]) {
    this.#names = new Map(onRecord.map(({ uid, names }) => [uid, [...names]]));
    this.#periods = new Set(periods);
  }

  /** Every indicator by its name in the period; where it has none yet, by its first one. */
  at(period: number): ListedIndicator[] {
    return [...this.#names].flatMap(([uid, names]) => {
      const name = labelAt(names.map(dated), period);
      return name ? [{ uid, lineNo: name.lineNo, title: name.title }] : [];
    });
  }

  /** What the period calls its indicators. A later period on record keeps the name that it had. */
  add(period: number, rows: readonly ListedIndicator[]): void {
    const next = Math.min(...[...this.#periods].filter(other => other > period));
    for (const { uid, lineNo, title } of rows) {
      const names = this.#names.get(uid) ?? [];
      const before = labelInForce(names.map(dated), period);
      if (before?.lineNo === lineNo && before.title === title) continue;
      const isLater =
        before !== null && next < Infinity && !names.some(({ from }) => from > period && from <= next);
      const kept = isLater ? [{ from: next, lineNo: before.lineNo, title: before.title }] : [];
      this.#names.set(uid, [
        ...names.filter(({ from }) => from !== period),
        { from: period, lineNo, title },
        ...kept,
      ]);
    }
    this.#periods.add(period);
  }
}

const dated = (name: NameFrom) => ({ ...name, report: 0, rev: 0 });
