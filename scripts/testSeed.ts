import { randomInt } from 'node:crypto';

/**
 * The seed from which every property test of a run draws. It is taken from the environment variable SEED; without one
 * it is drawn, printed, and put into the environment, since vitest reads its configuration once for each project.
 */
export function testSeed(
  environment: Record<string, string | undefined>,
  print: (line: string) => void,
): number {
  const given = environment.SEED;
  if (given) {
    if (!/^-?\d{1,10}$/.test(given)) throw new Error(`SEED is "${given}". Write a whole number.`);
    return Number(given);
  }
  const seed = randomInt(2 ** 31);
  environment.SEED = String(seed);
  print(`Property tests draw from the seed ${seed}. To repeat them: SEED=${seed} npm test`);
  return seed;
}
