import type { Rating } from '../rules/verdict.ts';
import type { Assessment } from './runChecks.ts';

/** What would change in a report under other rules. */
export interface RuleChanges {
  /** The rows whose rating would change; null where a row is not rated. */
  readonly ratings: readonly {
    readonly indicator: string;
    readonly before: Rating | null;
    readonly after: Rating | null;
  }[];
  /** How many arrows would change; short- and long-term arrows are counted separately. */
  readonly arrows: number;
}

/** One report, judged by two rule sets. */
export function ruleChanges(before: Assessment, after: Assessment): RuleChanges {
  const pairs = [...before.judgements].flatMap(([indicator, one]) => {
    const other = after.judgements.get(indicator);
    return other ? [{ indicator, one, other }] : [];
  });
  const ratings = pairs.map(({ indicator, one, other }) => ({
    indicator,
    before: one.rating.rating,
    after: other.rating.rating,
  }));
  const arrows = pairs.flatMap(({ one, other }) => [
    one.short.direction !== other.short.direction,
    one.long.direction !== other.long.direction,
  ]);
  return {
    ratings: ratings.filter(row => row.before !== row.after),
    arrows: arrows.filter(isOther => isOther).length,
  };
}
