import type { DeviceStorage } from './deviceStorage.ts';

/**
 * The browser's local storage. Excel on the web partitions it and Office gives the key of the partition (Office add-ins,
 * "Persist add-in state and settings"); on Windows there is no key.
 */
export function browserStorage(): DeviceStorage {
  const { partitionKey } = Office.context as { readonly partitionKey?: string };
  const prefix = `${partitionKey ?? ''}outturn.`;
  // A browser that may not keep data throws on every use of its storage.
  const attempt = <T>(work: (storage: Storage) => T, otherwise: T): T => {
    try {
      return work(localStorage);
    } catch {
      return otherwise;
    }
  };
  return {
    keys: () =>
      attempt(
        storage =>
          Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
            .filter(key => key.startsWith(prefix))
            .map(key => key.slice(prefix.length)),
        [],
      ),
    recall: key => attempt(storage => storage.getItem(prefix + key), null),
    remember: (key, text) =>
      attempt(storage => {
        storage.setItem(prefix + key, text);
        return true;
      }, false),
    forget: key => attempt(storage => storage.removeItem(prefix + key), undefined),
  };
}
