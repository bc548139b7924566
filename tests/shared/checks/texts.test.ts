import { describe, expect, it } from 'vitest';
import { aReport, type RowTexts } from '../../examples/aReport.ts';
import { assessed } from '../../examples/assessed.ts';
import { toldOf } from '../../examples/toldOf.ts';

type Row = Partial<RowTexts>;

describe('a title that stands twice', () => {
  const said = (...titles: readonly string[]) =>
    toldOf('title-duplicate', aReport(...titles.map(title => ({ title }))));

  it.each([
    ['Number of parks', 'Number of parks'],
    ['Number of parks & greens', 'number of parks and greens'],
    ['Number of parks', '  Number  of parks. '],
    ["Children's homes (C)", 'Children’s homes (C)'],
  ])('is told at the second: %s, %s', (first, second) => {
    expect(said(first, 'Something else', second)).toEqual(['warning B5']);
  });

  it.each([
    ['Apprentices (aged 16-18) recruited', 'Apprentices (aged 19+) recruited'],
    ['Satisfaction with parks', 'Satisfaction with the parks service'],
    ['Number of parks', '% of parks'],
    ['Calls answered in 20 seconds', 'Calls answered in 60 seconds'],
    ['Crime <5', 'Crime >5'],
  ])('is not the same title: %s, %s', (first, second) => {
    expect(said(first, second)).toEqual([]);
  });

  it('is a breakdown where two sections share several', () => {
    const both = [{ title: 'Days lost to sickness' }, { title: 'Invoices paid in time' }];
    const cells = aReport(...both, {}, ...both);
    const section = ['Places: High-quality homes', ...Array<string>(11).fill('')];
    expect(toldOf('title-duplicate', { ...cells, values: cells.values.with(4, section) })).toEqual([]);
  });

  it('is told in another section where it is the only one', () => {
    const cells = aReport({ title: 'Days lost' }, {}, { title: 'Days lost' }, {});
    const section = ['Places: High-quality homes', ...Array<string>(11).fill('')];
    expect(toldOf('title-duplicate', { ...cells, values: cells.values.with(3, section) })).toEqual([
      'warning B5',
    ]);
  });
});

describe('a comment that is missing', () => {
  const said = (...rows: readonly Row[]) => toldOf('comment-missing', aReport(...rows));

  it.each(['', '-', 'N/A', 'None', 'No comment'])('is told where the others have one: "%s"', comment => {
    expect(said({}, { comment }, {}, {})).toEqual(['note K4']);
  });

  it('is told of a missed target even where few rows have one', () => {
    const blank = { comment: '' };
    const red = { performance: '60% RED', shortArrow: '↓', comment: '' };
    expect(said({}, blank, blank, blank, red)).toEqual(['note K7']);
  });

  it.each([
    ['all have one', [{}, {}, {}]],
    ['hardly any has one', [{}, { comment: '' }, { comment: '' }, { comment: '' }]],
    ['none has one', [{ comment: '' }, { comment: '' }]],
    ['two rows are no custom', [{}, {}, { comment: '' }]],
  ] as [string, Row[]][])('is not told: %s', (_, rows) => {
    expect(said(...rows)).toEqual([]);
  });
});

describe('a service under two spellings', () => {
  const cellsOf = (...services: readonly string[]) => aReport(...services.map(name => ({ services: name })));
  const said = (...services: readonly string[]) => toldOf('service-spelling', cellsOf(...services));

  it.each([
    ['Policy & Community', 'Policy and Community'],
    ['Childrens Services', "Children's Services"],
    ['housing services', 'Housing Services'],
    ['Enviroment', 'Environment'],
    ['Adult Sevrices', 'Adult Services'],
    ['Environment • Polcy and Community', 'Policy and Community'],
  ])('is told at the rarer one: %s', (rare, usual) => {
    expect(said(usual, rare, usual)).toEqual(['note L4']);
  });

  it.each([
    ['Adult Services', 'Adults Services'],
    ['Ward A office', 'Ward B office'],
    ['Housing', 'Housing (Repairs)'],
    ['East Area team', 'West Area team'],
    ['Culture and Customer Access', 'Culture and Customer Access / Transformation'],
    ['Service 11 Libraries', 'Service 12 Libraries'],
  ])('is two services: %s, %s', (one, other) => {
    expect(said(other, one, other)).toEqual([]);
  });

  it('is put right by a repair that leaves the rest of the cell', () => {
    const cells = cellsOf(
      'Policy and Community',
      'Housing • Policy & Community (Crime)',
      'Policy and Community',
    );
    const [finding] = assessed(cells).findings.filter(({ code }) => code === 'service-spelling');
    expect(finding?.repair?.writes).toEqual([
      {
        cell: { row: 3, column: 11 },
        from: 'Housing • Policy & Community (Crime)',
        to: 'Housing • Policy and Community (Crime)',
      },
    ]);
  });
});

