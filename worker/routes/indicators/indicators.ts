import { type Period, periodCode, periodFromCode, periodText } from '../../../shared/period.ts';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { IndicatorList } from '../../../shared/record/contract/indicators.ts';
import { recordedNames } from '../../../shared/record/identity/indicatorLinks.ts';
import { labelAt, labelInForce, latestLabel } from '../../../shared/record/identity/labelAt.ts';
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
  query: {
    at: 'A period: the names of that time. By default the latest names.',
    names: 'all: every name over time as well.',
  },
  replies: { 200: { description: 'In the order of their first sign-off.', schema: IndicatorList } },
  problems: ['not-found'],
  async handle(c, reply) {
    const slug = c.req.query('at');
    const at = parsePeriodSlug(slug);
    if (slug !== undefined && !at) return problem('not-found', { detail: requestRefusals['not-a-period'] });
    const register = await c.get('record').register();
    const indicators = indicatorsAt(register, at);
    if (c.req.query('names') !== 'all') return reply(200, { indicators });
    return reply(200, {
      indicators: indicators.map(indicator => ({ ...indicator, names: namesOf(register, indicator.uid) })),
    });
  },
});

/** What an indicator was called from each period on. Of several reports in one period the later named one counts. */
function namesOf(register: Register, uid: string) {
  const labels = register.get(uid)?.labels ?? [];
  return [...new Set(labels.map(({ from }) => from))]
    .sort((a, b) => a - b)
    .flatMap(from => {
      const label = labelInForce(labels, from);
      return label
        ? [{ from: periodText(periodFromCode(from)), lineNo: label.lineNo, title: label.wording }]
        : [];
    });
}

/** In the order of their first sign-off, by their names in that period; null: by their latest names. */
export function indicatorsAt(register: Register, at: Period | null): IndicatorList['indicators'] {
  const byNumber = [...register].toSorted(([, a], [, b]) => a.number - b.number);
  return byNumber.flatMap(([uid, { labels }]) => {
    const label = at ? labelAt(labels, periodCode(at)) : latestLabel(labels);
    if (!label) return [];
    const [, ...renamedFrom] = recordedNames(uid, register);
    const named = { uid, lineNo: label.lineNo, title: label.wording };
    return [renamedFrom.length === 0 ? named : { ...named, renamedFrom }];
  });
}
