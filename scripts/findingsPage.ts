import type { Check, Severity } from '../shared/checks/check.ts';

const SECTIONS: readonly {
  readonly severity: Severity;
  readonly heading: string;
  readonly meaning: string;
}[] = [
  {
    severity: 'error',
    heading: 'Errors',
    meaning:
      'An error blocks a sign-off until the cell is corrected, or a named person keeps the figure or withdraws the judgement, with a reason.',
  },
  {
    severity: 'warning',
    heading: 'Warnings',
    meaning: 'A warning needs an answer before a sign-off: a correction, or a reason from a named person.',
  },
  { severity: 'note', heading: 'Notes', meaning: 'A note needs no answer.' },
];

/** The text of docs/findings.md. */
export function findingsPage(checks: readonly Check[]): string {
  const sections = SECTIONS.map(({ severity, heading, meaning }) => {
    const rows = checks.filter(check => check.severity === severity).map(rowOf);
    return `## ${heading}\n\n${meaning}\n\n| finding | what it asks | example | what to do |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# Findings

\`npm run findings\` writes this page from the list of checks in \`shared/checks/all.ts\`. Do not edit it by hand.

Every finding points at the cell to correct, and says what the check saw, what it expected and what to do. The code is
what decisions and the record keep; it never changes. Errors, warnings and notes of one report are listed in the order of
the sheet.

${sections.join('\n')}`;
}

const rowOf = ({ code, heading, about: { asks, example, action } }: Check): string =>
  `| **${heading}** \`${code}\` | ${asks} | ${escaped(example)} | ${escaped(action)} |`;

/** A cell of a table: no column ends within it, and a tag is shown rather than obeyed. */
const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
