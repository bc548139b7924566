import { app } from '../../worker/app.ts';
import { CouncilObject } from '../../worker/council/councilObject.ts';
import { DirectoryObject } from '../../worker/directory/directoryObject.ts';
import { arrivedRequest } from './arrivedRequest.ts';
import { assetReply } from './assetReply.ts';
import { recordBindings, type ServedBindings } from './servedBindings.ts';

// The record on plain workerd: the same Worker, with what Cloudflare gives it and workerd does not.
export { LimiterObject } from './limiterObject.ts';

export class ServedCouncil extends CouncilObject {
  constructor(ctx: DurableObjectState, env: ServedBindings) {
    super(ctx, recordBindings(env));
  }
}

export class ServedDirectory extends DirectoryObject {
  constructor(ctx: DurableObjectState, env: ServedBindings) {
    super(ctx, recordBindings(env));
  }
}

export default {
  async fetch(request, env, ctx) {
    const arrived = arrivedRequest(request, env);
    return (await assetReply(arrived, env)) ?? app.fetch(arrived, recordBindings(env), ctx);
  },
} satisfies ExportedHandler<ServedBindings>;
