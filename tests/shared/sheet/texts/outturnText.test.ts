import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outturn, Part } from '../../../../shared/outturn.ts';
import { printOutturn, readBase, readOutturn } from '../../../../shared/sheet/texts/outturnText.ts';
import { PUBLISHED_ROWS } from '../../../examples/publishedRows.ts';

const unit = fc.constantFrom(
  '',
  '%',
  '£',
  '£m',
  '£k',
  'kg per head',
  'per 100,000 population',
  'µgm-3',
  'stars',
  'days',
);
const quantity = fc
  .record({
    units: fc.integer({ min: -10_000_000, max: 10_000_000 }),
    decimals: fc.integer({ min: 0, max: 3 }),
    unit,
    fraction: fc.option(
      fc.record({
        numerator: fc.integer({ min: 100, max: 999 }),
        denominator: fc.integer({ min: 100, max: 99_999 }),
      }),
      { nil: undefined },
    ),
  })
  .map(({ units, decimals, unit, fraction }) => ({
    value: Number((units / 10 ** decimals).toFixed(decimals)) + 0,
    unit,
    decimals,
    ...(fraction ? { fraction } : {}),
  }));
const labels = fc.subarray(['Alcohol', 'Drugs', 'Primary schools', "Children's homes"], { minLength: 2 });
const parts = fc.oneof(
  quantity.map((quantity): [Part] => [{ label: null, quantity }]),
  labels.chain(names =>
    fc
      .tuple(...names.map(label => quantity.map((quantity): Part => ({ label, quantity }))))
      .map(list => list as [Part, ...Part[]]),
  ),
);
const measured = fc.record({
  state: fc.constant('measured' as const),
  parts,
  dataPeriod: fc.constantFrom(
    null,
    '2013-2015',
    'Q4 16-17',
    '2015/16',
    '2014-15',
    '2016',
    'Annual 16-17',
    '15/16 Results',
  ),
  provisional: fc.boolean(),
});
const outturn: fc.Arbitrary<Outturn> = fc.oneof(
  measured,
  fc.record({ state: fc.constant('milestone' as const), onTrack: fc.boolean() }),
  fc.record({
    state: fc.constant('none' as const),
    reason: fc.constantFrom(
      'not-available' as const,
      'new' as const,
      'to-be-confirmed' as const,
      'blank' as const,
      'word' as const,
    ),
  }),
);

