import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../shared/figures/readFigures.ts';
import type { Part } from '../../../shared/outturn.ts';

/** Each part as "label: value unit, decimals", with what its brackets add. */
const said = ({ label, quantity: { value, unit, decimals, fraction, exact } }: Part): string =>
  [
    ...(label === null ? [] : [`${label}:`]),
    `${value}`,
    ...(unit === '' ? [] : [unit]),
    `.${decimals}`,
    ...(fraction ? [`${fraction.numerator} of ${fraction.denominator}`] : []),
    ...(exact === undefined ? [] : [`exactly ${exact}`]),
  ].join(' ');

describe('the figures of a cell', () => {
  it.each([
    ['64.4%', '64.4 % .1'],
    ['64 per cent', '64 % .0'],
    ['1,070', '1070 .0'],
    ['nil', '0 .0'],
    ['Zero', '0 .0'],
    ['.5', '0.5 .1'],
    ['-0.04', '-0.04 .2'],
    ['+3', '3 .0'],
    ['(0.04)', '-0.04 .2'],
    ['£(5.6)m', '-5.6 £m .1'],
    ['(£1,200)', '-1200 £ .0'],
    ['(12%)', '-12 % .0'],
    ['-£4', '-4 £ .0'],
    ['£-4', '-4 £ .0'],
    ['£1.2bn', '1.2 £bn .1'],
    ['£3 million', '3 £m .0'],
    ['£950 thousand', '950 £k .0'],
    ['2:30', '150 on the clock .0'],
    ['1:02:30', '3750 hours on the clock .0'],
    ['12/1,000', '12 per 1,000 .0'],
    ['118.4kg', '118.4 kg .1'],
    ['3 percentage points', '3 percentage points .0'],
    ['3pp', '3 percentage points .0'],
    ['12 new homes', '12 new homes .0'],
    ['25 days/week', '25 days per week .0'],
    ['12 one two three four five six', '12 one two three four five six .0'],
    ['64.4% of parks', 'of parks: 64.4 % .1'],
    ['66.2% (national)', 'national: 66.2 % .1'],
    ['66.2% (national) of parks', 'national; of parks: 66.2 % .1'],
    ['£3m saved', 'saved: 3 £m .0'],
    ['66.2% (revised)', '66.2 % .1'],
    ['66.2% ()', '66.2 % .1'],
    ['90% (exactly 89.82%)', '90 % .0 exactly 89.82'],
    ['-0.1 (exactly -0.14)', '-0.1 .1 exactly -0.14'],
    ['69.4% (1,177 of 2,255)', '69.4 % .1 1177 of 2255'],
    ['69.4% (27/36)', '69.4 % .1 27 of 36'],
    ['14% (Alcohol) 38% (Drugs)', 'Alcohol: 14 % .0', 'Drugs: 38 % .0'],
    ['85% primary and 80% secondary', 'primary: 85 % .0', 'secondary: 80 % .0'],
    ['Alcohol 14%, Drugs 38%', 'Alcohol: 14 % .0', 'Drugs: 38 % .0'],
    ['12 visits (adults) 14 visits (children)', 'adults: 12 visits .0', 'children: 14 visits .0'],
  ])('"%s" is read', (text, ...parts) => {
    const figures = readFigures(text);
    expect(figures?.parts.map(said)).toEqual(parts);
    expect(figures).toMatchObject({ dataPeriod: null, provisional: false });
  });

  it.each([
    ['157 (2013-2015)', '2013-2015', false],
    ['33% (Q4 16-17)', 'Q4 16-17', false],
    ['72% (15/16 Results)', '15/16 Results', false],
    ['66.2% (January 2017)', 'January 2017', false],
    ['66.2% annual', 'annual', false],
    ['7% (2015/16) (2016/17) (2015/16)', '2015/16; 2016/17', false],
    ['7% (2015/16; provisional)', '2015/16', true],
    ['66.2% (Provisional)', null, true],
    ['66.2% Provisional', null, true],
    ['66.2% (prov.)', null, true],
    ['66.2% [p]', null, true],
    ['66.2% (data provisional)', null, true],
    ['66.2%', null, false],
  ])('"%s" says when it was measured, and whether it may change', (text, dataPeriod, provisional) => {
    expect(readFigures(text)).toMatchObject({ dataPeriod, provisional });
    expect(readFigures(text)?.parts).toHaveLength(1);
  });

  it.each([
    '- £ -4',
    '-2:30',
    '2:75',
    '12 more than last year',
    '10% reduction',
    'well over 12',
    '1/2 day',
    '14% (A) 38% (a)',
    '14% 38%',
    '14% (A) B 38% (C)',
    '241 letters were answered, which is 53.3%',
    '(66.2%',
    '12 (13 (14))',
    '1.2.3',
    '1,07',
    '45 visits 2016/17',
    '12 one two three four five six seven',
    '',
  ])('"%s" is none', text => {
    expect(readFigures(text)).toBeNull();
  });
});
