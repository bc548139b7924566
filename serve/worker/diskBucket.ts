/** An entry of a folder, as workerd lists it (workerd.capnp, DiskDirectory). */
interface FolderEntry {
  readonly name: string;
  readonly type: string;
}

const HOST = 'http://bucket/';

/**
 * A folder as an R2 bucket: what the record uses of one. A PUT is moved into place once it is whole. An option that it does
 * not know is refused, so that nothing is believed to be kept in a way that it is not.
 */
export function diskBucket(folder: Fetcher): R2Bucket {
  const send = (key: string, init?: RequestInit): Promise<Response> =>
    folder.fetch(`${HOST}${key.split('/').map(encodeURIComponent).join('/')}`, init);

  const keysIn = async (path: string): Promise<string[]> => {
    const response = await send(path);
    if (response.status === 404) return [];
    if (!response.ok) throw new Error(`The folder of the bucket answered ${response.status}.`);
    const entries = (await response.json()) as readonly FolderEntry[];
    const below = entries.map(({ name, type }) =>
      type === 'directory' ? keysIn(`${path}${name}/`) : [`${path}${name}`],
    );
    return (await Promise.all(below)).flat();
  };

  const bucket = {
    async get(key: string) {
      const response = await send(key);
      if (response.status === 404) return null;
      if (!response.ok) throw new Error(`The folder of the bucket answered ${response.status}.`);
      const { body } = response;
      return {
        key,
        body,
        text: () => response.text(),
        json: () => response.json(),
        arrayBuffer: () => response.arrayBuffer(),
      };
    },
    async head(key: string) {
      const response = await send(key, { method: 'HEAD' });
      if (response.status === 404) return null;
      return { key, size: Number(response.headers.get('content-length')) };
    },
    async put(key: string, value: string | ArrayBuffer | ArrayBufferView, options?: R2PutOptions) {
      if (options?.onlyIf !== undefined) throw new Error('A folder cannot write on a condition.');
      const response = await send(key, { method: 'PUT', body: value });
      if (!response.ok) throw new Error(`The folder of the bucket answered ${response.status}.`);
      return { key };
    },
    /** All keys at once, by name. */
    async list({ prefix = '', startAfter = '', delimiter }: R2ListOptions = {}) {
      const path = prefix.slice(0, prefix.lastIndexOf('/') + 1);
      const keys = (await keysIn(path)).filter(key => key.startsWith(prefix) && key > startAfter).sort();
      const groupOf = (key: string): string | null => {
        const end = delimiter === undefined ? -1 : key.indexOf(delimiter, prefix.length);
        return end < 0 ? null : key.slice(0, end + 1);
      };
      return {
        objects: keys.filter(key => groupOf(key) === null).map(key => ({ key })),
        delimitedPrefixes: [...new Set(keys.flatMap(key => groupOf(key) ?? []))],
        truncated: false,
      };
    },
    delete() {
      return Promise.reject(new Error('A folder of checkpoints keeps what it has.'));
    },
  };
  return bucket as unknown as R2Bucket;
}
