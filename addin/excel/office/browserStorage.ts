import type { DeviceStorage } from './deviceStorage.ts';

/**
 * The browser's local storage. In Excel on the web it is partitioned, and Office says by which key (Office add-ins,
 * "Persist add-in state and settings"); on Windows it says none.
 */
export function browserStorage(): DeviceStorage {
  const { partitionKey } = Office.context as { readonly partitionKey?: string };
  const prefix = `${partitionKey ?? ''}outturn.`;
  // A browser that is told to keep nothing throws as soon as its storage is touched.
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
