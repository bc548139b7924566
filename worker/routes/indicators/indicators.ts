import { Hono } from 'hono';
import { type Period, periodCode } from '../../../shared/quarter.ts';
import type { IndicatorList } from '../../../shared/record/contract/indicators.ts';
import { labelAt, latestLabel } from '../../../shared/record/identity/labelAt.ts';
import type { Env } from '../../context.ts';
import { problem } from '../../problem.ts';
import type { Register } from '../../register/register.ts';
import { NO_PERIOD, parsePeriodSlug } from '../../request/parameters.ts';

/** Every indicator that was ever signed, as it was called `at` a period, or without one as it is called last. */
export const indicators = new Hono<Env>().get('/', async c => {
  const slug = c.req.query('at');
  const at = parsePeriodSlug(slug);
  if (slug !== undefined && !at) return problem('not-found', { detail: NO_PERIOD });
  const { register } = await c.get('store').register(c.get('person').council.tenant);
  return c.json({ indicators: indicatorsAt(register, at) } satisfies IndicatorList);
});

/** In the order they came on record; without a period as each is called last. */
export function indicatorsAt(register: Register, at: Period | null): IndicatorList['indicators'] {
  const byNumber = [...register].toSorted(([, a], [, b]) => a.number - b.number);
  return byNumber.flatMap(([uid, { labels }]) => {
    const label = at ? labelAt(labels, periodCode(at)) : latestLabel(labels);
    return label ? [{ uid, lineNo: label.lineNo, title: label.wording }] : [];
  });
}
