import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAULTS } from '../../../bench/faults/faults.ts';
import { CHECKS } from '../../../shared/checks/all.ts';
import type { Check } from '../../../shared/checks/check.ts';
import { findingHeading, isFindingCode } from '../../../shared/checks/finding.ts';

const codes: readonly string[] = CHECKS.map(({ code }) => code);

describe('the list of checks', () => {
  it('holds every check that a file exports, once', async () => {
    const files = globSync('shared/checks/**/*.ts').filter(file => !file.endsWith('all.ts'));
    const modules = await Promise.all(files.map(file => import(resolve(file)) as Promise<object>));
    const exported = modules.flatMap(module => Object.values(module)).filter(isCheck);
    expect(exported.map(({ code }) => code).sort()).toEqual(codes.toSorted());
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(CHECKS)('has a test file of its own for $code', ({ code }) => {
    expect(testOf(code)).toContain(code);
  });

  it.each(CHECKS)(
    'has a fault in the bench’s reports for $code, measured or in its test file',
    ({ code }) => {
      const isMeasured = FAULTS.some(fault => fault.code === code);
      const isInTest = /itFindsFault\(\{\s+code: '([a-z-]+)'/.exec(testOf(code))?.[1] === code;
      expect(isMeasured !== isInTest).toBe(true);
    },
  );
});

describe('the sentences of a check', () => {
  it.each(CHECKS)(
    '$code has a heading: capital first, no full stop, at most 60 characters',
    ({ heading }) => {
      expect(heading).toMatch(/^[A-Z].{0,58}[^.]$/);
    },
  );

  it.each(CHECKS)('$code has messages: whole sentences of at most 200 characters', ({ words }) => {
    expect(Object.values(words)).not.toEqual([]);
    for (const template of Object.values(words)) expect(template).toMatch(/^["A-Z{].{10,198}\.$/);
  });

  it.each(CHECKS)('$code says what it asks, shows an example and says what to do', ({ about }) => {
    expect(about.asks).toMatch(/^[A-Z][^?]+\?/);
    expect(about.example).not.toBe('');
    expect(about.action).toMatch(/^[A-Z].*\.$/);
  });

  it('a code that this version does not know is its own heading', () => {
    expect(findingHeading('target-tbc')).toBe('Target to be confirmed');
    expect(findingHeading('constructor')).toBe('constructor');
    expect(isFindingCode('target-tbc')).toBe(true);
    expect(isFindingCode('constructor')).toBe(false);
  });
});

const isCheck = (value: unknown): value is Check =>
  typeof value === 'object' && value !== null && 'code' in value && 'find' in value;

/** The one test file that is named after the code. */
function testOf(code: string): string {
  const name = code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const [file = '', ...others] = globSync(`tests/shared/checks/**/${name}.test.ts`);
  expect(others).toEqual([]);
  return readFileSync(file, 'utf8');
}
