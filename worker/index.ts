import { app } from './app.ts';
import type { Bindings } from './config.ts';

export { CouncilObject } from './council/councilObject.ts';
export { DirectoryObject } from './directory/directoryObject.ts';

export default { fetch: app.fetch } satisfies ExportedHandler<Bindings>;
