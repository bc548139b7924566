import { expect, it } from 'vitest';
import { runChecks } from '../../../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../../../shared/decisions.ts';
import {
  DEFAULT_DIRECTION_RULE,
  type DirectionRule,
} from '../../../../shared/rules/direction/directionRule.ts';
import { type RuleSet, TWO_STATE } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { aReport, type RowTexts } from '../../../examples/aReport.ts';
import { reportOf } from '../../../examples/assessed.ts';

function told(row: Partial<RowTexts>, direction: Partial<DirectionRule>): string[] {
  const rules: RuleSet = { ...TWO_STATE, id: 'ours', direction: { ...DEFAULT_DIRECTION_RULE, ...direction } };
  const { findings } = runChecks(reportOf(aReport(row, {})), { ...NO_DECISIONS, ruleSet: rules.id }, rules);
  return findings.map(({ code }) => code);
}

it('a council that shows one arrow is not asked for the other', () => {
  expect(told({ longArrow: '' }, {})).toContain('long-direction-mismatch');
  expect(told({ longArrow: '' }, { arrows: 'short' })).toEqual([]);
  expect(told({ shortArrow: '', longArrow: '' }, { arrows: 'long' })).toEqual(['long-direction-mismatch']);
});

it('within a dead band the arrow is level', () => {
  const near = { performance: '66.2% GREEN', shortBase: '66%', shortArrow: '→' };
  expect(told(near, {})).toContain('short-direction-mismatch');
  expect(told(near, { deadBand: 0.01 })).toEqual([]);
});

it('where (C) counts are compared as printed, nobody is asked whether a count adds up', () => {
  const count = {
    title: 'Number of visits',
    annualTarget: '1,000',
    target: '500',
    performance: '520 GREEN',
    shortBase: '270',
    shortArrow: '↑',
    longBase: '600',
    comment: 'Fewer people came than a year ago.',
  };
  expect(told(count, {})).toContain('looks-cumulative');
  expect(told(count, { cumulative: 'raw' })).toEqual([]);
  const marked = { ...count, title: 'Number of visits (C)' };
  expect(told(marked, {})).toContain('short-direction-mismatch');
  expect(told(marked, { cumulative: 'raw' })).toEqual([]);
  expect(told({ ...marked, shortArrow: '-' }, { cumulative: 'no-arrow' })).toEqual([]);
});
