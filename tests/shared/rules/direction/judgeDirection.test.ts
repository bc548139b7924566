import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DirectionFacts } from '../../../../shared/rules/direction/directionJudgement.ts';
import { judgeDirection } from '../../../../shared/rules/direction/judgeDirection.ts';
import { directionFacts, outturn } from '../../../examples/facts.ts';

function judged(performance: string, base: string, other: Partial<DirectionFacts> = {}) {
  const judgement = judgeDirection(directionFacts(performance, base, other));
  return judgement.direction ?? judgement.reason;
}

const printed = fc
  .tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 2 }))
  .map(([units, decimals]) => (units / 10 ** decimals).toFixed(decimals));

describe('direct comparison', () => {
  it('the same printed figure is the same, whichever way is better', () => {
    fc.assert(
      fc.property(printed, fc.constantFrom('bigger' as const, 'smaller' as const), (figure, polarity) => {
        expect(judged(figure, figure, { polarity })).toBe('same');
      }),
    );
  });

  it('what is better where bigger is better is worse where smaller is', () => {
    const turned = { better: 'worse', worse: 'better', same: 'same' } as Record<string, string>;
    fc.assert(
      fc.property(printed, printed, (now, then) => {
        expect(judged(now, then, { polarity: 'smaller' })).toBe(turned[judged(now, then)]);
      }),
    );
  });

  it.each([
    ['25.8%', '29.7%', 'smaller', 'better'],
    ['33% (Q4 16-17)', '32% (Q3 16-17)', 'smaller', 'worse'],
    ['69.4% (177/255)', '69.4%', 'bigger', 'same'],
    ['-0.04', '-0.14 (15/16 Results)', 'bigger', 'better'],
    ['235.65 kg per head (Provisional)', '118.4kg per head (Provisional)', 'smaller', 'worse'],
    ['Off Track', 'On Track', 'none', 'worse'],
    ['On Track', 'Off Track', 'none', 'better'],
    ['Off Track', 'Off Track', 'none', 'same'],
    ['N/A', '450', 'bigger', 'no-outturn'],
    ['72%', 'NEW', 'bigger', 'no-base'],
    ['72%', 'N/A', 'bigger', 'no-base'],
    ['72%', '65', 'bigger', 'one-is-a-percentage'],
    ['72%', 'On Track', 'bigger', 'units-differ'],
    ['72%', '70%', 'none', 'polarity-unknown'],
    ['7O%', '70%', 'bigger', 'unreadable'],
    ['13% (Alcohol) 37% (Drugs)', '14% (Alcohol) 37% (Drugs)', 'smaller', 'better'],
    ['15% (Alcohol) 37% (Drugs)', '14% (Alcohol) 37% (Drugs)', 'smaller', 'worse'],
    ['14% (Alcohol) 37% (Drugs)', '37% (Drugs) 14% (Alcohol)', 'smaller', 'same'],
    ['13% (Alcohol) 38% (Drugs)', '14% (Alcohol) 37% (Drugs)', 'smaller', 'parts-mixed'],
    ['13% (Alcohol) 38% (Drugs)', '14%', 'smaller', 'parts-do-not-match'],
  ] as const)('%s against %s, %s is better: %s', (now, then, polarity, expected) => {
    expect(judged(now, then, { polarity })).toBe(expected);
  });

  it('gives NEW and N/A different reasons', () => {
    expect(judgeDirection(directionFacts('72%', 'NEW')).why).toContain('new');
    expect(judgeDirection(directionFacts('72%', 'N/A')).why).not.toContain('new');
  });
});

describe('D2: a (C) count is taken quarter by quarter', () => {
  const count = { kind: 'cumulative', polarity: 'smaller' } as const;

  it('in Q2: the second quarter against the first', () => {
    const judgement = judgeDirection(directionFacts('1,070', '555', count));
    expect(judgement).toMatchObject({ direction: 'better', isolated: true });
    expect(judgement.why).toBe(
      '515 in Q2 alone against 555 in Q1, cumulative count compared in isolation, smaller is better: better.',
    );
    expect(judged('653', '349', count)).toBe('better');
    expect(judged('3,037', '1,050', count)).toBe('worse');
  });

  it('in Q3 and Q4: two earlier points are needed', () => {
    expect(judged('1,500', '1,070', { ...count, period: { months: 3, part: 3 } })).toBe(
      'earlier-point-missing',
    );
    expect(
      judged('1,500', '1,070', { ...count, period: { months: 3, part: 3 }, beforeBase: outturn('555') }),
    ).toBe('better');
    expect(
      judged('2,100', '1,500', { ...count, period: { months: 3, part: 4 }, beforeBase: outturn('1,070') }),
    ).toBe('worse');
    expect(
      judged('1,930', '1,500', { ...count, period: { months: 3, part: 4 }, beforeBase: outturn('1,070') }),
    ).toBe('same');
  });

  it("in Q1: the quarter as it is, against last year's Q4 alone", () => {
    expect(judged('500', '2,100', { ...count, period: { months: 3, part: 1 } })).toBe(
      'earlier-point-missing',
    );
    expect(
      judged('500', '2,100', { ...count, period: { months: 3, part: 1 }, beforeBase: outturn('1,500') }),
    ).toBe('better');
  });

  it('decimals come out as printed: 0.3 - 0.2 against 0.1 is the same', () => {
    expect(judged('1.3 kg per head', '0.65kg per head', { kind: 'cumulative' })).toBe('same');
    expect(judged('235.6', '117.8', { kind: 'cumulative' })).toBe('same');
  });

  it('a count that fell within the year has no quarter alone, and a new year starts from 0', () => {
    expect(judged('500', '555', count)).toBe('cumulative-fell');
    expect(
      judged('600', '555', { ...count, period: { months: 3, part: 3 }, beforeBase: outturn('560') }),
    ).toBe('cumulative-fell');
    expect(
      judged('10', '2,100', { ...count, period: { months: 3, part: 1 }, beforeBase: outturn('1,500') }),
    ).toBe('better');
  });

  it('the long arrow, a whole year, a percentage and an unmarked count are compared as they stand', () => {
    expect(judged('1,070', '917', { ...count, against: 'long' })).toBe('worse');
    expect(judged('1,070', '917', { ...count, period: { months: 12, part: 1 } })).toBe('worse');
    expect(judged('25.8%', '29.7%', count)).toBe('better');
    expect(judged('25.8', '29.7', { ...count, kind: 'cumulative-ratio' })).toBe('better');
    expect(judged('140', '97', { kind: 'unmarked' })).toBe('better');
  });
});
