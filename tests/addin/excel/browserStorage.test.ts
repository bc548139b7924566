import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserStorage } from '../../../addin/excel/office/browserStorage.ts';

/** A browser's storage, with room for so many characters; null where it keeps nothing. */
function aBrowser(partitionKey: string | undefined, room: number | null = 1000): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal('Office', { context: { partitionKey } });
  if (room === null) {
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    return kept;
  }
  vi.stubGlobal('localStorage', {
    get length() {
      return kept.size;
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (text.length > room) throw new DOMException('Full.', 'QuotaExceededError');
      kept.set(key, text);
    },
    removeItem: (key: string) => kept.delete(key),
  });
  return kept;
}

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, 'localStorage');
});

describe('what the machine keeps', () => {
  it.each([
    ['partition-1', 'partition-1outturn.a key'],
    [undefined, 'outturn.a key'],
  ])('is kept under Office’s partition, %s, and found again', (partition, key) => {
    const kept = aBrowser(partition);
    const memory = browserStorage();
    expect(memory.remember('a key', 'a text')).toBe(true);
    expect([...kept.keys()]).toEqual([key]);
    expect(browserStorage().recall('a key')).toBe('a text');
    expect(memory.keys()).toEqual(['a key']);
    memory.forget('a key');
    expect([memory.keys(), memory.recall('a key')]).toEqual([[], null]);
  });

  it('is not what another add-in or another partition keeps there', () => {
    const kept = aBrowser('partition-1');
    kept.set('outturn.other', 'x').set('partition-2outturn.other', 'x').set('theirs', 'x');
    expect(browserStorage().keys()).toEqual([]);
  });

  it('is refused where there is no room', () => {
    aBrowser(undefined, 3);
    expect(browserStorage().remember('a key', 'too long')).toBe(false);
  });

  it('is nothing, and no failure, where the browser keeps nothing', () => {
    aBrowser(undefined, null);
    const memory = browserStorage();
    expect([memory.keys(), memory.recall('x'), memory.remember('x', 'y')]).toEqual([[], null, false]);
    expect(() => memory.forget('x')).not.toThrow();
  });
});
