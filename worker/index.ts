import { app } from './app.ts';
import type { Bindings } from './config.ts';
import { nightly } from './upkeep/nightlyCheck.ts';

export default {
  fetch: app.fetch,
  scheduled: ({ scheduledTime }, env) => nightly(env, new Date(scheduledTime)),
} satisfies ExportedHandler<Bindings>;
