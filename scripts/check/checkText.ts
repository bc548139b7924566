import type { Tally } from '../../shared/headline.ts';
import type { Report } from '../../shared/report.ts';
import { RATINGS } from '../../shared/rules/verdict.ts';
import { checkLabels } from '../words.ts';
import type { CheckDocument, CheckedFinding } from './checkDocument.ts';

const WIDTH = 100;
const INDENT = '    ';

/** The same result for people at a terminal. */
export function checkText({ sheet }: Report, document: CheckDocument): string {
  const { period, ruleSet, indicators, findings, headline, proposals = [] } = document;
  return [
    `${sheet}: ${period}, ${counted(indicators.length, 'indicator')}, rule set ${ruleSet}`,
    '',
    ...table([
      [checkLabels.all, headline.all],
      [checkLabels.numbered, headline.numbered],
      [checkLabels.unnumbered, headline.unnumbered],
      ...headline.themes.map(tally => [tally.theme, tally] as const),
    ]),
    '',
    ...proposals.map(onOneLine),
    ...(proposals.length > 0 ? [''] : []),
    summary(findings),
    ...findings.flatMap(finding => ['', ...linesOf(finding)]),
  ].join('\n');
}

const COUNTS = ['indicators', 'rated', ...RATINGS, 'notRated'] as const;

function table(rows: readonly (readonly [name: string, tally: Tally])[]): string[] {
  // Few councils have a state between GREEN and AMBER: its column is shown only where it is used.
  const counts = COUNTS.filter(count => count !== 'YELLOW' || rows.some(([, tally]) => tally[count] > 0));
  const lines = [
    ['', ...counts.map(count => checkLabels[count])],
    ...rows.map(([name, tally]) => [
      onOneLine(name).slice(0, 40),
      ...counts.map(count => String(tally[count])),
    ]),
  ];
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map(line => line[column]?.length ?? 0))) ?? [];
  return lines.map(line =>
    line
      .map((text, column) =>
        column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}

function summary(findings: readonly CheckedFinding[]): string {
  const count = (severity: string) => findings.filter(finding => finding.severity === severity).length;
  return `${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')}, ${counted(count('note'), 'note')}`;
}

function linesOf({ severity, cell, indicator, code, message }: CheckedFinding): string[] {
  return [`${severity}  ${cell}  indicator ${onOneLine(indicator)}  ${code}`, ...wrapped(onOneLine(message))];
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = INDENT;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = INDENT;
    }
    line += line === INDENT ? word : ` ${word}`;
  }
  return [...lines, line];
}

/** Text from cells could otherwise move the cursor or colour the screen. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
