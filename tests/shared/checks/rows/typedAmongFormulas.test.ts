import { describe, expect, it } from 'vitest';
import { aReport, type Typed } from '../../../examples/aReport.ts';
import { findingsWith, foundAt } from '../../../examples/foundAt.ts';

const calculated: Typed = { value: 0.641, format: '0.0%', formula: '=D!A1' };
const typed: Typed = { value: 0.641, format: '0.0%' };
const sheet = (...bases: readonly Typed[]) => aReport(...bases.map(shortBase => ({ shortBase })));
const found = (...bases: readonly Typed[]) => foundAt('typed-among-formulas', sheet(...bases));

describe('a typed value among formulas, typed-among-formulas', () => {
  it('is noted', () => {
    expect(found(calculated, calculated, typed, calculated, calculated)).toEqual(['note H5']);
  });

  it('may be an arrow', () => {
    const arrow = { value: '↑', formula: '=KPI.DOT(F3,H3,C3)' };
    const cells = aReport(...[arrow, arrow, arrow, arrow, '↑'].map(shortArrow => ({ shortArrow })));
    expect(foundAt('typed-among-formulas', cells)).toEqual(['note G7']);
  });

  it('is told how many others are calculated', () => {
    const [finding] = findingsWith(
      'typed-among-formulas',
      sheet(calculated, calculated, typed, calculated, calculated),
    );
    expect(finding?.message).toContain('while 4 other rows calculate theirs');
  });
});

describe('a typed value stays silent', () => {
  it.each([
    ['three formulas are no custom', [calculated, calculated, calculated, typed]],
    ['more are typed than one in five', [calculated, calculated, calculated, calculated, typed, typed]],
    ['it says that there is none', [calculated, calculated, calculated, calculated, 'N/A']],
    ['it is blank', [calculated, calculated, calculated, calculated, '']],
  ] as [string, Typed[]][])('where %s', (_, bases) => {
    expect(found(...bases)).toEqual([]);
  });
});
