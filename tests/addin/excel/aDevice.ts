import type { DeviceStorage } from '../../../addin/excel/office/deviceStorage.ts';

/** A machine's own memory, which outlives each pane that is opened on it. */
export function aDevice(): DeviceStorage {
  const kept = new Map<string, string>();
  return {
    keys: () => [...kept.keys()],
    recall: key => kept.get(key) ?? null,
    remember: (key, text) => {
      kept.set(key, text);
      return true;
    },
    forget: key => void kept.delete(key),
  };
}
