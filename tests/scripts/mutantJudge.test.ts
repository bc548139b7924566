import { describe, expect, it, vi } from 'vitest';
import { mutantJudge } from '../../scripts/mutate/mutantJudge.ts';
import type { Mutant } from '../../scripts/mutate/mutantsOf.ts';
import type { TestFailure } from '../../scripts/mutate/testJudge.ts';

const SOURCE = 'shared/rules/band.ts';
const TEST = 'tests/shared/rules/band.test.ts';
const FARTHER = 'tests/shared/sheet/plan.test.ts';
const importers = new Map([[SOURCE, new Set([TEST, FARTHER])]]);
const mutant = { file: SOURCE } as Mutant;
const failed = (file: string, isSure = true): TestFailure => ({ file, test: 'a fact', isSure });
const timedOut = (file: string): TestFailure => failed(file, false);

type Run = (tests: readonly string[]) => TestFailure | null;

/** A judge of a copy in which the tests answer so with the mutant, and so without it. */
function judged(withMutant: Run, without: Run = () => null, isViable: boolean | null = true) {
  const killerOf = vi.fn(async (change: Mutant | null, tests: readonly string[]) =>
    (change ? withMutant : without)(tests),
  );
  const judge = mutantJudge(importers, false, () => undefined);
  return { judge: () => judge({ isViable: async () => isViable, killerOf }, mutant), killerOf };
}

const failsWhenRun =
  (failure: TestFailure): Run =>
  tests =>
    tests.includes(failure.file) ? failure : null;

describe('a mutant', () => {
  it('is killed by a test that fails with it and passes without it', async () => {
    const { judge } = judged(failsWhenRun(failed(TEST)));
    expect(await judge()).toEqual({ state: 'killed', killer: failed(TEST) });
  });

  it('survives where every test passes', async () => {
    expect(await judged(() => null).judge()).toEqual({ state: 'survived' });
  });

  it('is not killed by a test that fails without it, which the other tests make up for', async () => {
    const { judge, killerOf } = judged(failsWhenRun(failed(TEST)), failsWhenRun(failed(TEST)));
    expect(await judge()).toEqual({ state: 'survived' });
    expect(killerOf).toHaveBeenCalledWith(mutant, [FARTHER]);
    killerOf.mockClear();
    await judge();
    expect(killerOf.mock.calls.flatMap(([, tests]) => tests)).not.toContain(TEST);
  });

  it('is not killed by a timeout that does not come again when the file is run alone, and the others still judge', async () => {
    let runs = 0;
    const onceSlow: Run = tests => (tests.includes(TEST) && runs++ === 0 ? timedOut(TEST) : null);
    const { judge, killerOf } = judged(onceSlow);
    expect(await judge()).toEqual({ state: 'survived' });
    expect(killerOf.mock.calls).toEqual([
      [mutant, [TEST, FARTHER]],
      [mutant, [TEST]],
      [mutant, [FARTHER]],
    ]);
  });

  it('is killed by a timeout that comes again alone, where the file ends soon without the mutant', async () => {
    const { judge } = judged(failsWhenRun(timedOut(TEST)));
    expect(await judge()).toEqual({ state: 'killed', killer: timedOut(TEST) });
  });

  it.each([
    ['times out without the mutant too', failsWhenRun(timedOut(TEST)), 0],
    ['takes a third of the limit without the mutant', () => null, 40_000],
  ])('is undecided where the file %s', async (_, without: Run, took) => {
    const clock = vi.spyOn(performance, 'now');
    clock.mockReturnValueOnce(0).mockReturnValueOnce(took);
    const { judge } = judged(failsWhenRun(timedOut(TEST)), without);
    expect(await judge()).toEqual({ state: 'undecided', why: `${TEST} is slow without it too` });
    clock.mockRestore();
  });

  it('is undecided where its type check does not end, and unviable where that fails', async () => {
    const neverRun: Run = () => {
      throw new Error('No test should have been run.');
    };
    expect(await judged(neverRun, neverRun, null).judge()).toMatchObject({ state: 'undecided' });
    expect(await judged(neverRun, neverRun, false).judge()).toEqual({ state: 'unviable' });
  });
});
