import { ASIDES } from '../catalogue/catalogue.ts';
import { rightClaims } from '../claims/claims.ts';
import type { Place } from './place.ts';
import type { Row } from './row.ts';
import { saysWhereItStoodStill } from './settle.ts';

/** The row with true sentences about its figures, among sentences about other things. */
export function commented(row: Row, { dice, period }: Place): Row {
  const claims = dice.chance(0.75)
    ? dice.shuffled(rightClaims(row, period, dice)).slice(0, dice.whole(1, 2))
    : [];
  const asides = dice.shuffled(ASIDES).slice(0, claims.length === 0 ? 2 : dice.whole(0, 2));
  return saysWhereItStoodStill({ ...row, sentences: [...claims, ...asides] });
}
