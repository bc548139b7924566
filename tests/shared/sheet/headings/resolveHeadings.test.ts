import { describe, expect, it } from 'vitest';
import { headingRows } from '../../../../shared/sheet/headings/headings.ts';
import { resolveHeadings } from '../../../../shared/sheet/headings/resolveHeadings.ts';

/** What each heading of a row means above these rows of data. */
function meanings(headings: readonly string[], ...data: readonly (readonly string[])[]) {
  const [row] = resolveHeadings(headingRows([headings], []), data);
  const columns = new Map(row?.headings.map(({ position, column }) => [position, column]));
  return headings.map((_, position) => columns.get(position) ?? null);
}

describe('of two headings that may name the indicator', () => {
  const data = ['CEX 01', 'Trees planted on verges', '65%', '66%'] as const;

  it('the first is the line number above references', () => {
    expect(meanings(['PI', 'Description', 'Target', 'Actual'], data)).toEqual([
      'lineNo',
      'title',
      'target',
      'performance',
    ]);
  });

  it('the first stays the title above titles', () => {
    const row = ['Trees planted on verges', 'Parks and gardens', '65%', '66%'];
    expect(meanings(['Indicator', 'Description', 'Target', 'Actual'], row).slice(0, 2)).toEqual([
      'title',
      'title',
    ]);
  });

  it('the first stays the title where another heading is the line number', () => {
    expect(meanings(['No.', 'PI', 'Description', 'Target', 'Actual'], ['1', ...data]).slice(0, 3)).toEqual([
      'lineNo',
      'title',
      'title',
    ]);
  });
});

describe('a heading "Value"', () => {
  const headings = ['Indicator', 'Value', 'Target'];

  it('is the polarity above words that say which way is better', () => {
    expect(
      meanings(['Indicator', 'Value', 'Target', 'Actual'], ['Trees', 'Bigger is better', '65%', '66%'])[1],
    ).toBe('polarity');
  });

  it('is the outturn above figures', () => {
    expect(meanings(headings, ['Trees', '64%', '65%'], ['Parks', '60%', '61%'])[1]).toBe('performance');
  });

  it('is the polarity where half of it is words', () => {
    expect(
      meanings(
        ['Indicator', 'Value', 'Target', 'Actual'],
        ['Trees', 'Bigger is better', '65%', '1'],
        ['Parks', '60%', '61%', '2'],
      )[1],
    ).toBe('polarity');
  });
});

describe('of several quarters side by side', () => {
  const headings = ['Indicator', 'Target', 'Q1 2017/18', 'Q2 2017/18', 'Q3 2017/18'];

  it('the latest with any figure is the outturn', () => {
    expect(
      meanings(
        ['Indicator', 'Target', 'Q1 2017/18 Actual', 'Q2 2017/18 Actual', 'Q3 2017/18 Actual'],
        ['Trees', '65%', '60%', '61%', ' '],
      ),
    ).toEqual(['title', 'target', 'shortBase', 'performance', null]);
  });

  it('a heading that is a quarter alone counts as well', () => {
    expect(meanings(headings, ['Trees', '65%', '60%', '', ''])).toEqual([
      'title',
      'target',
      'performance',
      null,
      null,
    ]);
  });

  it('the later year is the later quarter', () => {
    expect(
      meanings(
        ['Indicator', 'Target', 'Q4 2016/17 Actual', 'Q1 2017/18 Actual'],
        ['Trees', '65%', '60%', '61%'],
      ).slice(2),
    ).toEqual(['shortBase', 'performance']);
  });
});

describe('of several targets', () => {
  const data = ['Trees', '65%', '66%', '60%'];

  it('the one for the reported quarter is the target and the one for the year the annual target', () => {
    const headings = ['Indicator', '2017/18 Target', 'Q2 2017/18 Target', 'Q2 2017/18 Actual'];
    expect(meanings(headings, data)).toEqual(['title', 'annualTarget', 'target', 'performance']);
  });

  it('one for another year is neither', () => {
    const headings = ['Indicator', '2018/19 Target', 'Q2 2017/18 Target', 'Q2 2017/18 Actual'];
    expect(meanings(headings, data)).toEqual(['title', null, 'target', 'performance']);
  });

  it('there is one annual target where a heading names it', () => {
    const headings = [
      'Indicator',
      'Annual target',
      'Q2 2017/18 Target',
      '2017/18 Target',
      'Q2 2017/18 Actual',
    ];
    expect(meanings(headings, ['Trees', '65%', '66%', '67%', '60%'])).toEqual([
      'title',
      'annualTarget',
      'target',
      null,
      'performance',
    ]);
  });
});

