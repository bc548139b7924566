import type { RecordedLink } from '../../shared/record/identity/recordedIndicator.ts';
import type { IndicatorRow } from './indicatorRows.ts';

/** The name of an indicator from a period on, and the report (by its number) and revision of that period that gave it. */
export interface Label extends Omit<IndicatorRow, 'uid'> {
  readonly from: number;
  readonly report: number;
  readonly rev: number;
}

/** An indicator: its number in the record, its labels in any order, and the latest state of each of its links. */
export interface Registered {
  readonly number: number;
  readonly labels: readonly Label[];
  readonly links: readonly RecordedLink[];
}

/** Every indicator of a council, by uid. */
export type Register = ReadonlyMap<string, Registered>;
