import { type Period, periodCode } from '../../../shared/period.ts';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { IndicatorList } from '../../../shared/record/contract/indicators.ts';
import { labelAt, latestLabel } from '../../../shared/record/identity/labelAt.ts';
import type { Register } from '../../register/register.ts';
import { parsePeriodSlug } from '../../request/parameters.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import { requestRefusals } from '../../request/words.ts';

export const indicatorsRoute = defineRoute({
  method: 'get',
  path: pathOf(addresses.indicators, 'council'),
  summary: 'Every indicator that was ever signed',
  allowed: 'council',
  query: { at: 'A period: the names of that time. By default the latest names.' },
  replies: { 200: { description: 'In the order of their first sign-off.', schema: IndicatorList } },
  problems: ['not-found'],
  async handle(c, reply) {
    const slug = c.req.query('at');
    const at = parsePeriodSlug(slug);
    if (slug !== undefined && !at) return problem('not-found', { detail: requestRefusals['not-a-period'] });
    const register = await c.get('record').register();
    return reply(200, { indicators: indicatorsAt(register, at) });
  },
});

/** In the order of their first sign-off, by their names in that period; null: by their latest names. */
export function indicatorsAt(register: Register, at: Period | null): IndicatorList['indicators'] {
  const byNumber = [...register].toSorted(([, a], [, b]) => a.number - b.number);
  return byNumber.flatMap(([uid, { labels }]) => {
    const label = at ? labelAt(labels, periodCode(at)) : latestLabel(labels);
    return label ? [{ uid, lineNo: label.lineNo, title: label.wording }] : [];
  });
}
