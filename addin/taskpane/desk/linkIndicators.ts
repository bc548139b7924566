import type { LinkRequest } from '../../../shared/record/link.ts';
import { doing } from './doing.ts';
import { said } from './said.ts';
import type { Tools } from './tools.ts';

/** Says that an indicator carries on from an older one, or with null that it does not after all. */
export function linkIndicators(tools: Tools, uid: string, request: LinkRequest) {
  return doing(tools, 'Linking the two indicators', async () => {
    const lastLink = await tools.record.link(uid, request);
    tools.store.set({ lastLink });
    return said(
      'success',
      lastLink.kind === null ? 'The link is taken back.' : 'The two indicators are linked on record.',
    );
  });
}
