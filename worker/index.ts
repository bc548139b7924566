import { app } from './app.ts';
import { type Bindings, placed } from './config.ts';

export { CouncilObject } from './council/councilObject.ts';
export { DirectoryObject } from './directory/directoryObject.ts';

export default {
  fetch: (request, env, ctx) => app.fetch(request, placed(env), ctx),
} satisfies ExportedHandler<Bindings>;
