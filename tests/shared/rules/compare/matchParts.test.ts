import { describe, expect, it } from 'vitest';
import type { Part } from '../../../../shared/outturn.ts';
import { matchParts, partNamed } from '../../../../shared/rules/compare/matchParts.ts';
import { outturn } from '../../../examples/facts.ts';

function parts(text: string): readonly Part[] {
  const read = outturn(text);
  return read.state === 'measured' ? read.parts : [];
}

const matched = (...texts: readonly string[]) =>
  matchParts(...texts.map(parts))?.map(({ label, values }) => [label, ...values.map(({ value }) => value)]);

describe('the parts of several cells', () => {
  it.each([
    [
      '14% (Alcohol) 38% (Drugs)',
      '39% (drugs) 15% (ALCOHOL)',
      [
        ['Alcohol', 14, 15],
        ['Drugs', 38, 39],
      ],
    ],
    ['64%', '65%', [[null, 64, 65]]],
    ['64%', '15% (Alcohol) 39% (Drugs)', undefined],
    ['14% (Alcohol) 38% (Drugs)', '64%', undefined],
    ['14% (Alcohol) 38% (Drugs)', '15% (Alcohol) 39% (Tobacco)', undefined],
  ])('%s and %s: %j', (one, other, expected) => {
    expect(matched(one, other)).toEqual(expected);
  });

  it('match whatever marks are between the words of a label', () => {
    expect(partNamed(parts('14% (Drugs - adults) 38% (Alcohol)'), 'drugs/adults')?.value).toBe(14);
    expect(partNamed(parts('14% (Drugs - adults) 38% (Alcohol)'), 'drugsadults')).toBeNull();
    expect(partNamed(parts('14% (Drugs) 38% (Alcohol)'), null)).toBeNull();
    expect(partNamed(parts('14%'), null)?.value).toBe(14);
  });
});
