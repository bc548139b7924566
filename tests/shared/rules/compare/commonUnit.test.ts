import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../../shared/outturn.ts';
import { toCommonUnit, unitClashText } from '../../../../shared/rules/compare/commonUnit.ts';
import { outturn } from '../../../examples/facts.ts';

/** The single figure that a cell prints. */
function figure(text: string): Quantity {
  const read = outturn(text);
  if (read.state !== 'measured') throw new Error(`"${text}" is no figure.`);
  return read.parts[0].quantity;
}

const inOneUnit = (...texts: readonly string[]) => {
  const figures = toCommonUnit(texts.map(figure));
  return typeof figures === 'string' ? figures : figures.map(({ value, unit }) => `${value} ${unit}`.trim());
};

describe('figures in one unit', () => {
  it.each([
    ['64%', '0.65', ['64 %', '65 %']],
    ['64%', '1.5', ['64 %', '150 %']],
    ['64%', '1.51', 'one-is-a-percentage'],
    ['64%', '-0.5', ['64 %', '-50 %']],
    ['64%', '65', 'one-is-a-percentage'],
    ['64%', '5 days', 'one-is-a-percentage'],
    ['£950k', '£1.2m', ['950000 £', '1200000 £']],
    ['£1.2m', '£1.3m', ['1.2 £m', '1.3 £m']],
    ['£3', '4', ['3 £', '4']],
    ['£1.2m', '3', 'units-differ'],
    ['2:30', '2:45', ['150 on the clock', '165 on the clock']],
    ['2:30', '2', 'units-differ'],
    ['1 day', '2 days', ['1 day', '2 days']],
    ['2 days', '3 weeks', 'units-differ'],
    ['118.4kg per head', '220.50 kg', ['118.4 kg per head', '220.5 kg']],
    ['5 days', '6', ['5 days', '6']],
  ] as const)('%s and %s: %j', (one, other, expected) => {
    expect(inOneUnit(one, other)).toEqual(expected);
  });

  it('a share typed as a number keeps the decimals that are left', () => {
    const decimals = (text: string) => {
      const figures = toCommonUnit([figure('64%'), figure(text)]);
      return typeof figures === 'string' ? figures : figures.map(quantity => quantity.decimals);
    };
    expect(decimals('0.6512')).toEqual([0, 2]);
    expect(decimals('0.7')).toEqual([0, 0]);
  });

  it.each([
    ['10 sec', '12 seconds'],
    ['10 min', '12 minutes'],
    ['10 hrs', '12 hours'],
    ['10 wks', '12 weeks'],
    ['10 mth', '12 months'],
    ['10 yrs', '12 years'],
    ['10 pts', '12 points'],
    ['10 kilograms', '12 kg'],
    ['10 µg/m3', '12 μgm-3'],
    ['10 Days', '12 days'],
  ])('%s and %s are in one', (one, other) => {
    expect(inOneUnit(one, other)).not.toBe('units-differ');
  });

  it('what cannot be compared is named with both figures', () => {
    const pair = (...texts: readonly string[]) => texts.map(figure);
    expect(unitClashText(pair('64.4%', '65'), 'one-is-a-percentage')).toBe(
      '64.4% and 65 cannot be compared: one of these is a percentage',
    );
    expect(unitClashText(pair('5 days', '6 weeks'), 'units-differ')).toBe(
      '5 days and 6 weeks are not in the same unit',
    );
  });
});
