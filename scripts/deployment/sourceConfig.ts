import { z } from 'zod';
import { inProject } from '../../local/project.ts';
import type { SourceConfig } from './wranglerConfig.ts';

const Source = z.looseObject({
  assets: z.looseObject({}),
  ratelimits: z.array(z.looseObject({ namespace_id: z.string() })),
});

/** wrangler.jsonc, without the schema of editors, which is named by a path from there. */
export async function sourceConfig(): Promise<SourceConfig> {
  const { experimental_readRawConfig: readRawConfig } = await import('wrangler');
  const { rawConfig } = readRawConfig({ config: inProject('wrangler.jsonc') });
  const { $schema: _, ...source } = Source.parse(rawConfig);
  return source as SourceConfig;
}
