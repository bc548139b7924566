import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { told } from '../../../examples/assessed.ts';
import { type ChangedRow, findingsWith, foundAt, inQuarter } from '../../../examples/foundAt.ts';

describe('a target that is the same as another row’s', () => {
  const found = (...rows: readonly ChangedRow[]) => foundAt('target-copied', aReport(...rows));
  const burglary: ChangedRow = {
    annualTarget: '1,812',
    target: '906',
    performance: '1,070',
    shortBase: '555',
    longBase: '917',
  };
  const homes: ChangedRow = {
    annualTarget: '400',
    target: '200',
    performance: '230',
    shortBase: '110',
    longBase: '190',
  };

  it.each([
    [
      'a count of another year',
      { annualTarget: '1,311', performance: '653', shortBase: '349', longBase: '664' },
      burglary,
    ],
    ['a percentage', { annualTarget: '78%', target: '65%' }, { annualTarget: '65%', target: '65%' }],
    ['money', { annualTarget: '£3.4m', target: '£1.2m' }, { annualTarget: '£2.4m', target: '£1.2m' }],
    [
      'a rate',
      { annualTarget: '90 per 1,000', target: '30 per 1,000' },
      { annualTarget: '60 per 1,000', target: '30 per 1,000' },
    ],
  ] as [string, ChangedRow, ChangedRow][])(
    'is reported where the annual targets differ: %s',
    (_, own, other) => {
      const copied = { ...own, target: other.target as string };
      expect(found(other, copied)).toEqual(['warning E4']);
      expect(found(copied, other)).toEqual(['warning E3']);
    },
  );

  it('is reported without annual targets where the row’s own figures are nowhere near', () => {
    const none = { annualTarget: 'N/A' };
    const far = { ...none, target: '200', performance: '4,100', shortBase: '3,900', longBase: '4,300' };
    expect(found({ ...homes, ...none, shortBase: '210' }, far)).toEqual(['warning E4']);
  });

  it.each([
    ['the same targets in both', [homes, homes]],
    [
      'a percentage of the year’s at half-time',
      [
        { annualTarget: '22%', target: '22%' },
        { annualTarget: '44%', target: '22%' },
      ],
    ],
    ['each fits its own row', [homes, { ...homes, annualTarget: '200' }]],
    [
      'another unit',
      [
        { annualTarget: '75%', target: '75%' },
        { annualTarget: '150', target: '75', performance: '80', shortBase: '70', longBase: '60' },
      ],
    ],
    [
      'small counts',
      [
        { ...homes, annualTarget: '10', target: '5' },
        { ...homes, annualTarget: '7', target: '5' },
      ],
    ],
    [
      'zeros',
      [
        { annualTarget: '10', target: '0' },
        { annualTarget: '20', target: '0' },
      ],
    ],
    [
      'fits neither row',
      [
        { annualTarget: '1,000', target: '300' },
        { annualTarget: '900', target: '300' },
      ],
    ],
    [
      'no annual target, and figures that are near',
      [
        { ...homes, annualTarget: 'N/A' },
        { ...homes, annualTarget: 'N/A', performance: '150' },
      ],
    ],
    ['words', [{ target: 'Monitor only' }, { target: 'Monitor only', annualTarget: '90%' }]],
  ] as [string, ChangedRow[]][])('is silent: %s', (_, rows) => {
    expect(found(...rows)).toEqual([]);
  });

  it('is reported from ten on, and is a tenth of the year off its share in the other row at most', () => {
    const ten = { ...homes, annualTarget: '20', target: '10' };
    expect(found(ten, { ...ten, annualTarget: '30' })).toEqual(['warning E4']);
    const inFirstQuarter = (annualTarget: string) =>
      foundAt(
        'target-copied',
        inQuarter(
          aReport(
            { ...homes, annualTarget, target: '150' },
            { ...homes, annualTarget: '2,000', target: '150' },
          ),
          1,
        ),
      );
    expect(inFirstQuarter('1,000')).toEqual(['warning E4']);
    expect(inFirstQuarter('1,010')).toEqual([]);
  });

  it('is silent in another section', () => {
    const cells = aReport(burglary, {}, { ...burglary, annualTarget: '1,311' });
    const values = cells.values.with(3, ['Places: High-quality homes', ...Array<string>(11).fill('')]);
    expect(foundAt('target-copied', { ...cells, values })).toEqual([]);
  });
});

const count = {
  performance: '700 GREEN',
  polarity: 'Bigger is better',
  shortArrow: '-',
  shortBase: 'NEW',
  longArrow: '-',
  longBase: 'NEW',
};
const visits = { ...count, title: 'Number of visits (C)', annualTarget: '1,310', target: '620' };

describe('a cumulative target that is the same as another row’s', () => {
  it.each([
    ['at its share of the year in the other row', '655'],
    ['just below its share of the year in the other row', '620'],
  ])('is reported where it is %s, and far off here', (_, target) => {
    const bookings = { ...count, title: 'Number of bookings (C)', annualTarget: '800', target };
    expect(told(aReport({ ...visits, target }, bookings))).toContain('warning target-copied E4');
  });

  it.each(['1,260', '1,200'])(
    'is silent where it is as near to its share of the year here: %s',
    annualTarget => {
      const bookings = { ...count, title: 'Number of bookings (C)', annualTarget, target: '620' };
      expect(told(aReport(visits, bookings)).join()).not.toContain('target-copied');
    },
  );
});

describe('a target without annual targets', () => {
  const none = { annualTarget: 'N/A' };
  const near = { ...none, target: '200', performance: '210', shortBase: '190', longBase: '220' };
  const found = (...figures: [string, string, string]) => {
    const [performance, shortBase, longBase] = figures;
    return foundAt('target-copied', aReport(near, { ...near, performance, shortBase, longBase }));
  };

  it('is reported where every figure is three times away', () => {
    expect(found('600', '640', '700')).toEqual(['warning E4']);
    expect(found('66', '60', '50')).toEqual(['warning E4']);
    expect(found('-600', '640', '700')).toEqual(['warning E4']);
  });

  it('is silent where one figure is nearer, or only one is known', () => {
    expect(found('599', '640', '700')).toEqual([]);
    expect(found('600', 'N/A', 'N/A')).toEqual([]);
  });

  it.each([
    ['has an annual target, which its own fits', { annualTarget: '400' }, []],
    ['has no figures', { performance: 'N/A', shortBase: 'N/A', longBase: 'N/A' }, []],
    ['has a figure half as large again', { longBase: '300' }, ['warning E4']],
    ['has a zero besides', { longBase: '0' }, ['warning E4']],
    ['has a figure further off', { longBase: '301' }, []],
  ])('is held against a row that fits it: one that %s', (_, row, expected) => {
    const far = { ...near, performance: '600', shortBase: '640', longBase: '700' };
    expect(foundAt('target-copied', aReport({ ...near, ...row }, far))).toEqual(expected);
  });

  it('names the cell that it may come from', () => {
    const cells = aReport(near, { ...near, performance: '600', shortBase: '640', longBase: '700' });
    expect(findingsWith('target-copied', cells)[0]?.message).toMatch(/^200 is also the target in E3, and /);
  });
});