describe('of several ratings', () => {
  const data = ['Trees', '65%', 'RED', '60%', 'GREEN'];

  it('the one for the reported quarter is the rating', () => {
    const headings = ['Indicator', 'Target', 'Q2 RAG', 'Q2 2017/18 Actual', 'Q1 RAG'];
    expect(meanings(headings, data)).toEqual(['title', 'target', 'rating', 'performance', null]);
  });

  it('else it is the first behind the figures', () => {
    const headings = ['Indicator', 'Target', 'RAG', 'Q2 2017/18 Actual', 'RAG'];
    expect(meanings(headings, data)).toEqual(['title', 'target', null, 'performance', 'rating']);
  });
});

describe('a column that says row by row which way is better', () => {
  const headings = ['Indicator', 'Good to go', 'Target', 'Actual'];

  it('is the polarity under the council’s own heading', () => {
    const rows = ['Bigger is better', 'Smaller is better', 'Bigger is better', 'Bigger is better', 'n.a.'];
    expect(meanings(headings, ...rows.map(text => ['Trees', text, '65%', '66%']))[1]).toBe('polarity');
  });

  it('is left alone where more than a fifth of it says something else', () => {
    const rows = ['Bigger is better', 'Smaller is better', 'Bigger is better', 'n.a.'];
    expect(meanings(headings, ...rows.map(text => ['Trees', text, '65%', '66%']))[1]).toBeNull();
  });

  it('is left alone where it is blank, or where another column is the polarity', () => {
    expect(meanings(headings, ['Trees', '', '65%', '66%'])[1]).toBeNull();
    const named = ['Indicator', 'Good to go', 'Polarity', 'Target', 'Actual'];
    expect(meanings(named, ['Trees', 'Bigger is better', 'Bigger is better', '65%', '66%'])[1]).toBeNull();
  });
});

describe('a report of a whole year', () => {
  const data = ['Trees', '65%', '60%', '66%', '↑'];

  it('has the year before as the base of the long arrow', () => {
    const headings = ['Indicator', 'Target', '2006/07 Outturn', '2007/08 Outturn', 'Trend'];
    expect(meanings(headings, data)).toEqual(['title', 'target', 'longBase', 'performance', 'longArrow']);
  });

  it('keeps an arrow that names the quarter', () => {
    const headings = ['Indicator', 'Target', '2006/07 Outturn', '2007/08 Outturn', 'Short term trend'];
    expect(meanings(headings, data)[4]).toBe('shortArrow');
  });

  it('has no base two years before', () => {
    const headings = ['Indicator', 'Target', '2005/06 Outturn', '2007/08 Outturn', 'Trend'];
    expect(meanings(headings, data)).toEqual(['title', 'target', null, 'performance', 'shortArrow']);
  });
});

describe('a target by another name', () => {
  const data = ['Trees', '65%', '66%'];

  it.each([
    'Aim',
    'Goal',
    'Our ambition',
    '2017/18 Plan',
    'Planned level',
    'Trajectory',
    'Criteria',
    'Standard',
  ])('"%s" above figures is the target', heading => {
    expect(meanings(['Measure', heading, 'Q2 2017/18 Actual'], data)).toEqual([
      'title',
      expect.stringMatching(/^(?:target|annualTarget)$/),
      'performance',
    ]);
  });

  it('is left alone above words, and beside a target', () => {
    const words = ['Trees', 'A greener town', '65%', '66%'];
    expect(meanings(['Measure', 'Goal', 'Target', 'Actual'], words)[1]).toBeNull();
    expect(
      meanings(['Measure', 'Goal', 'RAG', 'Actual'], ['Trees', 'A greener town', 'Red', '66%'])[1],
    ).toBeNull();
    expect(meanings(['Measure', 'Aim', 'RAG', 'Actual'], ['Trees', 'Maximise', 'Red', '66%'])[1]).toBe(
      'polarity',
    );
    expect(meanings(['Measure', 'Goal', 'Target', 'Actual'], ['Trees', '64%', '65%', '66%'])[1]).toBeNull();
  });

  it('is the target where half of its cells are figures', () => {
    const rows = [
      ['Trees', '65%', 'Red', '66%'],
      ['Parks', 'to be set', 'Red', '66%'],
    ];
    expect(meanings(['Measure', 'Goal', 'RAG', 'Actual'], ...rows)[1]).toBe('target');
    expect(
      meanings(['Measure', 'Goal', 'RAG', 'Actual'], ...rows, ['Bins', 'to be set', 'Red', '1'])[1],
    ).toBeNull();
  });
});

it('"Code & Name" names the indicator', () => {
  expect(
    meanings(['Cat', 'Code & Name', 'Target', 'Q2 2017/18 Value'], ['Local', 'CE069 Costs', '5', '6']),
  ).toEqual([null, 'title', 'target', 'performance']);
});
