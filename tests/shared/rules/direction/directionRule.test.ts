import { describe, expect, it } from 'vitest';
import type { DirectionRule } from '../../../../shared/rules/direction/directionRule.ts';
import { judgeDirection } from '../../../../shared/rules/direction/judgeDirection.ts';
import { directionFacts } from '../../../examples/facts.ts';

describe('directions as a council draws them', () => {
  const rule = (other: Partial<DirectionRule>): DirectionRule => ({
    arrows: 'both',
    deadBand: 0,
    cumulative: 'isolated',
    ...other,
  });
  const drawn = (now: string, then: string, how: Partial<DirectionRule>, facts = {}) => {
    const judged = judgeDirection(directionFacts(now, then, facts), rule(how));
    return judged.direction ?? judged.reason;
  };

  it('one arrow, the other, or both', () => {
    expect(drawn('2', '1', { arrows: 'short' })).toBe('better');
    expect(drawn('2', '1', { arrows: 'short' }, { against: 'long' })).toBe('arrow-not-drawn');
    expect(drawn('2', '1', { arrows: 'long' })).toBe('arrow-not-drawn');
    expect(drawn('2', '1', { arrows: 'long' }, { against: 'long' })).toBe('better');
  });

  it.each([
    ['102', '100', 'same'],
    ['98', '100', 'same'],
    ['102.1', '100', 'better'],
    ['97.9', '100', 'worse'],
    ['66.3', '65', 'same'],
    ['-102', '-100', 'same'],
    ['0.1', '0', 'better'],
    ['0', '0', 'same'],
  ])('within a dead band of 2%%: %s against %s is %s', (now, then, expected) => {
    expect(drawn(now, then, { deadBand: 0.02 })).toBe(expected);
  });

  it('a change within the dead band says that it is one', () => {
    expect(judgeDirection(directionFacts('102', '100'), rule({ deadBand: 0.02 })).why).toBe(
      '102 against 100 at the last report, bigger is better, and a change of up to 2% is the same: same.',
    );
  });

  it.each([
    ['66%', '65%', 'same'],
    ['64%', '65%', 'same'],
    ['66.1%', '65%', 'better'],
    ['0.3%', '0.2%', 'same'],
    ['1%', '0%', 'same'],
    ['66', '65', 'better'],
  ])('within a dead band of 1 point: %s against %s is %s', (now, then, expected) => {
    expect(drawn(now, then, { deadBandPoints: 0.01 })).toBe(expected);
  });

  it('a dead band in points is told in points, and others keep the share', () => {
    const both = rule({ deadBand: 0.02, deadBandPoints: 0.01 });
    const why = (now: string, then: string) => judgeDirection(directionFacts(now, then), both).why;
    expect(why('66%', '65%')).toContain('a change of up to 1 percentage point is the same: same.');
    expect(why('102', '100')).toContain('a change of up to 2% is the same: same.');
  });

  it('a (C) count in isolation, as it stands, or without a short arrow', () => {
    const count = { kind: 'cumulative', polarity: 'smaller' } as const;
    expect(drawn('1,070', '555', {}, count)).toBe('better');
    expect(drawn('1,070', '555', { cumulative: 'raw' }, count)).toBe('worse');
    expect(drawn('1,070', '555', { cumulative: 'no-arrow' }, count)).toBe('arrow-not-drawn');
    expect(drawn('25.8%', '29.7%', { cumulative: 'no-arrow' }, count)).toBe('better');
    expect(drawn('1,070', '917', { cumulative: 'no-arrow' }, { ...count, against: 'long' })).toBe('worse');
  });
});
