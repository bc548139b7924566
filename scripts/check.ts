import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isOpenError } from '../shared/checks/finding.ts';
import { runChecks } from '../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../shared/decisions.ts';
import { chooseReport } from '../shared/sheet/chooseReport.ts';
import { readWorkbook } from '../xlsx/readWorkbook.ts';
import { type CheckArguments, readArguments } from './checkArguments.ts';
import { checkDocument } from './checkDocument.ts';
import { checkText } from './checkText.ts';

// `npm run --silent check -- FILE.xlsx [--rule-set ID] [--json]`: the pane's own reading and checks.
const NO_ERROR_OPEN = 0;
const ERROR_OPEN = 1;
const NOTHING_CHECKED = 2;

const asked = readArguments(process.argv.slice(2));
process.exitCode = asked.ok ? await check(asked) : refuse(asked.sentence);

async function check({ file, ruleSet, json }: CheckArguments & { ok: true }): Promise<number> {
  const bytes = await readFile(fromWhereItWasTyped(file)).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return refuse(unreadable(file, bytes));
  const read = await readWorkbook(bytes);
  if (!read.ok) return refuse(read.sentence);
  const sheets = read.workbook.sheets.filter(({ visible }) => visible);
  const found = chooseReport(sheets.map(({ cells }) => cells));
  if (!found.ok) return refuse(found.sentence);
  const assessment = runChecks(found.report, { ...NO_DECISIONS, ruleSet: ruleSet.id }, ruleSet);
  const document = checkDocument(found.report, assessment);
  console.log(json ? JSON.stringify(document, null, 2) : checkText(found.report, document));
  return assessment.findings.some(isOpenError) ? ERROR_OPEN : NO_ERROR_OPEN;
}

/** npm runs its scripts in the package's folder, wherever the command was typed. */
function fromWhereItWasTyped(file: string): string {
  const { npm_lifecycle_event, INIT_CWD } = process.env;
  return npm_lifecycle_event === 'check' && INIT_CWD !== undefined ? resolve(INIT_CWD, file) : resolve(file);
}

function refuse(sentence: string): number {
  console.error(sentence);
  return NOTHING_CHECKED;
}

function unreadable(file: string, { code }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `There is no file "${file}". Look at its name and folder, and try again.`;
  if (code === 'EISDIR') return `"${file}" is a folder. Name the workbook in it.`;
  return `The file "${file}" could not be read (${code ?? 'unknown reason'}). Close it in other programs and try again.`;
}
