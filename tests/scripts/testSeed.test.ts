import { describe, expect, it } from 'vitest';
import { testSeed } from '../../scripts/testSeed.ts';

describe('the seed of a test run', () => {
  it('is the one in the environment', () => {
    const printed: string[] = [];
    expect(testSeed({ SEED: '-1952683911' }, line => printed.push(line))).toBe(-1952683911);
    expect(printed).toEqual([]);
  });

  it('is drawn once and printed where the environment has none', () => {
    const printed: string[] = [];
    const environment: Record<string, string | undefined> = {};
    const seed = testSeed(environment, line => printed.push(line));
    expect(testSeed(environment, line => printed.push(line))).toBe(seed);
    expect(printed).toEqual([
      `Property tests draw from the seed ${seed}. To repeat them: SEED=${seed} npm test`,
    ]);
  });

  it('refuses a seed that is not a whole number', () => {
    expect(() => testSeed({ SEED: 'x7' }, () => {})).toThrow('SEED is "x7". Write a whole number.');
  });
});
