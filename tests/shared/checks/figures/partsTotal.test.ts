import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { COUNT_ROW, findingsWith, foundAt } from '../../../examples/foundAt.ts';

type TitledFigure = readonly [title: string, performance: string];

const rows = (...each: readonly TitledFigure[]) =>
  aReport(...each.map(([title, performance]) => ({ ...COUNT_ROW, title, performance })));
const found = (...each: readonly TitledFigure[]) => foundAt('parts-total', rows(...each));

describe('parts that do not add up to their total, parts-total', () => {
  it.each([
    [['Complaints - total', 'Complaints - stage 1', 'Complaints - stage 2']],
    [['Total complaints', 'Complaints: stage 1', 'Complaints: stage 2']],
    [
      [
        'Total number of complaints (C)',
        'Number of complaints (upheld) (C)',
        'Number of complaints (other) (C)',
      ],
    ],
    [['Complaints', 'of which: stage 1', 'of which: stage 2']],
  ])('are reported at the total: %j', ([total = '', first = '', second = '']) => {
    expect(found([total, '120'], [first, '81'], [second, '47'])).toEqual(['warning F3']);
    expect(found([total, '128'], [first, '81'], [second, '47'])).toEqual([]);
  });

  it('are a note where they are less, since a part may not be listed', () => {
    expect(found(['Loans - total', '120'], ['Loans - books', '81'], ['Loans - films', '30'])).toEqual([
      'note F3',
    ]);
  });

  it('are given with their sum', () => {
    const [finding] = findingsWith(
      'parts-total',
      rows(['Loans - total', '1,120'], ['Loans - books', '1,081'], ['Loans - films', '47']),
    );
    expect(finding?.message).toContain(
      'The 2 parts listed for this total add up to 1,128, but the total is 1,120.',
    );
  });
});

describe('rows that do not add up to a total stay silent', () => {
  it.each([
    [
      [
        ['Loans', '120'],
        ['of which: books', '81'],
        ['of which: films', '30'],
      ],
    ],
    [
      [
        ['Loans - books', '120'],
        ['Loans - films', '81'],
        ['Loans - maps', '47'],
      ],
    ],
    [
      [
        ['Total loans (%)', '64%'],
        ['Loans: books', '61%'],
        ['Loans: films', '70%'],
      ],
    ],
    [
      [
        ['Average days - total', '20'],
        ['Average days - east', '18'],
        ['Average days - west', '22'],
      ],
    ],
    [
      [
        ['Total loans', '120'],
        ['Loans: books', '81'],
        ['Visits: films', '47'],
      ],
    ],
    [
      [
        ['Total loans', '120'],
        ['Loans: books', '81'],
        ['Loans: films', 'N/A'],
      ],
    ],
    [
      [
        ['Total spend', '£12.1m'],
        ['Spend: roads', '£8.1m'],
        ['Spend: parks', '£4.1m'],
      ],
    ],
  ] as [[string, string][]][])('%j', each => {
    expect(found(...each)).toEqual([]);
  });
});
