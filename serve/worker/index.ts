import { app } from '../../worker/app.ts';
import { CouncilObject as Council } from '../../worker/council/councilObject.ts';
import { DirectoryObject as Directory } from '../../worker/directory/directoryObject.ts';
import { arrivedRequest } from './arrivedRequest.ts';
import { assetReply } from './assetReply.ts';
import { recordBindings, type ServedBindings } from './servedBindings.ts';

// The record on plain workerd: the same Worker, with what Cloudflare gives it and workerd does not.
export { LimiterObject } from './limiterObject.ts';

export class CouncilObject extends Council {
  constructor(ctx: DurableObjectState, env: ServedBindings) {
    super(ctx, recordBindings(env));
  }
}

export class DirectoryObject extends Directory {
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
