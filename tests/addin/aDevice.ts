import type { DeviceMemory } from '../../addin/excel/deviceMemory.ts';

/** A machine's own memory, which outlives each pane that is opened on it. */
export function aDevice(): DeviceMemory {
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
