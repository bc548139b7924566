import { withTimeout } from '../store/sqlite/databaseTimeout.ts';
import type { Directory, DirectoryEntry } from './directory.ts';

/** The directory, asked over the network. */
export type RemoteDirectory = {
  readonly [Name in keyof Directory]: (
    ...args: Parameters<Directory[Name]>
  ) => Promise<ReturnType<Directory[Name]>>;
};

/** There is one. */
const NAME = 'directory';

const A_MINUTE = 60_000;

// Kept between requests: every request asks whose tenant a token names, and a council hardly ever changes.
const found = new Map<string, { readonly entry: DirectoryEntry; readonly until: number }>();

/** A council that was found is kept for a minute. For one that was not, each request looks again. */
export function councilDirectory(namespace: DurableObjectNamespace): RemoteDirectory {
  const object = namespace.get(namespace.idFromName(NAME)) as unknown as RemoteDirectory;
  const kept = async (
    key: string,
    ask: () => Promise<DirectoryEntry | null>,
  ): Promise<DirectoryEntry | null> => {
    const known = found.get(key);
    if (known && known.until > Date.now()) return known.entry;
    const entry = await withTimeout(ask());
    if (entry) found.set(key, { entry, until: Date.now() + A_MINUTE });
    else found.delete(key);
    return entry;
  };
  return {
    byTenantId: tid => kept(`tenant ${tid}`, () => object.byTenantId(tid)),
    byCode: code => kept(`code ${code}`, () => object.byCode(code)),
    byRecord: record => withTimeout(object.byRecord(record)),
    all: () => withTimeout(object.all()),
    add: (entry, by) => withTimeout(object.add(entry, by)),
    change: (code, to, by) => withTimeout(object.change(code, to, by)),
    recover: async (...asked) => {
      try {
        return await withTimeout(object.recover(...asked));
      } finally {
        found.clear();
      }
    },
    noteErasure: (code, oid, by) => withTimeout(object.noteErasure(code, oid, by)),
    reportNight: (record, night, checkpoint) => withTimeout(object.reportNight(record, night, checkpoint)),
    openCheckpoints: () => withTimeout(object.openCheckpoints()),
    health: since => withTimeout(object.health(since)),
  };
}
