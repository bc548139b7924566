import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsOfApproximation } from '../../../shared/figures/approximateText.ts';
import { readTarget } from '../../../shared/figures/targetText.ts';
import type { Quantity } from '../../../shared/outturn.ts';
import { judgeDirection } from '../../../shared/rules/direction/judgeDirection.ts';
import { rate } from '../../../shared/rules/rating/rate.ts';
import { FLAT_BAND_5, TWO_STATE } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { printOutturn } from '../../../shared/sheet/texts/outturnText.ts';
import { aReport } from '../../examples/aReport.ts';
import { told } from '../../examples/assessed.ts';
import { directionFacts, outturn, ratingFacts } from '../../examples/facts.ts';

const printed = (text: string): string => printOutturn(outturn(text));
const quantityOf = (text: string): Quantity | null => {
  const read = outturn(text);
  return read.state === 'measured' ? read.parts[0].quantity : null;
};

describe('an approximate figure', () => {
  it.each([
    ['c. 95%', 'about 95%'],
    ['c95%', 'about 95%'],
    ['~95%', 'about 95%'],
    ['≈ 1,200', 'about 1,200'],
    ['circa £1.2m', 'about £1.2m'],
    ['approx. 12 days', 'about 12 days'],
    ['45% (est.)', 'about 45%'],
    ['45% approx', 'about 45%'],
    ['almost 895', 'just under 895'],
    ['just under 90%', 'just under 90%'],
    ['just over 90% (2016/17)', 'just over 90% (2016/17)'],
  ])('"%s" is read as "%s"', (text, figure) => {
    expect(printed(text)).toBe(figure);
    expect(outturn(figure)).toEqual(outturn(text));
  });

  it.each([
    ['about 95%', 94, 96],
    ['about 1,200', 1100, 1300],
    ['about 40', 30, 50],
    ['about 0.50', 0.4, 0.6],
    ['about 1.25', 1.24, 1.26],
    ['about 0', -1, 1],
    ['almost 895', 894, 895],
    ['just over 895', 895, 896],
    ['895', 895, 895],
  ])('"%s" may be from %d to %d', (text, least, most) => {
    const quantity = quantityOf(text);
    expect(quantity && endsOfApproximation(quantity)).toEqual([least, most]);
  });

  it.each([
    ['about 97%', '95%', 'about 97% against a target of 95%; bigger is better: GREEN.'],
    ['about 93%', '95%', 'about 93% against a target of 95%; bigger is better: RED.'],
    ['almost 894', '895', 'just under 894 against a target of 895; bigger is better: RED.'],
    ['just over 895', '895', 'just over 895 against a target of 895; bigger is better: GREEN.'],
  ])('%s against %s is rated, with that said', (figure, target, why) => {
    expect(rate(ratingFacts(figure, target), TWO_STATE).why).toBe(why);
  });

  it.each(['about 95%', 'about 95.0%', '~94%'])('%s is too close to 95%% to be rated', figure => {
    const judgement = rate(ratingFacts(figure, '95%'), TWO_STATE);
    expect(judgement).toMatchObject({ rating: null, reason: 'approximate' });
    expect(judgement.why).toContain('not exact enough');
  });

  it('is not rated on the edge of a band either', () => {
    expect(rate(ratingFacts('about 95', '100'), FLAT_BAND_5)).toMatchObject({ reason: 'approximate' });
    expect(rate(ratingFacts('about 97', '100'), FLAT_BAND_5).rating).toBe('AMBER');
  });

  it.each([
    ['about 97%', '95%', 'better'],
    ['about 90%', '94%', null],
    ['97%', 'about 95%', 'better'],
    ['95%', 'about 95%', null],
    ['almost 95%', '95%', null],
  ])('%s after %s is %s', (now, then, direction) => {
    expect(judgeDirection(directionFacts(now, then)).direction).toBe(direction);
  });

  it('is named where its printed rating and arrow cannot be checked', () => {
    const cells = aReport({ performance: 'c. 65% GREEN', shortBase: '65%' });
    expect(told(cells)).toEqual(['warning rating-unsupported F3', 'warning short-direction-unsupported G3']);
  });

  it('with a bound alone is not one', () => {
    expect(outturn('over 900').state).toBe('unreadable');
    expect(outturn('about 14% (A) 38% (B)').state).toBe('unreadable');
    expect(outturn('about about 14%').state).toBe('unreadable');
  });
});

it.each(['1 100', '1\u00A0100', '1\u2009100', '1\u202F100'])('"%s" is 1,100', text => {
  expect(printed(text)).toBe('1,100');
});

it.each([
  ['12 500 000 visits', '12,500,000 visits'],
  ['£1 100', '£1,100'],
  ['1 100.5', '1,100.5'],
])('"%s" is %s', (text, figure) => expect(printed(text)).toBe(figure));

