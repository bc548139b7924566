import { describe, expect, it } from 'vitest';
import { FAULTS } from '../../bench/faults/faults.ts';
import { detectedShare } from '../../bench/measure/figures.ts';
import { cleanTrials, faultTrials, nearMissTrials, ruleSetsOf } from '../../bench/measure/trial.ts';
import { isFindingCode } from '../../shared/checks/finding.ts';
import { BUILT_IN_RULE_SETS } from '../../shared/rules/ruleSets/ruleSet.ts';
import { propertyRuns } from '../setup/longRun.ts';

// A short form of `npm run bench`: the same faults, with a few seeds each.
const TRIALS = propertyRuns(5, 20);
const ruleSets = ruleSetsOf(BUILT_IN_RULE_SETS.map(({ id }) => id));

describe('the checks, measured', () => {
  it('every class of fault is a code of the checks', () => {
    expect(FAULTS.map(({ code }) => code).filter(code => !isFindingCode(code))).toEqual([]);
    expect(FAULTS.length).toBeGreaterThanOrEqual(25);
  });

  it.each(FAULTS)('$code is found on its cell, with only what follows from it', fault => {
    const trials = faultTrials(fault, { ruleSets, each: TRIALS });
    expect(trials.length).toBe(TRIALS);
    expect(detectedShare(trials)).toBeGreaterThanOrEqual(0.95);
    expect(trials.flatMap(({ falseAlarms }) => falseAlarms)).toEqual([]);
  });

  it.each(FAULTS)('$code is silent on reports that only look faulty', fault => {
    expect(
      nearMissTrials(fault, { ruleSets, each: propertyRuns(1, 4) }).flatMap(({ falseAlarms }) => falseAlarms),
    ).toEqual([]);
  });

  it('are silent on clean reports of every shape', () => {
    expect(
      cleanTrials({ ruleSets, each: propertyRuns(4, 12) }).flatMap(({ falseAlarms }) => falseAlarms),
    ).toEqual([]);
  });
});
