import '../local/quiet.ts';
import { z } from 'zod';
import { inProject } from '../local/project.ts';

/** What wrangler.jsonc says that holds on plain workerd too. */
export interface SharedConfig {
  /** From this date on node:crypto is there without a flag. */
  readonly compatibilityDate: string;
  /** Requests a minute, by the name of the limiter. */
  readonly rateLimits: Readonly<Record<string, number>>;
}

const Shared = z.looseObject({
  compatibility_date: z.string(),
  ratelimits: z.array(z.looseObject({ name: z.string(), simple: z.looseObject({ limit: z.number() }) })),
});

export async function sharedConfig(): Promise<SharedConfig> {
  const { experimental_readRawConfig: readRawConfig } = await import('wrangler');
  const { rawConfig } = readRawConfig({ config: inProject('wrangler.jsonc') });
  const { compatibility_date: compatibilityDate, ratelimits } = Shared.parse(rawConfig);
  const rateLimits = Object.fromEntries(ratelimits.map(({ name, simple }) => [name, simple.limit]));
  return { compatibilityDate, rateLimits };
}
