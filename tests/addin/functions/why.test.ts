import { describe, expect, it } from 'vitest';
import { BUILT_IN_RULE_SETS } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { call, column, errorCell } from './customFunctions.ts';

const BIGGER = 'Bigger is better';
const SMALLER = 'Smaller is better';
const ragWhy = (...given: unknown[]) => call('RAGWHY', ...given);
const dotWhy = (...given: unknown[]) => call('DOTWHY', ...given);

describe('=KPI.RAGWHY', () => {
  it.each([
    [
      ['64.4%', '65%', BIGGER],
      '64.4% against a target of 65%; bigger is better: RED. Rule set: two-state (rated at the line).',
    ],
    [
      [75.6, 84, BIGGER, null, 0.1],
      '75.6 against a target of 84; bigger is better, worse by no more than 10% of the target: AMBER. Rule set: share-0.1 (amber within 10% of the target).',
    ],
    [
      ['85%', '90%', BIGGER, null, 'floor', '80%'],
      '85% against a target of 90%; bigger is better, but no worse than the floor of 80%: AMBER. Rule set: floor (amber between the target and its floor).',
    ],
    [
      [3, 'N/A', BIGGER, 3],
      '3 against the annual target (the period has none) of 3; bigger is better: GREEN. Rule set: two-state (rated at the line).',
    ],
    [['N/A', '87%', BIGGER], 'Not rated: there is no outturn for this period.'],
    [['72%', 'TBC', BIGGER], 'Not rated: the target is still to be confirmed.'],
  ] as const)('%j: %s', (given, sentence) => {
    expect(ragWhy(...given)).toBe(sentence);
  });

  it('names the rating that KPI.RAG gives, and the rule set', () => {
    for (const { id } of BUILT_IN_RULE_SETS) {
      const given = ['95%', '100%', BIGGER, null, id, '96%'];
      expect(ragWhy(...given)).toMatch(
        new RegExp(`: ${call('RAG', ...given)}\\. Rule set: ${id} \\(.+\\)\\.$`),
      );
    }
  });
});

describe('=KPI.DOTWHY', () => {
  it.each([
    [
      [
        '1,070 RED',
        '555',
        SMALLER,
        'The number of burglary offences (C)',
        'Short Term DOT against 2017/18 (Q1)',
      ],
      '515 in Q2 alone against 555 in Q1, cumulative count compared in isolation, smaller is better: better.',
    ],
    [
      [1070, 917, SMALLER, 'C', 'long'],
      '1,070 against 917 at the same point last year, smaller is better: worse.',
    ],
    [['25.8%', '29.7%', SMALLER], '25.8% against 29.7% before, smaller is better: better.'],
    [
      ['25.8%', '29.7%', SMALLER, 'C%', 'Short Term DOT against 2017/18 (Q1)'],
      '25.8% against 29.7% at the last report, smaller is better: better.',
    ],
    [['Off Track', 'On Track', 'N/A'], 'Off track now and on track before: worse.'],
    [['72%', 'NEW', BIGGER], 'Not comparable: the indicator is new, so there is no earlier outturn.'],
  ] as const)('%j: %s', (given, sentence) => {
    expect(dotWhy(...given)).toBe(sentence);
  });
});

describe('both', () => {
  it.each([
    ['RAG', ['banana', '65%', BIGGER]],
    ['RAG', ['64.4%', 65, BIGGER]],
    ['RAG', ['64.4%', '65%', BIGGER, null, 'banana']],
    ['RAG', ['64.4%', 'Better than England', BIGGER]],
    ['RAG', ['64.4%', '65%', BIGGER, null, 'floor']],
    ['RAG', [errorCell('divisionByZero'), '65%', BIGGER]],
    ['DOT', ['banana', '65%', BIGGER]],
    ['DOT', [2, 1, BIGGER, 'C']],
    ['DOT', [2, 1, BIGGER, 'C', 'Q2']],
    ['DOT', [1, 2, BIGGER, 'C', 'Q1']],
    ['DOT', [errorCell('notAvailable'), 1, BIGGER]],
  ] as const)('KPI.%sWHY gives the error of KPI.%s: %j', (id, given) => {
    const refused = call(id, ...given);
    expect(refused).toHaveProperty('sentence');
    expect(call(`${id}WHY`, ...given)).toEqual(refused);
  });

  it('spill over ranges as KPI.RAG and KPI.DOT do', () => {
    expect(ragWhy(column('64.4%', 'N/A', 'banana'), '65%', BIGGER)).toEqual(
      column(
        expect.stringContaining('RED'),
        expect.stringContaining('Not rated'),
        expect.objectContaining({ error: '#VALUE!' }),
      ),
    );
    expect(dotWhy(column(2, 1), 1, BIGGER)).toEqual(
      column(expect.stringContaining('better.'), expect.stringContaining('same.')),
    );
  });
});
