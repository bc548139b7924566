import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { assessed } from '../../../examples/assessed.ts';
import { type ChangedRow, findingsWith, foundAt } from '../../../examples/foundAt.ts';

it('a year that Excel turned into a date is reported as a date', () => {
  const cells = aReport({ longArrow: '-', longBase: { value: 42_370, format: 'mmm-yy' } }, {});
  const found = assessed(cells).findings.filter(({ severity }) => severity === 'error');
  expect(found.map(({ code, message }) => [code, message])).toEqual([
    [
      'cell-unreadable',
      'The last year’s outturn is the date Jan 2016. Excel turns a year or a fraction such as 15/16 into a date: format the cell as text and type it again.',
    ],
  ]);
});

describe('a target that Excel turned into a date', () => {
  const found = (row: ChangedRow) => foundAt('cell-unreadable', aReport(row, {}));
  const may = { value: 31_898, format: 'mmm-yy' };

  it('is reported beside a figure, by its month too', () => {
    expect(found({ target: may })).toEqual(['error E3']);
    expect(found({ annualTarget: { value: 45_385, format: 'd-mmm' } })).toEqual(['error D3']);
    const [finding] = findingsWith('cell-unreadable', aReport({ target: may }, {}));
    expect(finding?.message).toContain('is the date May 1987.');
  });

  it('is left alone as the day of a milestone, and so is one in words', () => {
    const milestone = { polarity: 'N/A', performance: 'On Track', shortArrow: '-', longArrow: '-' };
    expect(found({ ...milestone, target: may, annualTarget: 'N/A' })).toEqual([]);
    expect(found({ target: 'May 2018' })).toEqual([]);
  });
});

describe('a cell that cannot be read, cell-unreadable', () => {
  const found = (row: ChangedRow) => foundAt('cell-unreadable', aReport(row, {}));

  it.each<[string, ChangedRow, string]>([
    ['an outturn', { performance: 'ask Finance' }, 'F3'],
    ['a target', { target: '65%%' }, 'E3'],
    ['an annual target', { annualTarget: '65%%' }, 'D3'],
    ['a base', { shortBase: '62.3%%' }, 'H3'],
    ['an arrow', { longArrow: '??' }, 'I3'],
  ])('is reported at its own cell: %s', (_, row, cell) => {
    expect(found(row)).toEqual([`error ${cell}`]);
  });

  it.each<ChangedRow>([{}, { performance: 'N/A' }, { shortBase: 'NEW' }, { performance: '66.2 %' }])(
    'is silent on a cell that can be read: %o',
    row => {
      expect(found(row)).toEqual([]);
    },
  );

  it('quotes the text and names the column, at 120 characters at most', () => {
    const [short] = findingsWith('cell-unreadable', aReport({ performance: 'ask Finance' }));
    expect(short?.message).toBe(
      '"ask Finance" could not be read as the performance. Write it as the other rows do, or N/A where there is none.',
    );
    const [long] = findingsWith('cell-unreadable', aReport({ performance: `12 or ${'x'.repeat(200)}` }));
    expect(long?.message).toContain(`"12 or ${'x'.repeat(114)}" could`);
  });
});
