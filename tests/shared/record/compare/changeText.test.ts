import { describe, expect, it } from 'vitest';
import { changeSides } from '../../../../shared/record/compare/changeText.ts';

describe('a change of a signed quarter', () => {
  it.each([
    ['performance', '60.0% RED', '64.4% RED', ['60.0% RED', '64.4% RED']],
    ['rating', null, 'GREEN', ['Not rated', 'GREEN']],
    ['short', 'better', null, ['Better', 'No comparison']],
    ['target', '', '90%', ['Empty', '90%']],
    ['polarity', 'bigger', 'smaller', ['Bigger is better', 'Smaller is better']],
    ['kind', 'unmarked', 'cumulative', ['Not marked', 'Adds up from April']],
    [
      'comparator',
      '{"area":"England","confirmed":true,"period":"2016","source":"","value":184}',
      null,
      ['184, England, 2016', 'None'],
    ],
    [
      'comparator',
      '{"area":"England","confirmed":false,"period":"","source":"","value":184}',
      '{"area":"England","confirmed":true,"period":"","source":"","value":184}',
      ['184, England, not confirmed', '184, England'],
    ],
    ['ruleSet', '{"id":"two-state","title":"rated at the line"}', '{}', ['rated at the line', '']],
    [
      'overrides',
      'rating-mismatch, keep: The director decided so.',
      null,
      ['Rating does not match the figures, kept: The director decided so.', 'None'],
    ],
    ['acknowledgements', 'constructor: In June.', null, ['constructor: In June.', 'None']],
    [
      'follows',
      'split, 2016-17-Q1:14: Homes alone.',
      null,
      ['A part of it (2016-17-Q1:14): Homes alone.', 'None'],
    ],
    ['acknowledgements', 'target-tbc: In June.', null, ['Target to be confirmed: In June.', 'None']],
  ])('%s reads as a person would say it', (field, before, after, sides) => {
    expect(changeSides({ field, before, after })).toEqual(sides);
  });

  it('of a long text shows the part where the two differ', () => {
    const lead = 'The same words, over and over. '.repeat(20);
    const [before, after] = changeSides({
      field: 'comment',
      before: `${lead}It rose.`,
      after: `${lead}It fell. ${lead}`,
    });
    expect(before).toMatch(/^… .*It rose\.$/);
    expect(after).toMatch(/^… .*It fell\. .* …$/);
    expect(after.length).toBeLessThan(200);
  });
});
