import { app } from './app.ts';
import { nightly } from './checkpoint/scheduled.ts';
import type { Bindings } from './config.ts';

export default {
  fetch: app.fetch,
  scheduled: ({ scheduledTime }, env) => nightly(env, new Date(scheduledTime)),
} satisfies ExportedHandler<Bindings>;
