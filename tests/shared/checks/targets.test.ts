import { describe, expect, it } from 'vitest';
import { aReport, type RowTexts } from '../../examples/aReport.ts';
import { toldOf } from '../../examples/toldOf.ts';

type Row = Partial<RowTexts>;

describe('a target that is another row’s', () => {
  const said = (...rows: readonly Row[]) => toldOf('target-copied', aReport(...rows));
  const burglary: Row = {
    annualTarget: '1,812',
    target: '906',
    performance: '1,070',
    shortBase: '555',
    longBase: '917',
  };
  const homes: Row = {
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
  ] as [string, Row, Row][])('is told where the annual targets differ: %s', (_, own, other) => {
    const copied = { ...own, target: other.target as string };
    expect(said(other, copied)).toEqual(['warning E4']);
    expect(said(copied, other)).toEqual(['warning E3']);
  });

  it('is told without annual targets where the row’s own figures are nowhere near', () => {
    const none = { annualTarget: 'N/A' };
    const far = { ...none, target: '200', performance: '4,100', shortBase: '3,900', longBase: '4,300' };
    expect(said({ ...homes, ...none, shortBase: '210' }, far)).toEqual(['warning E4']);
  });

  it.each([
    ['the same targets in both', [homes, homes]],
    ['each at home in its row', [homes, { ...homes, annualTarget: '200' }]],
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
      'noughts',
      [
        { annualTarget: '10', target: '0' },
        { annualTarget: '20', target: '0' },
      ],
    ],
    [
      'neither at home',
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
  ] as [string, Row[]][])('is none: %s', (_, rows) => {
    expect(said(...rows)).toEqual([]);
  });

  it('is none in another section', () => {
    const cells = aReport(burglary, {}, { ...burglary, annualTarget: '1,311' });
    const values = cells.values.with(3, ['Places: High-quality homes', ...Array<string>(11).fill('')]);
    expect(toldOf('target-copied', { ...cells, values })).toEqual([]);
  });
});

describe('the target of a count that adds up', () => {
  const said = (row: Row, quarter = 2) => {
    const cells = aReport({ title: 'Number of burglaries (C)', performance: '500', ...row });
    const values = cells.values.map(texts =>
      texts.map(text => (typeof text === 'string' ? text.replace(/Q2/g, `Q${quarter}`) : text)),
    );
    return toldOf('target-off-profile', { ...cells, values });
  };

  it.each([
    ['906', '1,311', 2],
    ['300', '1,000', 2],
    ['450', '1,000', 1],
    ['£900k', '£1.0m', 2],
    ['500', '1,000', 4],
  ])('%s of %s is not the year’s share in Q%i', (target, annualTarget, quarter) => {
    expect(said({ target, annualTarget }, quarter)).toEqual(['note E3']);
  });

  it.each([
    [{ target: '3,605', annualTarget: '6,100' }],
    [{ target: '650', annualTarget: '1,000' }],
    [{ target: '350', annualTarget: '1,000' }],
    [{ target: '906', annualTarget: '1,311', title: 'Number of burglaries' }],
    [{ target: '906', annualTarget: '1,311', title: 'Number of burglaries (S)' }],
    [{ target: '90%', annualTarget: '95%', performance: '91%' }],
    [{ target: 'N/A', annualTarget: '1,311' }],
    [{ target: '906', annualTarget: 'TBC' }],
  ])('is near enough, or not to be told: %o', row => {
    expect(said(row)).toEqual([]);
  });
});

describe('a target softer than last year’s result', () => {
  const said = (row: Row, onRequest: readonly ['target-softer'] | [] = ['target-softer']) =>
    toldOf('target-softer', aReport(row), { onRequest });

  it.each([
    [{ target: '65%', longBase: '68%' }, 'E3'],
    [{ target: '906', longBase: '664', polarity: 'Smaller is better', performance: '653' }, 'E3'],
    [{ target: 'N/A', annualTarget: '71%', longBase: '75.5% (Annual 16-17)' }, 'D3'],
    [{ target: '15%', longBase: '13% (Q4 15-16)', polarity: 'Smaller is better' }, 'E3'],
  ])('is told on request, at the target: %o', (row, cell) => {
    expect(said(row)).toEqual([`note ${cell}`]);
    expect(said(row, [])).toEqual([]);
  });

  it.each([
    [{ target: '88%', longBase: '88%' }],
    [{ target: '70%', longBase: '68%' }],
    [{ target: '906', longBase: '917', polarity: 'Smaller is better' }],
    [{ target: '65%', longBase: 'NEW' }],
    [{ target: '65%', longBase: '68%', polarity: 'N/A' }],
    [{ title: 'Homes (C)', target: 'N/A', annualTarget: '300', longBase: '400', performance: '180' }],
    [{ target: '65', longBase: '68%' }],
  ])('is none: %o', row => {
    expect(said(row)).toEqual([]);
  });
});
