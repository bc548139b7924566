import { ASIDES } from '../catalogue/catalogue.ts';
import { rightClaims } from '../claims/claims.ts';
import { withUnchangedSentence } from './consequences.ts';
import type { Place } from './place.ts';
import type { BenchRow } from './row.ts';

/** The row with true sentences about its figures, among sentences about other things. */
export function commented(row: BenchRow, { dice, period }: Place): BenchRow {
  const claims = dice.chance(0.75)
    ? dice.shuffled(rightClaims(row, period, dice)).slice(0, dice.whole(1, 2))
    : [];
  const asides = dice.shuffled(ASIDES).slice(0, claims.length === 0 ? 2 : dice.whole(0, 2));
  return withUnchangedSentence({ ...row, sentences: [...claims, ...asides] });
}
