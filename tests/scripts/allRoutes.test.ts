import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

// The Worker's own tests run in workerd, which cannot read the sources.
const source = readFileSync('worker/routes/all.ts', 'utf8');
const list = source.slice(source.indexOf('export const allRoutes'));

const routes = globSync('worker/routes/**/*.ts').flatMap(file =>
  [...readFileSync(file, 'utf8').matchAll(/^export const (\w+) = defineRoute\(/gm)].map(([, name]) => ({
    name,
    file,
  })),
);

it('finds the routes', () => {
  expect(routes.length).toBeGreaterThan(20);
});

it.each(routes)('$name of $file is in the list of routes', ({ name }) => {
  expect(list).toMatch(new RegExp(`^ {2}${name},$`, 'm'));
});
