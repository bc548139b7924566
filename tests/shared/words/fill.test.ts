import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill } from '../../../shared/words/fill.ts';

describe('a sentence made from a template', () => {
  it('puts each value in its place', () => {
    expect(fill('Line {line} states {stated}.', { line: 8, stated: 'RED' })).toBe('Line 8 states RED.');
  });

  it('picks the singular for exactly one', () => {
    const template = '{count} {count|warning needs|warnings need} an answer.';
    expect(fill(template, { count: 1 })).toBe('1 warning needs an answer.');
    expect(fill(template, { count: 0 })).toBe('0 warnings need an answer.');
    expect(fill(template, { count: 13 })).toBe('13 warnings need an answer.');
  });

  it('throws when a value is missing', () => {
    const unchecked: string = 'Line {line}.';
    expect(() => fill(unchecked, {})).toThrow('{line}');
  });

  it('never reads a value as a template', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        expect(fill('"{text}" is not a period.', { text })).toBe(`"${text}" is not a period.`);
      }),
    );
  });

  it('needs the names of its template and no others, when types are checked', () => {
    // @ts-expect-error: `stated` is not in the template
    const unknownName = () => fill('Line {line}.', { stated: 'RED' });
    expect(unknownName).toThrow('{line}');
  });
});
