import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DerivedSection, derivedSections, withSection } from '../../../scripts/docs/derivedSections.ts';

describe('the parts of docs/ that are made from the code', () => {
  it.each(derivedSections)('$page is up to date in its $name: npm run docs writes it', section => {
    const page = readFileSync(section.page, 'utf8');
    expect(withSection(page, section)).toBe(page);
  });

  it('replaces its own section and nothing else', () => {
    const section: DerivedSection = { page: 'x.md', name: 'codes', text: () => 'new' };
    const page = (text: string) =>
      `Before\n<!-- made from the code: codes -->\n${text}\n<!-- end of codes -->\nAfter\n`;
    expect(withSection(page('old\nlines'), section)).toBe(page('new'));
  });

  it('fails if the page has no such section', () => {
    const section: DerivedSection = { page: 'x.md', name: 'codes', text: () => 'new' };
    expect(() => withSection('No comments', section)).toThrow('no section "codes"');
    expect(() => withSection('<!-- made from the code: codes -->', section)).toThrow('no section "codes"');
  });
});
