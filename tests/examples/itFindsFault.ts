import { expect, it } from 'vitest';
import type { Fault } from '../../bench/faults/fault.ts';
import { detectedShare } from '../../bench/measure/figures.ts';
import { faultTrials, ruleSetsOf } from '../../bench/measure/trial.ts';
import { BUILT_IN_RULE_SETS } from '../../shared/rules/ruleSets/ruleSet.ts';
import { propertyRuns } from '../setup/longRun.ts';

const TRIALS = propertyRuns(5, 20);

/** Holds that the checks find a fault in generated reports. For codes whose fault `npm run bench` does not measure. */
export function itFindsFault(fault: Fault): void {
  it(`finds ${fault.code} in generated reports, on its cell and with only what follows from it`, () => {
    const ruleSets = ruleSetsOf(BUILT_IN_RULE_SETS.map(({ id }) => id));
    const trials = faultTrials(fault, { ruleSets, each: TRIALS });
    expect(trials).toHaveLength(TRIALS);
    expect(detectedShare(trials)).toBe(1);
    expect(trials.flatMap(({ falseAlarms }) => falseAlarms)).toEqual([]);
  });
}
