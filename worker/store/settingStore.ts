import type { SettingName } from '../../shared/record/export/exportLine.ts';

/** How a council uses its record. Each is off until somebody sets it, which is an act of the chain. */
export interface Settings {
  /** Whether a second person approves what one has submitted. */
  readonly twoPeople: boolean;
  /** Whether published quarters may be read without signing in. */
  readonly openData: boolean;
}

/** Each setting by its name on the wire and in the chain. */
export const SETTINGS = { twoPeople: 'two_people', openData: 'open_data' } as const satisfies Readonly<
  Record<keyof Settings, SettingName>
>;

export interface SettingRow {
  readonly name: SettingName;
  /** Counts the times that it was set. */
  readonly n: number;
  readonly value: boolean;
  readonly setBy: string;
  readonly setByName: string;
  readonly setAt: string;
  /** Its entry of the chain. */
  readonly seq: number;
}

export interface SettingStore {
  settings(): Settings;
  /** The last time that it was set; null where it never was. */
  setting(name: SettingName): SettingRow | null;
  /** Its entry of the chain, number `seq`, comes first, in the same transaction. */
  addSetting(row: Omit<SettingRow, 'setByName' | 'seq'>, seq: number): void;
}
