import { describe, expect, it } from 'vitest';
import { changesWords } from '../../../addin/taskpane/signOff/changeWords.ts';
import { changesBetween } from '../../../shared/record/changes.ts';
import { fieldWords } from '../../../shared/record/fieldWords.ts';
import { aDesk, sampleModel } from './aDesk.ts';
import { quarterOf, withOutturn } from './sitting.ts';

describe('what differs between two quarters, in words', () => {
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
