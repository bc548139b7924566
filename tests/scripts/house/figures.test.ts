import { describe, expect, it } from 'vitest';
import {
  duplicateExports,
  importCircles,
  roomArrows,
  sourceFigures,
} from '../../../scripts/house/figures.ts';
import { installedMegabytes } from '../../../scripts/house/installedMegabytes.ts';
import { sourceModule } from '../../../scripts/house/sourceModule.ts';

const project = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([file, source]) => sourceModule(file, source));

describe('a source module', () => {
  it('names what it imports: values, types, parts that it loads lazily and what it passes on', () => {
    const source = `import { a } from './a.ts';
      import type { B } from '../b.ts';
      import './style.css?inline';
      import zod from 'zod';
      type C = typeof import('./c.ts');
      const d = () => import('./d.tsx');
      export { e } from './e.ts';`;
    expect(sourceModule('room/x/m.ts', source).imports.toSorted()).toEqual([
      'room/b.ts',
      'room/x/a.ts',
      'room/x/c.ts',
      'room/x/d.tsx',
      'room/x/e.ts',
      'room/x/style.css',
    ]);
  });

  it('exports what it defines, an overload or a type of the same name once, and not what it passes on', () => {
    const source = `import { a } from './a.ts';
      export { a };
      export * from './b.ts';
      export { c } from './c.ts';
      export interface D {}
      export const D = 1;
      export function f(x: number): void;
      export function f(x: string): void;
      export function f(x: unknown): void {}`;
    expect(sourceModule('m.ts', source).exports).toEqual(['D', 'f']);
  });

  it('counts its lines with or without a last line feed', () => {
    expect(sourceModule('m.ts', '1;\n2;\n').lines).toBe(2);
    expect(sourceModule('m.ts', '1;\n2;').lines).toBe(2);
  });
});

describe('duplicate exports', () => {
  it('are names that two files define', () => {
    const modules = project({
      'a.ts': 'export const one = 1; export default 1;',
      'b.ts': 'export type one = 1; export default 2;',
      'c.ts': "export { one } from './a.ts';",
    });
    expect(duplicateExports(modules)).toMatchObject({ value: 1, offenders: ['one: a.ts, b.ts'] });
  });
});

describe('circles', () => {
  it('are groups of files that import each other, by a type too', () => {
    const modules = project({
      'a.ts': "import './b.ts';",
      'b.ts': "import './c.ts';",
      'c.ts': "import type { A } from './a.ts'; import './d.ts';",
      'd.ts': "import './e.ts';",
      'e.ts': '1;',
      'f.ts': "import './f.ts';",
    });
    expect(importCircles(modules)).toEqual([['a.ts', 'b.ts', 'c.ts'], ['f.ts']]);
  });

  it('do not include two ways to one file', () => {
    const modules = project({
      'a.ts': "import './b.ts'; import './c.ts';",
      'b.ts': "import './c.ts';",
      'c.ts': '1;',
    });
    expect(importCircles(modules)).toEqual([]);
  });
});

describe('arrows between rooms', () => {
  it('are counted once for each pair of direct children, and not within a child or to the outside', () => {
    const modules = project({
      'worker/app.ts': "import './routes/a.ts'; import './routes/b.ts'; import '../shared/x.ts';",
      'worker/routes/a.ts': "import './b.ts'; import '../store/port.ts';",
      'worker/routes/b.ts': "import '../store/d1/read.ts';",
      'workers/c.ts': "import '../worker/app.ts';",
    });
    expect(roomArrows('worker', modules)).toEqual(['app.ts -> routes', 'routes -> store']);
  });
});

describe('the figures of the sources', () => {
  const ofLines = (...lengths: readonly number[]) =>
    sourceFigures(project(Object.fromEntries(lengths.map(n => [`shared/${n}.ts`, '1;\n'.repeat(n)]))));
  const figure = (name: string, ...lengths: readonly number[]) =>
    ofLines(...lengths).find(({ figure }) => figure === `house.${name}`);

  it('have the middle length, or the mean of both in the middle', () => {
    expect(figure('median_lines', 1, 5, 30)?.value).toBe(5);
    expect(figure('median_lines', 1, 5, 30, 40)?.value).toBe(17.5);
  });

  it('name the longest file, and every one of more than 300 lines', () => {
    expect(figure('longest_file', 1, 300)).toMatchObject({ value: 300, offenders: ['shared/300.ts: 300'] });
    expect(figure('longest_file', 302, 301)?.offenders).toEqual(['shared/302.ts: 302', 'shared/301.ts: 301']);
  });
});

describe('the installed megabytes', () => {
  it('are at least those of the files in the folder, rounded up', () =>
    expect(installedMegabytes(import.meta.dirname)).toBe(1));
});
