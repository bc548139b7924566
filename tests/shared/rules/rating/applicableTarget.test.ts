import { expect, it } from 'vitest';
import { readTarget } from '../../../../shared/figures/targetText.ts';
import { type Period, parsePeriod } from '../../../../shared/period.ts';
import { applicableTarget, isTooEarly } from '../../../../shared/rules/rating/applicableTarget.ts';
import { readOutturn } from '../../../../shared/sheet/texts/outturnText.ts';
import type { Target } from '../../../../shared/target.ts';

const { outturn } = readOutturn('40');
const part = (text: string) => parsePeriod(text) as Period;
const annual = (text: string) => applicableTarget(readTarget('N/A'), readTarget(text), undefined);

it.each(['50', 'Better than England', '40-60'])(
  'a count is too early for an annual target of %s before the year ends',
  text => {
    const early = ['2017/18 Q3', 'February 2018', '2017/18 H1'];
    const late = ['2017/18 Q4', 'March 2018', '2017/18 H2', '2017/18'];
    const isEarly = (period: string) => isTooEarly(annual(text), outturn, 'cumulative', part(period));
    expect([...early, ...late].filter(isEarly)).toEqual(early);
    expect(isTooEarly(annual(text), outturn, 'snapshot', part('2017/18 Q3'))).toBe(false);
  },
);

it('no count is too early for the target of the quarter, or for an annual target without a figure', () => {
  expect(
    isTooEarly(
      applicableTarget(readTarget('50'), readTarget('N/A'), undefined),
      outturn,
      'cumulative',
      part('2017/18 Q3'),
    ),
  ).toBe(false);
  expect(isTooEarly(annual('TBC'), outturn, 'cumulative', part('2017/18 Q3'))).toBe(false);
});

it('the annual target applies only if the quarter has none', () => {
  expect(annual('40-60')).toEqual({ target: readTarget('40-60'), basis: 'annual-target' });
  expect(applicableTarget(readTarget('50'), readTarget('60'), undefined)).toEqual({
    target: readTarget('50'),
    basis: 'target',
  });
  expect(applicableTarget(readTarget('N/A'), readTarget('N/A'), undefined).basis).toBe('target');
});

it('a rule set may rate against the annual target always, or against the period’s own', () => {
  const [own, whole, none] = ['50', '60', 'N/A'].map(readTarget) as [Target, Target, Target];
  expect(applicableTarget(own, whole, 'annual')).toEqual({ target: whole, basis: 'annual-by-rule' });
  expect(applicableTarget(own, none, 'annual').target).toEqual(none);
  expect(applicableTarget(own, whole, 'profiled')).toEqual({ target: own, basis: 'target' });
  expect(applicableTarget(none, whole, 'profiled').target).toEqual(none);
});

it('a count is too early for the annual target by rule too', () => {
  const byRule = applicableTarget(readTarget('50'), readTarget('60'), 'annual');
  expect(isTooEarly(byRule, outturn, 'cumulative', part('2017/18 Q3'))).toBe(true);
  expect(isTooEarly(byRule, outturn, 'cumulative', part('2017/18 Q4'))).toBe(false);
});
