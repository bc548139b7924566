import { describe, expect, it } from 'vitest';
import { aReport, type Typed } from '../../../examples/aReport.ts';
import { told } from '../../../examples/assessed.ts';
import { foundAt } from '../../../examples/foundAt.ts';

describe('an outturn that is the same as last quarter', () => {
  const found = (performance: Typed, shortBase: Typed, comment = 'More wardens are out.') =>
    foundAt('outturn-unchanged', aReport({ performance, shortBase, comment }));

  it.each([
    ['69.4% GREEN', '69.4%', 'The number of new households remains low.'],
    ['66.2%', '66.2%', 'Work continues to improve the parks.'],
    ['4.5 days', '4.5 days', 'Compared with the same period last year there is less to do.'],
    ['157.3 per 100,000', '157.3 per 100,000', 'London stood at 170.'],
    ['0.7', '0.7', ''],
  ])('is reported where the comment does not say so: %s against %s, %s', (performance, base, comment) => {
    expect(found(performance, base, comment)).toEqual(['note F3']);
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
  ])(
    'is silent where the comment says so, or the figure is whole: %s against %s, %s',
    (performance, base, comment) => {
      expect(found(performance, base, comment)).toEqual([]);
    },
  );
});

describe('a comment on an outturn that is the same to the decimal', () => {
  const still = { shortArrow: '→', shortBase: '66.2%' };

  it.each(['The result remains where it was.', 'It stood still.', 'This stays at 66.2%.'])(
    'says so: %s',
    comment => {
      expect(told(aReport({ ...still, comment }))).toEqual([]);
    },
  );

  it.each(["The region's own average stood at 27%.", 'The team sits on the third floor.'])(
    'does not say so: %s',
    comment => {
      expect(told(aReport({ ...still, comment }))).toEqual(['note outturn-unchanged F3']);
    },
  );
});
