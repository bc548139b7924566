import { describe, expect, it } from 'vitest';
import { changesWords, fieldWords, sidesOf } from '../../../addin/taskpane/signOff/changeWords.ts';
import { changesBetween } from '../../../shared/record/changes.ts';
import { aDesk, sampleModel } from './aDesk.ts';
import { quarterOf, withOutturn } from './sitting.ts';

describe('what differs between two quarters, in words', () => {
  it.each([
    ['performance', '60.0% RED', '64.4% RED', ['60.0% RED', '64.4% RED']],
    ['rating', null, 'GREEN', ['Not rated', 'GREEN']],
    ['short', 'better', null, ['better', 'No comparison']],
    ['target', '', '90%', ['Empty', '90%']],
    ['polarity', 'bigger', 'smaller', ['Bigger is better', 'Smaller is better']],
    ['kind', 'unmarked', 'cumulative', ['Not marked', 'Adds up from April']],
    [
      'comparator',
      '{"area":"England","confirmed":true,"period":"2016","source":"","value":184}',
      null,
      ['184, England, 2016', 'None'],
    ],
    ['ruleSet', '{"id":"two-state","title":"rated at the line"}', '{}', ['rated at the line', '']],
    [
      'overrides',
      'rating-mismatch, keep: The director decided so.',
      null,
      ['The rating does not follow, kept: The director decided so.', 'None'],
    ],
    ['acknowledgements', 'target-tbc: In June.', null, ['The target is to be confirmed: In June.', 'None']],
  ])('%s reads as a person would say it', (field, before, after, sides) => {
    expect(sidesOf({ field, before, after })).toEqual(sides);
  });

  it('of a long text shows the part where the two differ', () => {
    const lead = 'The same words, over and over. '.repeat(20);
    const [before, after] = sidesOf({
      field: 'comment',
      before: `${lead}It rose.`,
      after: `${lead}It fell. ${lead}`,
    });
    expect(before).toMatch(/^… .*It rose\.$/);
    expect(after).toMatch(/^… .*It fell\. .* …$/);
    expect(after.length).toBeLessThan(200);
  });

  it('counts what was changed, added and taken out', async () => {
    const sitting = aDesk(await sampleModel());
    await sitting.desk.look();
    const quarter = quarterOf(sitting);
    expect(changesWords(changesBetween(quarter, quarter))).toBe('Nothing differs.');
    const [gone, ...rest] = withOutturn(quarter, '4', '1%').indicators;
    if (!gone) throw new Error('The sample has no indicators.');
    const later = { ...quarter, sheet: 'Another', indicators: [...rest, { ...gone, uid: 'new' }] };
    expect(changesWords(changesBetween(quarter, later))).toBe(
      '1 indicator reads otherwise, 1 added, 1 taken out, otherwise too: sheet’s name.',
    );
  });

  it('has a word for every field that a signed quarter holds', async () => {
    const sitting = aDesk(await sampleModel());
    await sitting.desk.look();
    const quarter = quarterOf(sitting);
    const { quarter: whole, indicators } = changesBetween({ ...quarter, indicators: [] }, quarter);
    const fields = [...whole, ...indicators.flatMap(row => row.fields)].map(({ field }) => field);
    expect(fields.filter(field => fieldWords(field) === field)).toEqual([]);
  });
});
