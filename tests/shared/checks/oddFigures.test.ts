import { describe, expect, it } from 'vitest';
import { aReport, type RowTexts, type Typed } from '../../examples/aReport.ts';
import { toldOf } from '../../examples/toldOf.ts';

type Row = Partial<RowTexts>;
const COUNT: Row = {
  title: 'Number of new homes completed',
  annualTarget: '400',
  target: '200',
  performance: '230 GREEN',
  shortBase: '210',
  longBase: '190',
};

describe('a fraction beside a figure', () => {
  const said = (row: Row) => toldOf('fraction-mismatch', aReport(row));

  it.each([
    ['68.4% (177/255) GREEN'],
    ['69.4% (177 of 266) GREEN'],
    ['64% (87/145)'],
    ['70 per 1,000 (70/1,100) GREEN'],
    ['0.59 (177/255)'],
  ])('is another figure: %s', performance => {
    expect(said({ performance })).toEqual(['warning F3']);
  });

  it('of an earlier quarter is told at its own cell', () => {
    expect(said({ shortBase: '64.1% (60/100)' })).toEqual(['warning H3']);
    expect(said({ longBase: '68% (17/26)' })).toEqual(['warning J3']);
  });

  it.each([
    ['69.4% (177/255) GREEN'],
    ['69% (177 out of 255)'],
    ['62.5% (5/8)'],
    ['66.7% (2/3)'],
    ['177 (177/255)'],
    ['72% (15/16 Results)'],
    ['33% (16/17)'],
    ['0.69 (177/255)'],
    ['64 per 1,000 (70/1,100)'],
  ])('is that figure, or none: %s', performance => {
    expect(said({ performance })).toEqual([]);
  });
});

describe('a title that says what is counted', () => {
  const said = (row: Row) => toldOf('unit-mismatch', aReport(row));
  const all = (performance: string, other: string): Row => ({
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
  ])('has other figures throughout, so the title is told: %s', (title, row) => {
    expect(said({ title, ...row })).toEqual(['note B3']);
  });

  it.each([
    ['Number of homes let', { ...COUNT, performance: '66%' }, 'F3'],
    ['% of homes let', { performance: '412' }, 'F3'],
    ['% of homes let', { target: '412', annualTarget: '65%' }, 'E3'],
    ['Number of homes let', { ...COUNT, shortBase: '64%' }, 'H3'],
  ])('has one other figure, which is told: %s', (title, row, cell) => {
    expect(said({ ...row, title })).toEqual([`note ${cell}`]);
  });

  it.each([
    [
      '% of invoices paid in time',
      { performance: '96.2', target: '95', annualTarget: '95', shortBase: '96', longBase: '94' },
    ],
    ['Number and % of homes let', {}],
    ['Number of schools with over 90% attendance', COUNT],
    ['Number of homes let', COUNT],
    ['Percentage change in visits', { performance: '120%' }],
    [
      'Income as a % of budget',
      { performance: '104', target: '100', annualTarget: '100', shortBase: '99', longBase: '98' },
    ],
    ['Rate of growth', {}],
  ] as [string, Row][])('agrees with its figures: %s', (title, row) => {
    expect(said({ ...row, title })).toEqual([]);
  });
});

describe('a count that adds up from April', () => {
  const said = (row: Row, quarter = '2') => {
    const cells = aReport({ title: 'Number of burglaries (C)', polarity: 'Smaller is better', ...row });
    const values = cells.values.map(texts =>
      texts.map(text => (typeof text === 'string' ? text.replace(/Q2/g, `Q${quarter}`) : text)),
    );
    return toldOf('cumulative-fell', { ...cells, values });
  };

  it.each([
    [{ performance: '540', shortBase: '555' }],
    [{ performance: '1,070 RED', shortBase: '1,071' }],
    [{ performance: '118.2kg per head', shortBase: '118.4 kg per head' }],
    [{ performance: '£1.1m', shortBase: '£1,200k' }],
    [{ performance: 540, shortBase: 555 }],
  ])('fell within the year: %o', row => {
    expect(said(row)).toEqual(['warning F3']);
    expect(said(row, '4')).toEqual(['warning F3']);
  });

  it.each([
    [{ performance: '555', shortBase: '555' }],
    [{ performance: '556', shortBase: '555' }],
    [{ performance: '540', shortBase: '555 (Q4 16-17)' }],
    [{ performance: '54%', shortBase: '55%' }],
    [{ performance: '540', shortBase: '555', title: 'Number of burglaries' }],
    [{ performance: '540', shortBase: '555', title: 'Average score of burglaries (C)' }],
    [{ performance: 'N/A', shortBase: '555' }],
  ])('did not, or need not: %o', row => {
    expect(said(row)).toEqual([]);
  });

  it('begins anew in Q1', () => {
    expect(said({ performance: '140', shortBase: '555' }, '1')).toEqual([]);
  });
});

