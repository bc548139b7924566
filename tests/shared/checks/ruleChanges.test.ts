import { expect, it } from 'vitest';
import { ruleChanges } from '../../../shared/checks/ruleChanges.ts';
import { runChecks } from '../../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../../shared/decisions.ts';
import { FLAT_BAND_10, type RuleSet, TWO_STATE } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { aReport } from '../../examples/aReport.ts';
import { reportOf } from '../../examples/assessed.ts';

/** The second row is 3 points off its target, and nearly level with last quarter. */
const report = reportOf(aReport({}, { performance: '62% RED', shortBase: '61.9%' }, { performance: 'N/A' }));
const changes = (before: RuleSet, after: RuleSet) =>
  ruleChanges(runChecks(report, NO_DECISIONS, before), runChecks(report, NO_DECISIONS, after));

it('other rules change the ratings that they give otherwise, and no others', () => {
  expect(changes(TWO_STATE, FLAT_BAND_10)).toEqual({
    ratings: [{ indicator: '2', before: 'RED', after: 'AMBER' }],
    arrows: 0,
  });
});

it('the same rules change nothing', () => {
  expect(changes(TWO_STATE, TWO_STATE)).toEqual({ ratings: [], arrows: 0 });
});

it('short-term and long-term arrows are counted one by one', () => {
  const direction = { arrows: 'both', deadBand: 0.02, cumulative: 'isolated' } as const;
  expect(changes(TWO_STATE, { ...TWO_STATE, direction }).arrows).toBe(1);
  expect(changes(TWO_STATE, { ...TWO_STATE, direction: { ...direction, deadBand: 0.5 } }).arrows).toBe(4);
  expect(
    changes(TWO_STATE, { ...TWO_STATE, direction: { ...direction, deadBand: 0, arrows: 'short' } }).arrows,
  ).toBe(2);
});
