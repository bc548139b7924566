import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../shared/figures/plainText.ts';

describe('a text as a keyboard would type it', () => {
  it.each([
    ['64.4% RED', '64.4% RED'],
    [' 64.4% ', '64.4%'],
    ['64.4%  RED', '64.4% RED'],
    ['64.4%\tRED', '64.4% RED'],
    ['64.4%\u00A0RED', '64.4% RED'],
    ['line one\nline two', 'line one line two'],
    ['\u201Con track\u201D', '"on track"'],
    ['Havering\u2019s', "Havering's"],
    ['\u22120.14', '-0.14'],
    ['2015\u201316', '2015-16'],
    ['70\uFF05', '70%'],
    ['70\u200B%', '70%'],
    ['', ''],
    [' ', ''],
  ])('%j is %j', (text, expected) => {
    expect(plainText(text)).toBe(expected);
  });

  it('has no blank at its ends, never two in a row, and is plain already', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a1%- \t\n\u00A0\u2013\u2019\u200B') }), text => {
        const plain = plainText(text);
        expect(plain).not.toMatch(/^\s|\s$|\s\s|[\t\n\u00A0\u2013\u2019\u200B]/);
        expect(plainText(plain)).toBe(plain);
      }),
    );
  });
});
