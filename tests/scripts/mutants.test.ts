import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { mutantsOf } from '../../scripts/mutate/mutantsOf.ts';
import { importersOf, relatedTests } from '../../scripts/mutate/relatedTests.ts';

/** Each mutant as the text that it makes of a line. */
const made = (text: string): string[] =>
  mutantsOf('a.ts', text).map(
    ({ start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
  );

describe('the mutants of a file', () => {
  it.each([
    [
      'comparisons are moved by one and the condition negated',
      'if (a < b) f = 1;',
      ['if (!(a < b)) f = 1;', 'if (a <= b) f = 1;', 'if (a < b) ;'],
    ],
    [
      'equality and logic are turned round',
      'x = a === b || !c;',
      [';', 'x = a === b && !c;', 'x = a !== b || !c;', 'x = a === b || c;'],
    ],
    ['arithmetic is swapped', 'x += a * -b;', [';', 'x -= a * -b;', 'x += a / -b;', 'x += a * b;']],
    [
      'booleans, strings and arrays',
      "x(true, 'a', [1]);",
      [';', "x(false, 'a', [1]);", "x(true, '', [1]);", "x(true, 'a', []);"],
    ],
    ['optional chaining becomes a plain access', 'y = a?.b?.(c);', [';', 'y = a?.b(c);', 'y = a.b?.(c);']],
    [
      'a predicate always answers the same',
      'const f = () => a > b;',
      ['const f = () => null;', 'const f = () => true;', 'const f = () => false;', 'const f = () => a >= b;'],
    ],
  ])('%s', (_, text, expected) => {
    expect(made(text)).toEqual(expected);
  });

  it('leave names of modules, keys and types alone', () => {
    expect(
      made("import a from './a.ts'; type T = 'x' | 'y'; const t: T = a satisfies { 'k': 'v' };"),
    ).toEqual([]);
  });

  it('name the line that they are in', () => {
    expect(mutantsOf('a.ts', '\n  f();')).toEqual([
      {
        file: 'a.ts',
        line: 2,
        start: 3,
        end: 7,
        original: 'f();',
        replacement: ';',
        kind: 'removed statement',
        lineText: 'f();',
      },
    ]);
  });
});

describe('the tests that judge a mutant', () => {
  const importers = new Map([
    ['shared/a.ts', new Set(['shared/b.ts', 'tests/shared/a.test.ts'])],
    [
      'shared/b.ts',
      new Set(['tests/shared/b.test.ts', 'tests/worker/b.test.ts', 'tests/shared/b.long.test.ts']),
    ],
  ]);

  it('reach it by imports, without a Worker, a process or a clock', () => {
    expect(relatedTests('shared/a.ts', importers)).toEqual([
      'tests/shared/a.test.ts',
      'tests/shared/b.test.ts',
    ]);
  });

  it('are first of all those that are called after it, though others import more directly what it is listed in', () => {
    const list = new Map([
      ['shared/checks/sums/sumClaims.ts', new Set(['shared/checks/all.ts'])],
      ['shared/checks/all.ts', new Set(['tests/shared/judged.ts', 'tests/shared/checks/all.test.ts'])],
      [
        'tests/shared/judged.ts',
        new Set(['tests/shared/checks/sums/claim.test.ts', 'tests/shared/checks/rows/row.test.ts']),
      ],
    ]);
    expect(relatedTests('shared/checks/sums/sumClaims.ts', list)).toEqual([
      'tests/shared/checks/sums/claim.test.ts',
      'tests/shared/checks/all.test.ts',
      'tests/shared/checks/rows/row.test.ts',
    ]);
  });

  it('of what a council’s object runs are those that reach the object through workerd', () => {
    const tracked = execFileSync('git', ['ls-files', 'worker', 'tests/worker'], { encoding: 'utf8' });
    const files = tracked.trim().split('\n');
    const tests = relatedTests('worker/store/sqlite/links.ts', importersOf('.', files));
    expect(tests[0]).toBe('tests/worker/acts/links.test.ts');
  });
});