it.each(['14 38', '1 10', '1 1000', '1234 100', '1 100 2 200', '7 8 9', '1 100 (A) 2 200 (B)'])(
  '"%s" has no thousands to part',
  text => expect(outturn(text).state).toBe('unreadable'),
);

describe('a span of time with two units', () => {
  it.each([
    ['3m 20s', '3m 20s', 200],
    ['1h 05m', '1h 05m', 65],
    ['1hr 5mins', '1h 05m', 65],
    ['2 hours and 30 minutes', '2h 30m', 150],
    ['1h 2m 3s', '1h 02m 03s', 3723],
  ])('"%s" is printed as "%s"', (text, figure, value) => {
    expect(printed(text)).toBe(figure);
    expect(quantityOf(text)?.value).toBe(value);
    expect(outturn(figure)).toEqual(outturn(text));
  });

  it.each(['3m 75s', '1h 75m', '1h', '3 m', '2 days 4 hours', 'h m'])('"%s" is none', text => {
    expect(quantityOf(text)?.unit ?? '').not.toMatch(/ and /);
  });

  it.each([
    ['3m 20s', '4 minutes', 'GREEN'],
    ['4m 01s', '4 minutes', 'RED'],
    ['1h 05m', '1 hour', 'RED'],
    ['59 minutes', '1h 05m', 'GREEN'],
    ['200 seconds', '3m 20s', 'GREEN'],
    ['3m 20s', '4', null],
  ])('%s against %s is %s where less is better', (figure, target, rating) => {
    expect(rate(ratingFacts(figure, target, { polarity: 'smaller' }), TWO_STATE).rating).toBe(rating);
  });
});

it.each(['19 of 20 (95%)', '19/20 (95%)', '19 out of 20 (95%)', '95% (19 of 20)'])(
  '"%s" is a share with its counts',
  text => {
    expect(quantityOf(text)).toEqual({
      value: 95,
      unit: '%',
      decimals: 0,
      fraction: { numerator: 19, denominator: 20 },
    });
  },
);

it('a share of twenty is read back, and not as the year 2019/20', () => {
  expect(printed('95% (19 of 20)')).toBe('95% (19 of 20)');
});

describe('a place on a scale', () => {
  it.each([
    ['Level 2', 'Level 3', 'RED'],
    ['level 3', 'Level 3', 'GREEN'],
    ['Grade B', 'Grade C', 'GREEN'],
    ['Grade B', 'Grade A', 'RED'],
    ['3 of 4 stars', '4 stars', 'RED'],
    ['Level 2', '2 days', null],
    ['Level 2', 'Grade 2', null],
  ])('%s against %s is %s', (figure, target, rating) => {
    expect(rate(ratingFacts(figure, target), TWO_STATE).rating).toBe(rating);
  });

  it('is printed and read back', () => {
    for (const text of ['Level 2', 'Stage 10', 'Grade A', 'Band G', '3 stars'])
      expect(printed(text)).toBe(text);
    expect(readTarget('Level 3 accreditation')).toMatchObject({ state: 'milestone' });
  });
});

it.each([
  'See comment',
  'Please see the commentary',
  'Refer to the notes',
  'Suspended',
  'Service suspended',
  'Measured annually',
])('"%s" says why there is no figure', text =>
  expect(outturn(text)).toEqual({ state: 'none', reason: 'word' }),
);

it('1.150 beside 1,000 is asked about', () => {
  const cells = aReport({
    target: '1,000',
    annualTarget: 'N/A',
    performance: '1.150',
    shortBase: 'N/A',
    longBase: 'N/A',
    shortArrow: '-',
    longArrow: '-',
  });
  expect(told(cells)).toContain('warning magnitude-jump F3');
});

describe('a plain number', () => {
  const plain = fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 3 }));
  const unit = fc.constantFrom('', '%', ' days', ' visits', ' per 100,000 population');

  it('is read as it is, and printed and read back', () => {
    fc.assert(
      fc.property(plain, unit, ([units, decimals], suffix) => {
        const value = Number((units / 10 ** decimals).toFixed(decimals));
        const text = `${value.toFixed(decimals)}${suffix}`;
        const quantity = quantityOf(text);
        expect(quantity).toEqual({ value: value + 0, unit: suffix.trim(), decimals });
        expect(outturn(printed(text))).toEqual(outturn(text));
      }),
    );
  });

  it('is read back with what the report says about its exactness', () => {
    fc.assert(
      fc.property(
        plain,
        fc.constantFrom('about ', 'just under ', 'just over '),
        ([units, decimals], words) => {
          const text = `${words}${(Math.abs(units) / 10 ** decimals).toFixed(decimals)}`;
          expect(outturn(printed(text))).toEqual(outturn(text));
        },
      ),
    );
  });

  it('in hours, minutes and seconds is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 59 }), (first, second) => {
        for (const text of [`${first}h ${second}m`, `${first}m ${second}s`, `${first}h 0m ${second}s`])
          expect(outturn(printed(text))).toEqual(outturn(text));
      }),
    );
  });
});
