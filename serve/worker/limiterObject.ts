import { DurableObject } from 'cloudflare:workers';

const A_MINUTE = 60_000;

/** Counts the requests of each key in the current minute, in memory: a restart begins again. */
export class LimiterObject extends DurableObject {
  #minute = 0;
  readonly #counts = new Map<string, number>();

  /** Whether this request is within `limit` requests of the key in this minute. */
  allow(key: string, limit: number): boolean {
    const minute = Math.floor(Date.now() / A_MINUTE);
    if (minute !== this.#minute) {
      this.#minute = minute;
      this.#counts.clear();
    }
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count <= limit;
  }
}

/** Cloudflare's rate limit binding, answered by an object of its own for each name. */
export function objectLimiter(namespace: DurableObjectNamespace, name: string, limit: number): RateLimit {
  const object = namespace.get(namespace.idFromName(name)) as unknown as {
    allow(key: string, limit: number): Promise<boolean>;
  };
  return { limit: async ({ key }) => ({ success: await object.allow(key, limit) }) };
}
