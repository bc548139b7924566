import { functionList, parameterTables, refusalTable } from './functionTables.ts';
import { formTable } from './ruleSetTables.ts';

/** A part of a page that is made from the code. */
export interface DerivedSection {
  readonly page: string;
  /** The page has the comments "made from the code: NAME" and "end of NAME" around it. */
  readonly name: string;
  readonly text: () => string;
}

/** `npm run docs` writes them, and a test fails if one is out of date. */
export const derivedSections: readonly DerivedSection[] = [
  { page: 'docs/functions.md', name: 'functions', text: functionList },
  { page: 'docs/functions.md', name: 'parameters', text: parameterTables },
  { page: 'docs/functions.md', name: 'refusals', text: refusalTable },
  { page: 'docs/rule-sets.md', name: 'forms', text: formTable },
];

/** The page with the section as the code has it now. Throws if the page has no such section. */
export function withSection(page: string, { name, text }: DerivedSection): string {
  const [start, end] = [`<!-- made from the code: ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no section "${name}".`);
  return `${page.slice(0, from + start.length)}\n${text()}\n${page.slice(to)}`;
}
