/**
 * What this machine keeps for the add-in from one opening to the next: not in the file, and not for other machines. It
 * outlives a closed pane, and no more is promised.
 */
export interface DeviceStorage {
  keys(): readonly string[];
  recall(key: string): string | null;
  /** False where there is no room, or where the browser keeps nothing. */
  remember(key: string, text: string): boolean;
  forget(key: string): void;
}