describe('an outturn that stands still', () => {
  const said = (performance: Typed, shortBase: Typed, comment = 'More wardens are out.') =>
    toldOf('outturn-unchanged', aReport({ performance, shortBase, comment }));

  it.each([
    ['69.4% GREEN', '69.4%', 'The number of new households remains low.'],
    ['66.2%', '66.2%', 'Work continues to improve the parks.'],
    ['4.5 days', '4.5 days', 'Compared with the same period last year there is less to do.'],
    ['157.3 per 100,000', '157.3 per 100,000', 'London stood at 170.'],
    ['0.7', '0.7', ''],
  ])('%s against %s is told where the comment does not say so: %s', (performance, base, comment) => {
    expect(said(performance, base, comment)).toEqual(['note F3']);
  });

  it.each([
    ['69.4%', '69.4%', 'The figure has remained the same since Q1.'],
    ['69.4%', '69.4%', 'Performance continues at this level.'],
    ['69.4%', '69.4%', 'It stays at 69.4%.'],
    ['69.4%', '69.4%', 'Unchanged from last quarter.'],
    ['69.4%', '69.4%', 'There is no change to report.'],
    ['17%', '17%', ''],
    ['0', '0', ''],
    ['13', '13', 'Two awards were won.'],
    ['69.4%', '69.5%', ''],
    ['On Track', 'On Track', ''],
    ['N/A', 'N/A', ''],
  ])('%s against %s is no finding: %s', (performance, base, comment) => {
    expect(said(performance, base, comment)).toEqual([]);
  });
});

describe('data of a period that was reported before', () => {
  const said = (row: Row) => toldOf('data-period-unchanged', aReport(row));

  it.each([
    [{ performance: '157 (2013-2015)', shortBase: '157' }],
    [{ performance: '33% (Q4 16-17)', shortBase: '32% (Q4 16-17)' }],
    [{ performance: '72% (2015/16)', shortBase: '72% (15/16 Results)' }],
    [{ performance: '7% (2015/16)', longBase: '9.8% (2015-16)', shortBase: 'N/A' }],
  ])('is told: %o', row => {
    expect(said(row)).toEqual(['note F3']);
  });

  it.each([
    [{ performance: '33% (Q4 16-17)', shortBase: '32% (Q3 16-17)', longBase: '32% (Q4 15-16)' }],
    [{ performance: '7% (2015/16)', shortBase: 'N/A', longBase: '9.8% (2014-15)' }],
    [{ performance: '157 (2013-2015)', shortBase: '160' }],
    [{ performance: '66.2%', shortBase: '66.2%' }],
    [{ performance: '66.2% (Provisional)', shortBase: '66.2% (Provisional)' }],
    [{ performance: 'N/A', shortBase: '157 (2013-2015)' }],
  ])('is none: %o', row => {
    expect(said(row)).toEqual([]);
  });
});

