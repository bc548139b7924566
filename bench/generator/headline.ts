import type { Dice } from './dice.ts';
import type { WrittenHeadline } from './report.ts';
import type { BenchRow } from './row.ts';

/** The report's own count of its ratings. */
export interface Counted {
  readonly rated: number;
  readonly each: readonly { readonly rating: string; readonly count: number; readonly percent: number }[];
}

export function counted(rows: readonly BenchRow[]): Counted {
  const ratings = rows.flatMap(({ published }) => published.rating ?? []);
  const each = (['GREEN', 'AMBER', 'RED'] as const).flatMap(rating => {
    const count = ratings.filter(other => other === rating).length;
    return count === 0 ? [] : [{ rating, count, percent: Math.round((count * 100) / ratings.length) }];
  });
  return { rated: ratings.length, each };
}

export function printedHeadline({ rated, each }: Counted, dice: Dice): string {
  const shares = each.map(({ rating, count, percent }) => `${count} (${percent}%) are ${rating}`);
  const list = shares.length > 1 ? `${shares.slice(0, -1).join(', ')} and ${shares.at(-1)}` : shares[0];
  return dice.pick([
    `Of the ${rated} indicators rated, ${list}.`,
    `${rated} indicators have been given a rating: ${list}.`,
  ]);
}

export function writeHeadline(rows: readonly BenchRow[], dice: Dice): WrittenHeadline {
  return { text: printedHeadline(counted(rows), dice), stands: dice.chance(0.7) ? 'above' : 'below' };
}
