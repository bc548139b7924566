import type { RecordedLink } from '../../shared/record/identity/recordedIndicator.ts';
import type { IndicatorRow } from './indicatorRows.ts';

/** What an indicator is called from a period on, by the revision of that period that called it so. */
export interface Label extends Omit<IndicatorRow, 'uid'> {
  readonly from: number;
  readonly rev: number;
}

/** An indicator by its number in the record, with its labels in any order, and the last word on each of its links. */
export interface Registered {
  readonly number: number;
  readonly labels: readonly Label[];
  readonly links: readonly RecordedLink[];
}

/** Every indicator of a council, by uid. */
export type Register = ReadonlyMap<string, Registered>;

/** The register as it was read, and which row that was; 0 where there was none. */
export interface RegisterRead {
  readonly n: number;
  readonly register: Register;
}