describe('an outturn', () => {
  it('printed and read again is the same outturn', () => {
    fc.assert(
      fc.property(outturn, value => {
        expect(readBase(printOutturn(value))).toEqual(value);
      }),
    );
  });

  it('with a rating word is read the same, before or after it', () => {
    const word = fc.constantFrom('GREEN' as const, 'AMBER' as const, 'RED' as const, 'BLUE' as const);
    fc.assert(
      fc.property(measured, word, (value, rating) => {
        const text = printOutturn(value);
        for (const cell of [
          `${text} ${rating}`,
          `${rating} ${text}`,
          `${text} (${rating})`,
          `${text}\n${rating}`,
        ]) {
          expect(readOutturn(cell)).toEqual({ outturn: value, ratingWord: rating });
        }
      }),
    );
  });

  it('is never misread: any text gives an answer, and never a figure that is not in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), text => {
        const read = readBase(text);
        if (read.state === 'measured') expect(text).toMatch(/\d/);
      }),
    );
  });

  it.each(PUBLISHED_ROWS)('of the published report is read: $performance | $shortBase | $longBase', row => {
    for (const text of [row.performance, row.shortBase, row.longBase]) {
      const read = readBase(text);
      expect(read.state).not.toBe('unreadable');
      expect(readBase(printOutturn(read))).toEqual(read);
    }
  });

  it.each([
    ['157 per 100,000 population (2013-2015) GREEN', 157, 'per 100,000 population', 0],
    ['157/100,000 population', 157, 'per 100,000 population', 0],
    ['235.65 kg per head (Provisional) RED', 235.65, 'kg per head', 2],
    ['118.4kg per head (Provisional)', 118.4, 'kg per head', 1],
    ['1330', 1330, '', 0],
    ['1,330', 1330, '', 0],
    ['-0.04 GREEN', -0.04, '', 2],
    ['\u22120.04', -0.04, '', 2],
    ['(0.04)', -0.04, '', 2],
    ['£(5.6)m', -5.6, '£m', 1],
    ['450.1kg/household', 450.1, 'kg per household', 1],
    ['73%¹', 73, '%', 0],
    ['72%.', 72, '%', 0],
    ['88.2% Q2', 88.2, '%', 1],
    ['64.4 %', 64.4, '%', 1],
    ['64.4\u00a0per cent', 64.4, '%', 1],
    ['£1.2m RED', 1.2, '£m', 1],
    ['£1.2 million', 1.2, '£m', 1],
    ['-£950k', -950, '£k', 0],
    ['£12,345.60', 12345.6, '£', 2],
    ['45 mins AMBER', 45, 'mins', 0],
    ['12 new homes', 12, 'new homes', 0],
    ['98%*', 98, '%', 0],
    ['23.50', 23.5, '', 2],
  ])('%s is %d %s', (text, value, unit, decimals) => {
    expect(readBase(text)).toMatchObject({
      state: 'measured',
      parts: [{ label: null, quantity: { value, unit, decimals } }],
    });
  });

  it.each([
    ['69.4% (177/255) GREEN', { numerator: 177, denominator: 255 }],
    ['80% (4/5)', { numerator: 4, denominator: 5 }],
    ['69.4% (1,177 of 2,255)', { numerator: 1177, denominator: 2255 }],
    ['75% (27/36)', { numerator: 27, denominator: 36 }],
  ])('%s holds a fraction', (text, fraction) => {
    expect(readBase(text)).toMatchObject({ parts: [{ quantity: { fraction } }], dataPeriod: null });
  });

  it.each([
    '2013-2015',
    'Q4 16-17',
    '2015/16',
    '2014-15',
    '2016',
    'Annual 16-17',
    '15/16 Results',
    '16/17',
    '16-17',
    'Annual',
    'Annual 3-year rolling period',
    'Sept 2017',
    'as at 30 September 2017',
    'July to September',
    'Q1',
    '2016/17 academic year',
  ])('(%s) is a data period and no fraction', period => {
    const read = readBase(`7% (${period})`);
    expect(read).toMatchObject({ dataPeriod: period, parts: [{ label: null }] });
    expect(JSON.stringify(read)).not.toContain('fraction');
  });

  it.each([
    '7% (Provisional)',
    '7% (2016/17) (Provisional)',
    '7% (provisional 2016/17)',
    '7% [p]',
    '7% (provisional data)',
    '7% Provisional',
  ])('%s is provisional', text => {
    expect(readBase(text)).toMatchObject({
      provisional: true,
      parts: [{ label: null, quantity: { value: 7 } }],
    });
  });

  it.each([
    ['N/A', 'not-available'],
    ['n/a', 'not-available'],
    ['N/A - annual indicator', 'word'],
    ['-', 'not-available'],
    ['–', 'not-available'],
    ['Not available', 'not-available'],
    ['NEW', 'new'],
    ['TBC', 'to-be-confirmed'],
    ['', 'blank'],
    ['  ', 'blank'],
    ['Not due until Q4', 'word'],
    ['Monitor only', 'word'],
    ['Achieved', 'word'],
    ['Missed', 'word'],
    ['<5', 'word'],
    ['x', 'word'],
    ['M', 'word'],
    ['[x]', 'word'],
  ])('"%s" is none: %s', (text, reason) => {
    expect(readBase(text)).toEqual({ state: 'none', reason });
  });

  it.each(['On Track', 'on track', 'On-Track', 'ON TRACK GREEN', 'On Track (Annual)'])(
    '%s is on track',
    text => {
      expect(readBase(text)).toEqual({ state: 'milestone', onTrack: true });
    },
  );

  it.each([
    '6O%',
    '1,07O',
    '12..5',
    '64.4%%',
    '12,34',
    '1,0700',
    'well over 12',
    '£5.6m overspend',
    '7/10',
    '1 in 5',
    'banana',
    'ask Finance',
    '2017/18',
    '27 Dec 2014',
    '12 more than last year',
    '10% reduction',
    '#DIV/0!',
    '10 days 3 hours',
    '14% 38%',
    '14% (A) 38% (A)',
    '64.4% (177/255',
    '3rd',
    'N/A 64%',
    '1e5',
    '--5',
    '٣',
    '½',
    'x'.repeat(100_000),
    `${'9 '.repeat(100_000)}%`,
  ])('%.30s is unreadable, and is quoted as it stands', text => {
    expect(readBase(text)).toEqual({ state: 'unreadable', text });
  });
});

it.each([
  '90% (exactly 89.82%)',
  '69.4% (177/255)',
  '14% (Alcohol; p)',
  'On Track',
  'Off Track',
  '2:30',
  '-0.04',
])('what "%s" is read as is printed so that it is read as the same again', text => {
  const { outturn } = readOutturn(text);
  expect(outturn.state).not.toBe('unreadable');
  expect(readOutturn(printOutturn(outturn)).outturn).toEqual(outturn);
});
