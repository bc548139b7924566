/**
 * Texts that the add-in keeps on this machine, not in the file. They outlive a closed pane; nothing more is promised.
 */
export interface DeviceStorage {
  keys(): readonly string[];
  recall(key: string): string | null;
  /** false if there is no room, or if the browser may not keep data. */
  remember(key: string, text: string): boolean;
  forget(key: string): void;
}
