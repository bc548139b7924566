import { describe, expect, it } from 'vitest';
import { readRuleSet } from '../../../../shared/rules/ruleSets/readRuleSet.ts';
import { NEAREST_5_10 } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { judged, judgement } from '../../../examples/judged.ts';

describe('nearest-5-10', () => {
  it.each([
    ['100', '100', 'GREEN'],
    ['95', '100', 'GREEN'],
    ['105', '100', 'GREEN'],
    ['94.9', '100', 'AMBER'],
    ['105.1', '100', 'AMBER'],
    ['90', '100', 'AMBER'],
    ['110', '100', 'AMBER'],
    ['89.9', '100', 'RED'],
    ['110.1', '100', 'RED'],
    ['-110', '-100', 'AMBER'],
    ['-89.9', '-100', 'RED'],
    ['63%', '70%', 'AMBER'],
    ['77%', '70%', 'AMBER'],
    ['77.1%', '70%', 'RED'],
    ['0', '0', 'GREEN'],
    ['1', '0', 'RED'],
  ])('%s against %s: %s, whichever way is better', (performance, target, expected) => {
    for (const polarity of ['bigger', 'smaller', 'none'] as const)
      expect(judged(performance, target, NEAREST_5_10, { polarity })).toBe(expected);
  });

  it('says how far off', () => {
    expect(judgement('92', '100', NEAREST_5_10).why).toBe(
      '92 against a target of 95 to 105, off by no more than 10% of the target: AMBER.',
    );
  });

  it('cannot have AMBER end before GREEN', () => {
    const given = { ...NEAREST_5_10, rating: { form: 'nearest', green: 0.1, amber: 0.05 } };
    expect(readRuleSet(JSON.stringify(given))).toMatchObject({ ok: false });
  });
});
