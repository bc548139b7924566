import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { foundAt } from '../../../examples/foundAt.ts';

describe('a title that is used twice', () => {
  const found = (...titles: readonly string[]) =>
    foundAt('title-duplicate', aReport(...titles.map(title => ({ title }))));

  it.each([
    ['Number of parks', 'Number of parks'],
    ['Number of parks & greens', 'number of parks and greens'],
    ['Number of parks', '  Number  of parks. '],
    ["Children's homes (C)", 'Children’s homes (C)'],
  ])('is reported at the second: %s, %s', (first, second) => {
    expect(found(first, 'Something else', second)).toEqual(['warning B5']);
  });

  it.each([
    ['Apprentices (aged 16-18) recruited', 'Apprentices (aged 19+) recruited'],
    ['Satisfaction with parks', 'Satisfaction with the parks service'],
    ['Number of parks', '% of parks'],
    ['Calls answered in 20 seconds', 'Calls answered in 60 seconds'],
    ['Crime <5', 'Crime >5'],
  ])('is silent where the titles differ: %s, %s', (first, second) => {
    expect(found(first, second)).toEqual([]);
  });

  it('is silent where two sections share several titles', () => {
    const both = [{ title: 'Days lost to sickness' }, { title: 'Invoices paid in time' }];
    const cells = aReport(...both, {}, ...both);
    const section = ['Places: High-quality homes', ...Array<string>(11).fill('')];
    expect(foundAt('title-duplicate', { ...cells, values: cells.values.with(4, section) })).toEqual([]);
  });

  it('is reported in another section where it is the only shared title', () => {
    const cells = aReport({ title: 'Days lost' }, {}, { title: 'Days lost' }, {});
    const section = ['Places: High-quality homes', ...Array<string>(11).fill('')];
    expect(foundAt('title-duplicate', { ...cells, values: cells.values.with(3, section) })).toEqual([
      'warning B5',
    ]);
  });

  it('is reported in a third section although the first two share several', () => {
    const rows = [
      'Days lost',
      'Invoices paid',
      'Homes let',
      '',
      'Days lost',
      'Invoices paid',
      '',
      'Homes let',
    ];
    const cells = aReport(...rows.map(title => ({ title })));
    const section = (name: string) => [name, ...Array<string>(11).fill('')];
    const values = cells.values.with(5, section('Places: Homes')).with(8, section('Places: Parks'));
    expect(foundAt('title-duplicate', { ...cells, values })).toEqual(['warning B10']);
  });

  it('is none where the titles have no letters', () => {
    expect(found('?', '!')).toEqual([]);
  });
});
