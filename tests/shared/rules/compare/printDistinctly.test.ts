import { expect, it } from 'vitest';
import { printDistinctly } from '../../../../shared/rules/compare/printDistinctly.ts';

const percentage = (value: number, decimals: number) => ({ value, unit: '%', decimals });

it.each([
  ['90.2%', percentage(90.2, 1), percentage(90, 0), ['90.2%', '90%']],
  ['89.82 printed as 90%', percentage(89.82, 0), percentage(90, 0), ['89.8% (shown as 90%)', '90%']],
  ['89.996 printed as 90%', percentage(89.996, 0), percentage(90, 0), ['89.996% (shown as 90%)', '90%']],
  ['a line that is rounded', percentage(90, 0), percentage(90.04, 0), ['90%', '90.04% (shown as 90%)']],
  ['two equal figures', percentage(90, 0), percentage(90, 0), ['90%', '90%']],
  [
    'a difference in no digit that a sheet shows',
    percentage(90, 0),
    percentage(90 + 1e-11, 0),
    ['90%', '90%'],
  ],
])(
  'a figure and its line are printed with the digits that it takes to tell them: %s',
  (_, figure, line, expected) => {
    expect(printDistinctly(figure, line)).toEqual(expected);
  },
);
