import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findingsPage } from '../../scripts/findingsPage.ts';
import { CHECKS } from '../../shared/checks/all.ts';

const page = readFileSync('docs/findings.md', 'utf8');

it('docs/findings.md is as `npm run findings` writes it', () => {
  expect(page).toBe(findingsPage(CHECKS));
});

it.each(CHECKS)('docs/findings.md has one row for $code', ({ code, heading }) => {
  expect(page.split('\n').filter(line => line.startsWith(`| **${heading}** \`${code}\` |`))).toHaveLength(1);
});
