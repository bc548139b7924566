import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLimit, readTolerance } from '../../../../shared/figures/limitText.ts';
import { NO_LIMITS } from '../../../../shared/limits.ts';
import { RATING_FORMS, ratingForm } from '../../../../shared/rules/forms/forms.ts';
import {
  BUILT_IN_RULE_SETS,
  FLOOR,
  HELD_OR_IMPROVED_10,
  PER_INDICATOR,
  possibleRatings,
  type RuleSet,
  SHIFTED_BAND_5_10,
} from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { floorLimit, judged, judgement, lastYear, tolerance } from '../../../examples/judged.ts';

it('every rating, and every row that is not rated, carries its rule set', () => {
  for (const rules of BUILT_IN_RULE_SETS) {
    expect(judgement('66', '65', rules).ruleSet).toBe(rules.id);
    expect(judgement('N/A', '65', rules).ruleSet).toBe(rules.id);
  }
});

it('a milestone and a row without an outturn or a target are judged alike under all of them', () => {
  for (const rules of BUILT_IN_RULE_SETS) {
    expect(judged('On Track', 'Facility opened', rules)).toBe('GREEN');
    expect(judged('Off Track', 'Facility opened', rules)).toBe('RED');
    expect(judged('N/A', '65', rules)).toBe('no-outturn');
    expect(judged('66', 'TBC', rules)).toBe('target-to-be-confirmed');
    expect(judged('66', 'N/A', rules)).toBe('no-target');
  }
});

describe('the edge of a band', () => {
  const exclusive = (rules: RuleSet): RuleSet =>
    ({ ...rules, rating: { ...rules.rating, edge: 'exclusive' } }) as RuleSet;

  it('is in it, unless the rule set says otherwise', () => {
    const flat: RuleSet = { id: 'ours', title: 'ours', rating: { form: 'flat-band', tolerance: 0.1 } };
    const cases = [
      [flat, '90', {}, 'AMBER', 'RED'],
      [SHIFTED_BAND_5_10, '95', {}, 'GREEN', 'AMBER'],
      [SHIFTED_BAND_5_10, '90', {}, 'AMBER', 'RED'],
      [HELD_OR_IMPROVED_10, '90', lastYear('95'), 'GREEN', 'RED'],
      [PER_INDICATOR, '95', tolerance('5%'), 'AMBER', 'RED'],
      [PER_INDICATOR, '95 m', tolerance('5 m'), 'AMBER', 'RED'],
      [FLOOR, '80', floorLimit('80'), 'AMBER', 'RED'],
    ] as const;
    for (const [rules, performance, beside, inside, outside] of cases) {
      expect(judged(performance, '100', rules, beside)).toBe(inside);
      expect(judged(performance, '100', exclusive(rules), beside)).toBe(outside);
    }
  });
});

it('the words that a rule set can give are those that it gives', () => {
  const given = Object.fromEntries(
    BUILT_IN_RULE_SETS.map(rules => [rules.id, possibleRatings(rules).join(' ')]),
  );
  expect(given).toEqual({
    'two-state': 'GREEN RED',
    'flat-band-5': 'GREEN AMBER RED',
    'flat-band-10': 'GREEN AMBER RED',
    'shifted-band-5-10': 'GREEN AMBER RED',
    'held-or-improved-10': 'GREEN AMBER RED',
    'per-indicator': 'GREEN AMBER RED BLUE',
    floor: 'GREEN AMBER RED',
    range: 'GREEN RED',
    'points-band-5': 'GREEN AMBER RED',
    'band-or-improved-5': 'GREEN AMBER RED',
    'nearest-5-10': 'GREEN AMBER RED',
    baseline: 'GREEN RED',
    benchmark: 'GREEN RED',
  });
});

describe('the edge of a band, as a sheet works it out', () => {
  const hundredths = fc.integer({ min: 1, max: 200_000 });
  const printed = (units: number) => (units / 100).toFixed(2);

  it('a percentage of the target: on the edge is in, a hundredth beyond it is out', () => {
    const targets = fc.integer({ min: 1, max: 2_000 });
    fc.assert(
      fc.property(targets, fc.integer({ min: 1, max: 99 }), fc.boolean(), (target, percent, isBigger) => {
        const polarity = isBigger ? 'bigger' : 'smaller';
        const rules: RuleSet = {
          id: 'ours',
          title: 'ours',
          rating: { form: 'flat-band', tolerance: percent / 100 },
        };
        const edge = target * (isBigger ? 100 - percent : 100 + percent);
        const beyond = isBigger ? edge - 1 : edge + 1;
        expect(judged(printed(edge), `${target}`, rules, { polarity })).toBe('AMBER');
        expect(judged(printed(beyond), `${target}`, rules, { polarity })).toBe('RED');
      }),
    );
  });

  it('an amount and a floor likewise', () => {
    fc.assert(
      fc.property(hundredths, hundredths, (target, width) => {
        const [edge, beyond] = [printed(target - width), printed(target - width - 1)];
        const beside = {
          limits: {
            ...NO_LIMITS,
            tolerance: readTolerance(`${printed(width)} days`),
            floor: readLimit(edge),
          },
        };
        for (const rules of [PER_INDICATOR, FLOOR]) {
          expect(judged(edge, printed(target), rules, beside)).toBe('AMBER');
          expect(judged(beyond, printed(target), rules, beside)).toBe('RED');
        }
      }),
    );
  });
});

describe('each form of rule', () => {
  const forms = RATING_FORMS.map(({ form }) => ratingForm(form));

  it('that a file defines is in the list', () => {
    const defined = globSync('shared/rules/forms/*.ts').flatMap(file => [
      ...readFileSync(file, 'utf8').matchAll(/^export const \w+: RatingForm</gm),
    ]);
    expect(forms).toHaveLength(defined.length);
  });

  it.each(forms)(
    '$form has a name and labels short enough for the pane, and sentences',
    ({ words, shares, choices }) => {
      const fields = [...Object.values(shares), ...Object.values(choices)];
      const labels = [words.name, ...fields.map(({ label }) => label)];
      for (const label of labels) expect(label).toMatch(/^[A-Z].{1,79}[^.]$/);
      expect(words.name.length).toBeLessThanOrEqual(30);
      const abouts = [words.about, ...Object.values(choices).map(({ about }) => about)];
      for (const sentence of [...abouts, ...Object.values(words.notRated ?? {})]) {
        expect(sentence).toMatch(/^[A-Z].*\.$/);
        expect(sentence.length).toBeLessThanOrEqual(200);
      }
    },
  );
});
