import { app } from './app.ts';
import type { Bindings } from './config.ts';
import { nightlyCheck } from './upkeep/nightlyCheck.ts';

export default {
  fetch: app.fetch,
  scheduled: ({ scheduledTime }, env) => nightlyCheck(env, new Date(scheduledTime)),
} satisfies ExportedHandler<Bindings>;