describe('a figure some ten times off', () => {
  const said = (row: Row) => toldOf('magnitude-jump', aReport(row));

  it.each([
    [{ performance: '6.62% RED' }, 'F3'],
    [{ performance: '662% GREEN' }, 'F3'],
    [{ ...COUNT, performance: '2,300 GREEN' }, 'F3'],
    [{ ...COUNT, performance: '23 RED' }, 'F3'],
    [{ ...COUNT, shortBase: '2,100' }, 'H3'],
    [{ ...COUNT, longBase: '19' }, 'J3'],
    [{ ...COUNT, target: '20', annualTarget: 'N/A' }, 'E3'],
    [
      {
        ...COUNT,
        performance: '73,390',
        shortBase: '71,200',
        longBase: '70,010',
        target: '420',
        annualTarget: '420',
      },
      'E3',
    ],
    [{ ...COUNT, performance: '2,300', longBase: 'NEW', target: 'N/A', annualTarget: 'N/A' }, 'F3'],
  ] as [Row, string][])('is told at its cell: %o', (row, cell) => {
    expect(said(row)).toEqual([`warning ${cell}`]);
  });

  it.each([
    [{ ...COUNT, performance: '640 GREEN' }],
    [{ ...COUNT, target: '1,500', annualTarget: '3,000' }],
    [{ ...COUNT, performance: '11', shortBase: '5', longBase: 'NEW', target: '75', annualTarget: '150' }],
    [{ ...COUNT, performance: '20', shortBase: '2', longBase: 'NEW', target: 'N/A', annualTarget: 'N/A' }],
    [{ ...COUNT, performance: '0', shortBase: '12' }],
    [{ performance: '-0.04', target: '-0.1', shortBase: '-0.9', longBase: '-0.14' }],
    [
      {
        ...COUNT,
        performance: '3,037',
        shortBase: '1,050',
        longBase: '3,488',
        target: '3,605',
        annualTarget: '6,100',
      },
    ],
    [{ performance: '0.644', target: '65%', shortBase: '62.3%', longBase: '61%' }],
  ] as [Row][])('is a change, a gap or too small to say: %o', row => {
    expect(said(row)).toEqual([]);
  });

  it('is none in Q1, where the last quarter summed up a whole year', () => {
    const cells = aReport({
      ...COUNT,
      title: 'Number of homes (C)',
      performance: '60',
      shortBase: '480',
      target: '55',
      longBase: 'NEW',
    });
    const values = cells.values.map(texts =>
      texts.map(text => (typeof text === 'string' ? text.replace(/Q2/g, 'Q1') : text)),
    );
    expect(toldOf('magnitude-jump', { ...cells, values })).toEqual([]);
  });
});

describe('decimals that differ', () => {
  const said = (row: Row, onRequest: readonly ['precision-differs'] | [] = []) =>
    toldOf('precision-differs', aReport({ longBase: 'NEW', ...row }), { onRequest });

  it.each([
    [{ performance: '69.44%', shortBase: '69.4%' }],
    [{ performance: '66%', shortBase: '65.8%' }],
    [{ performance: '4.25 days', shortBase: '4.3 days' }],
    [{ performance: '66.2%', shortBase: 'NEW', longBase: '66%' }],
  ])('make the arrow: %o', row => {
    expect(said(row)).toEqual(['warning F3']);
  });

  it.each([
    [{ performance: '23.23%', shortBase: '21.9%' }],
    [{ performance: '93.6%', shortBase: '90%' }],
    [{ performance: '235.65 kg per head', shortBase: '118.4 kg per head' }],
    [{ performance: '7%', shortBase: 'N/A', longBase: '9.8%' }],
  ])('do not, and are told on request: %o', row => {
    expect(said(row)).toEqual([]);
    expect(said(row, ['precision-differs'])).toEqual(['note F3']);
  });

  it.each([
    [{ performance: '69.4%', shortBase: '69.5%' }],
    [{ performance: '1,070', shortBase: '917' }],
    [{ performance: '66.2%', shortBase: 'N/A' }],
    [{ performance: 'On Track', shortBase: 'On Track' }],
  ])('are the same: %o', row => {
    expect(said(row, ['precision-differs'])).toEqual([]);
  });

  it('of a number typed without a format are the typist’s and no rounding', () => {
    expect(said({ performance: '4.9', shortBase: 5 })).toEqual([]);
  });
});

describe('a small number', () => {
  const said = (row: Row) => toldOf('small-number', aReport(row));

  it.each([
    [{ title: 'Number of jobs created', performance: '0 GREEN' }],
    [{ title: 'Total number of deaths', performance: '4 RED' }],
    [{ performance: '66.7% (8/12) GREEN' }],
    [{ performance: '50%', comment: 'This is 13 of the 26 parks.' }],
    [
      {
        performance: '21.3%',
        comment: 'In 2017/18 3 children were adopted and 9 children found guardians, an outturn of 21.3%.',
      },
    ],
  ])('is told: %o', row => {
    expect(said(row)).toEqual(['note F3']);
  });

  it.each([
    [{ title: 'Number of jobs created', performance: '5 GREEN' }],
    [{ title: 'Stars for the website', performance: '3 GREEN' }],
    [{ performance: '17%', comment: '17 out of 100 parks have friends.' }],
    [{ performance: '64.4% (87/135)' }],
    [{ performance: '66.2%', comment: 'Two of the 3 wardens are new, and 4 of 12 gates were mended.' }],
    [{ title: 'Number of jobs created', performance: 'N/A' }],
    [{ title: 'Number of days lost', performance: '4.5' }],
  ])('is none: %o', row => {
    expect(said(row)).toEqual([]);
  });
});
