import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, COUNT_ROW, findingsWith, foundAt } from '../../../examples/foundAt.ts';

describe('a title that names what is counted', () => {
  const found = (row: ChangedRow) => foundAt('unit-mismatch', aReport(row));
  const all = (performance: string, other: string): ChangedRow => ({
    performance,
    target: other,
    annualTarget: other,
    shortBase: other,
    longBase: other,
  });

  it.each([
    ['Number of families helped', all('69.4% GREEN', '40%')],
    ['Total number of adults who choose', all('86.5%', '86%')],
    ['Proportion of businesses growing', all('78,780', '78,000')],
    ['% of homes let in time', all('25 days', '24 days')],
    ['Deaths per 100,000 population', all('12%', '13%')],
  ])('is reported itself where every figure disagrees: %s', (title, row) => {
    expect(found({ title, ...row })).toEqual(['note B3']);
  });

  it.each([
    ['Number of homes let', { ...COUNT_ROW, performance: '66%' }, 'F3'],
    ['% of homes let', { performance: '412' }, 'F3'],
    ['% of homes let', { target: '412', annualTarget: '65%' }, 'E3'],
    ['Number of homes let', { ...COUNT_ROW, shortBase: '64%' }, 'H3'],
    ['Number of homes let', { ...all('66%', 'N/A'), shortBase: 'NEW', longBase: 'NEW' }, 'F3'],
  ])('has the one figure reported that disagrees: %s', (title, row, cell) => {
    expect(found({ ...row, title })).toEqual([`note ${cell}`]);
  });

  it.each([
    [
      'Number of homes let',
      { ...COUNT_ROW, performance: '66%' },
      'The title names a number, but 66% is a percentage. Correct the figure, or the title.',
    ],
    [
      '% of homes let',
      { performance: '412' },
      'The title names a percentage, but 412 is not one. Correct the figure, or the title.',
    ],
    [
      'Deaths per 100,000 population',
      all('12%', '13%'),
      'The title names a rate, but 12% is a percentage, as are the row’s other figures. Correct the title, or the figures.',
    ],
    [
      'Proportion of businesses growing',
      all('78,780', '78,000'),
      'The title names a percentage, but 78,780 is not one, nor are the row’s other figures. Correct the title, or the figures.',
    ],
  ])('is named beside its figure: %s', (title, row, message) => {
    expect(findingsWith('unit-mismatch', aReport({ ...row, title })).map(finding => finding.message)).toEqual(
      [message],
    );
  });

  it.each([
    [
      '% of invoices paid in time',
      { performance: '96.2', target: '95', annualTarget: '95', shortBase: '96', longBase: '94' },
    ],
    ['Number and % of homes let', {}],
    ['Number of schools with over 90% attendance', COUNT_ROW],
    ['Number of homes let', COUNT_ROW],
    ['Percentage change in visits', { performance: '120%' }],
    [
      'Income as a % of budget',
      { performance: '104', target: '100', annualTarget: '100', shortBase: '99', longBase: '98' },
    ],
    ['Rate of growth', {}],
  ] as [string, ChangedRow][])('is silent where it agrees with its figures: %s', (title, row) => {
    expect(found({ ...row, title })).toEqual([]);
  });
});
