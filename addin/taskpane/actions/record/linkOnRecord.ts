import type { LinkRequest } from '../../../../shared/record/link.ts';
import { plainNotice } from '../../state/notice.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';

/** Says that an indicator carries on from an older one, or with null that it does not after all. */
export function linkOnRecord(context: ActionContext, uid: string, request: LinkRequest) {
  return runAction(context, 'Linking the two indicators', async () => {
    const lastLink = await context.record.link(uid, request);
    context.store.set({ lastLink });
    return plainNotice(
      'success',
      lastLink.kind === null ? 'The link is taken back.' : 'The two indicators are linked on record.',
    );
  });
}
