import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Lock {
  readonly packages: Readonly<Record<string, unknown>>;
}

const text = readFileSync('package-lock.json', 'utf8');
const locked = Object.keys((JSON.parse(text) as Lock).packages);

// docs/decisions/0001-office-packages.md
it.each(['office-js', '@microsoft/office-addin-cli'])(
  '%s is not what it seems, and nothing here asks for it',
  name => {
    expect(locked.filter(path => path.endsWith(`node_modules/${name}`))).toEqual([]);
  },
);

it("Microsoft's own client and types are here under their true names", () => {
  for (const name of ['@microsoft/office-js', '@types/office-js', '@types/custom-functions-runtime']) {
    expect(locked).toContain(`node_modules/${name}`);
  }
});

it('the lock file names no registry', () => {
  expect(text).not.toMatch(/"resolved": "http/);
});