describe('a formula that stands as text', () => {
  const said = (row: Row) => toldOf('formula-text', aReport(row));

  it.each([
    '=SUM(A1:A9)',
    '=HYPERLINK("http://localhost","click")',
    "=cmd|' /C calc'!A0",
    '+A1+B1',
    '=1+2',
    "='Q1 data'!F8",
    '=$F$8/2',
    '@SUM(A1,A2)',
  ])('is told: %s', comment => {
    expect(said({ comment })).toEqual(['warning K3']);
  });

  it('is told at the cell that holds it', () => {
    expect(said({ services: '=A1' })).toEqual(['warning L3']);
    expect(said({ performance: '=B2/C2' })).toEqual(['warning F3']);
  });

  it.each([
    '- Q1 was worse than Q2',
    '-DTOC (delayed transfers) rose',
    '+3 on last quarter',
    '= the best result yet',
    '@Havering tweets reach more people',
    'See =SUM in the workbook',
    '--',
    '',
  ])('is an ordinary text: %s', comment => {
    expect(said({ comment })).toEqual([]);
  });
});

describe('a figure that only its comment calls provisional', () => {
  const said = (comment: string, performance = '66.2% GREEN') =>
    toldOf('provisional-untagged', aReport({ comment, performance }));

  it.each([
    'These results are provisional; the verified ones are due in December.',
    'The results are provisional at this stage.',
    'Figures are currently provisional.',
    'The outturn is subject to validation.',
    'This figure has yet to be verified.',
    'Unaudited. More wardens are out.',
  ])('is told: %s', comment => {
    expect(said(comment)).toEqual(['note F3']);
  });

  it.each([
    ['These results are provisional.', '66.2% (Provisional) GREEN'],
    ['These results are provisional.', 'N/A'],
    ['The first, provisional, results are expected for Q4.', '66.2%'],
    ['Last quarter’s provisional figure stands.', '66.2%'],
    ['The figure is no longer provisional.', '66.2%'],
    ['Provisional figures will be available in March.', '66.2%'],
    ['England’s rate is provisional.', '66.2%'],
    ['A provisional booking was made for the hall.', '66.2%'],
  ])('is none: %s beside %s', (comment, performance) => {
    expect(said(comment, performance)).toEqual([]);
  });
});

describe('a milestone whose day has passed', () => {
  const said = (row: Row) =>
    toldOf(
      'milestone-overdue',
      aReport({ polarity: 'N/A', performance: 'On Track', annualTarget: 'Delivered', target: 'N/A', ...row }),
    );

  it.each([
    { title: 'Completion of stage 3 by June 2017' },
    { title: 'Centre opened by Spring 2017' },
    { title: 'Plan adopted', annualTarget: 'Adopted by 31/07/2017' },
    { title: 'Plan adopted', annualTarget: 'Q1 2017/18' },
    { title: 'Partner selected no later than 29 September 2017' },
    { title: 'Completion by June 2017', performance: 'Off Track', comment: 'Corrective Action: more staff.' },
    { title: 'Completion by June 2017', performance: 'In progress' },
  ])('is told: %o', row => {
    expect(said(row)).toEqual(['warning F3']);
  });

  it.each([
    { title: 'Completion of stage 3 by November 2017' },
    { title: 'Completion by 30 September 2017' },
    { title: 'Centre opened by Spring 2018' },
    { title: 'Deliver the programme for 2016/17' },
    { title: 'Actions of the plan of March 2016 delivered' },
    { title: 'Completion by June 2017', performance: 'Achieved' },
    { title: 'Completion by June 2017', comment: 'Completed in May.' },
    {
      title: 'Completion by June 2017',
      performance: 'Off Track',
      comment: 'Corrective Action: it will complete in February 2018.',
    },
    { title: '% of homes let by June 2017', performance: '66.2%' },
  ])('is none: %o', row => {
    expect(said(row)).toEqual([]);
  });
});
