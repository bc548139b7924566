import type { Override } from '../decisions.ts';
import type { Indicator, Published } from '../report.ts';
import type { FindingCode } from './finding.ts';
import type { Judgement } from './judgement.ts';

/** What goes on record of an indicator once the officer's decisions are taken in. */
export type Standing = Published;

const OVERRIDDEN: Readonly<Partial<Record<FindingCode, keyof Standing>>> = {
  'rating-mismatch': 'rating',
  'short-direction-mismatch': 'short',
  'long-direction-mismatch': 'long',
};

/**
 * The rules' own judgement, but where a named person decided otherwise: `keep` stands by what is published, `not-rated`
 * withdraws it. A decision about a cell that could not be read withdraws the rating, or stands by the published one.
 */
export function standingOf(
  indicator: Indicator,
  judgement: Judgement,
  overrides: readonly Override[],
): Standing {
  const standing = {
    rating: judgement.rating.rating,
    short: judgement.short.direction,
    long: judgement.long.direction,
  };
  for (const { code, decision } of overrides) {
    const field = OVERRIDDEN[code as FindingCode] ?? 'rating';
    if (code === 'line-duplicate') continue;
    Object.assign(standing, { [field]: decision === 'keep' ? indicator.published[field] : null });
  }
  return standing;
}
