/** How far the nightly check has come. */
export interface NightState {
  /** The day of the last night that found no fault, "2026-11-24". */
  readonly day: string;
  /** The last entry of the chain that was found right, and its hash; 0 and "" for an empty chain. */
  readonly seq: number;
  readonly hash: string;
  readonly round: Round;
}

/** One pass through the whole record, of a month at most. */
export interface Round {
  /** The nights that it had so far. */
  readonly nights: number;
  /** The rows that it has read so far. */
  readonly read: number;
  /** From where the next night goes on; null at the beginning. */
  readonly next: RoundPlace | null;
  /** The rows of the round before; null before the first has ended. */
  readonly rowsBefore: number | null;
  /** The day by which the whole record was read last; null before the first round has ended. */
  readonly wholeBy: string | null;
}

/** A place of the record, and the key of the last row that was read there; null where none was. */
export interface RoundPlace {
  readonly place: string;
  readonly after: readonly (string | number)[] | null;
}

export interface NightStore {
  /** Null before the first night. */
  night(): NightState | null;
  /** The one row of the record that is written over, each night. */
  setNight(state: NightState): void;
}
