/** Repeatable chance: one seed always gives the same numbers. */
export interface Dice {
  /** From `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** True with this probability. */
  chance(share: number): boolean;
  pick<T>(from: readonly [T, ...T[]] | readonly T[]): T;
  shuffled<T>(from: readonly T[]): T[];
}

/** Marsaglia's xorshift on 32 bits (Journal of Statistical Software 8, 2003), shifts 13, 17 and 5. */
export function diceOf(seed: number): Dice {
  // Neighbouring seeds would start alike, and a state of 0 would stay 0 for ever.
  let state = Math.imul(seed + 1, 0x9e3779b1) || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let warm = 0; warm < 8; warm++) next();
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    whole,
    chance: share => next() < share,
    pick: from => {
      if (from.length === 0) throw new Error('There is nothing to pick from.');
      return from[whole(0, from.length - 1)] as (typeof from)[number];
    },
    shuffled: from => {
      const left = [...from];
      return from.map(() => left.splice(whole(0, left.length - 1), 1)[0] as (typeof from)[number]);
    },
  };
}
