import { expect, it } from 'vitest';
import { readTarget } from '../../../../shared/figures/targetText.ts';
import { applicableTarget, isTooEarly } from '../../../../shared/rules/rating/applicableTarget.ts';
import { readOutturn } from '../../../../shared/sheet/texts/outturnText.ts';

const { outturn } = readOutturn('40');
const annual = (text: string) => applicableTarget(readTarget('N/A'), readTarget(text));

it.each(['50', 'Better than England', '40-60'])(
  'a count is too early for an annual target of %s before Q4',
  text => {
    expect(isTooEarly(annual(text), outturn, 'cumulative', 3)).toBe(true);
    expect(isTooEarly(annual(text), outturn, 'cumulative', 4)).toBe(false);
    expect(isTooEarly(annual(text), outturn, 'cumulative', null)).toBe(false);
    expect(isTooEarly(annual(text), outturn, 'snapshot', 3)).toBe(false);
  },
);

it('no count is too early for the target of the quarter, or for an annual target without a figure', () => {
  expect(isTooEarly(applicableTarget(readTarget('50'), readTarget('N/A')), outturn, 'cumulative', 3)).toBe(
    false,
  );
  expect(isTooEarly(annual('TBC'), outturn, 'cumulative', 3)).toBe(false);
});

it('the annual target applies only if the quarter has none', () => {
  expect(annual('40-60')).toEqual({ target: readTarget('40-60'), basis: 'annual-target' });
  expect(applicableTarget(readTarget('50'), readTarget('60'))).toEqual({
    target: readTarget('50'),
    basis: 'target',
  });
  expect(applicableTarget(readTarget('N/A'), readTarget('N/A')).basis).toBe('target');
});
