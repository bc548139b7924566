import { describe, expect, it } from 'vitest';
import { readTarget } from '../../../../shared/figures/targetText.ts';
import type { RatingFacts } from '../../../../shared/rules/rating/rate.ts';
import { FLOOR } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { outturn } from '../../../examples/facts.ts';
import { floorLimit, judged, judgement, smaller } from '../../../examples/judged.ts';

describe('floor', () => {
  it.each([
    ['85%', '90%', '80%', 'bigger', 'AMBER'],
    ['80%', '90%', '80%', 'bigger', 'AMBER'],
    ['79.9%', '90%', '80%', 'bigger', 'RED'],
    ['90%', '90%', '', 'bigger', 'GREEN'],
    ['85%', '90%', '', 'bigger', 'floor-missing'],
    ['85%', '90%', 'TBC', 'bigger', 'floor-missing'],
    ['85%', '90%', 'eighty', 'bigger', 'unreadable'],
    ['85%', '90%', '80', 'bigger', 'one-is-a-percentage'],
    ['85%', '90%', '95%', 'bigger', 'floor-beyond-target'],
    ['12', '10', '15', 'smaller', 'AMBER'],
    ['16', '10', '15', 'smaller', 'RED'],
    ['-1', '0', '-2', 'bigger', 'AMBER'],
  ] as const)(
    '%s against %s with a floor of "%s", %s is better: %s',
    (performance, target, text, polarity, expected) => {
      expect(judged(performance, target, FLOOR, { polarity, ...floorLimit(text) })).toBe(expected);
    },
  );

  it('may be the target itself', () => {
    expect(judged('89%', '90%', FLOOR, floorLimit('90%'))).toBe('RED');
  });

  it('says at which figure, where the printed one does not show it', () => {
    const exact = {
      ...outturn('80%'),
      parts: [{ label: null, quantity: { value: 80, unit: '%', decimals: 0, exact: 79.6 } }],
    };
    const beside = { outturn: exact as RatingFacts['outturn'], ...floorLimit('80%') };
    expect(judgement('', '90%', FLOOR, beside).why).toBe(
      '80% against a target of 90%; bigger is better, and at 79.6% (shown as 80%) worse than the floor of 80%: RED.',
    );
  });

  it('each part has its own', () => {
    const beside = { ...smaller, ...floorLimit('15% (Alcohol) 40% (Drugs)') };
    expect(judged('14% (Alcohol) 39% (Drugs)', '14% (Alcohol) 38% (Drugs)', FLOOR, beside)).toBe('AMBER');
    expect(judged('14% (Alcohol) 41% (Drugs)', '14% (Alcohol) 38% (Drugs)', FLOOR, beside)).toBe('RED');
    expect(
      judged('14% (Alcohol) 41% (Drugs)', '14% (Alcohol) 38% (Drugs)', FLOOR, {
        ...smaller,
        ...floorLimit('40%'),
      }),
    ).toBe('parts-do-not-match');
  });

  it('below another area the floor still counts', () => {
    const comparator = { value: 70, area: 'England', period: '', source: 'the officer', confirmed: true };
    const beside = { target: readTarget('Better than England'), comparator };
    expect(judged('70%', '', FLOOR, { ...beside, ...floorLimit('65%') })).toBe('AMBER');
  });

  it('says which floor, with the digits that it takes to see it', () => {
    expect(judgement('85%', '90%', FLOOR, floorLimit('80%')).why).toBe(
      '85% against a target of 90%; bigger is better, but no worse than the floor of 80%: AMBER.',
    );
  });
});
