import { describe, expect, it } from 'vitest';
import { aReport } from '../../examples/aReport.ts';
import { told } from '../../examples/assessed.ts';

const count = {
  performance: '700 GREEN',
  polarity: 'Bigger is better',
  shortArrow: '-',
  shortBase: 'NEW',
  longArrow: '-',
  longBase: 'NEW',
};
const visits = { ...count, title: 'Number of visits (C)', annualTarget: '1,310', target: '620' };

describe("a target that is another row's", () => {
  it.each([
    ['at its share of the year there', '655'],
    ['a little before its share of the year there', '620'],
  ])('is told where it is %s and far off here', (_, target) => {
    const bookings = { ...count, title: 'Number of bookings (C)', annualTarget: '800', target };
    expect(told(aReport({ ...visits, target }, bookings))).toContain('warning target-copied E4');
  });

  it.each(['1,260', '1,200'])(
    'is left alone where it is as near to its share of the year here: %s',
    annualTarget => {
      const bookings = { ...count, title: 'Number of bookings (C)', annualTarget, target: '620' };
      expect(told(aReport(visits, bookings)).join()).not.toContain('target-copied');
    },
  );
});
