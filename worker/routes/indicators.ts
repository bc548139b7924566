import { Hono } from 'hono';
import { periodCode } from '../../shared/quarter.ts';
import type { RecordedIndicators } from '../../shared/record/contract.ts';
import { labelAt } from '../../shared/record/labelAt.ts';
import type { Env } from '../context.ts';
import { problem } from '../problem.ts';
import { periodInAddress } from './periodInAddress.ts';

/** Every indicator that was ever signed, as it was called at a period, or without one as it is called last. */
export const indicators = new Hono<Env>().get('/', async c => {
  const asked = c.req.query('at');
  const at = asked === undefined ? Number.MAX_SAFE_INTEGER : codeOf(asked);
  if (at === null) {
    return problem('not-found', {
      detail: 'That is no period. Ask for at=2017-18-Q2, or for at=2017-18 for a whole year.',
    });
  }
  const { register } = await c.get('store').register(c.get('person').council.tenant);
  const byNumber = [...register].toSorted(([, a], [, b]) => a.number - b.number);
  return c.json({
    indicators: byNumber.flatMap(([uid, { labels }]) => {
      const label = labelAt(labels, at);
      return label ? [{ uid, lineNo: label.lineNo, title: label.wording }] : [];
    }),
  } satisfies RecordedIndicators);
});

function codeOf(slug: string): number | null {
  const period = periodInAddress(slug);
  return period && periodCode(period);
}
