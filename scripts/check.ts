import { isOpenError } from '../shared/checks/finding.ts';
import { runChecks } from '../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../shared/decisions.ts';
import { indicatorsNotInReport } from '../shared/rules/ruleSets/applicableLimits.ts';
import { printRuleSet } from '../shared/rules/ruleSets/readRuleSet.ts';
import type { RuleSet } from '../shared/rules/ruleSets/ruleSet.ts';
import { chooseReport } from '../shared/sheet/chooseReport.ts';
import { fill } from '../shared/words/fill.ts';
import { readWorkbook } from '../xlsx/read/readWorkbook.ts';
import { type CheckArguments, readArguments } from './check/checkArguments.ts';
import { checkDocument } from './check/checkDocument.ts';
import { checkText } from './check/checkText.ts';
import { isNamed, noSuchSheet, sheetNotices } from './check/chosenSheet.ts';
import { requestedRuleSet } from './check/requestedRuleSet.ts';
import { readTypedFile } from './check/typedFile.ts';
import { checkRefusals } from './words.ts';

// `npm run --silent check -- FILE.xlsx [--rule-set ID|FILE.json] [--json]`: the pane's own reading and checks.
const NO_ERROR_OPEN = 0;
const ERROR_OPEN = 1;
const NOTHING_CHECKED = 2;

const requested = readArguments(process.argv.slice(2));
process.exitCode = requested.ok ? await answer(requested) : refuse(requested.sentence);

type ReadRequest = CheckArguments & { ok: true };

async function answer(request: ReadRequest): Promise<number> {
  const { file, ruleSet } = request;
  const rules = await requestedRuleSet(ruleSet);
  if (!rules.ok) return refuse(rules.sentence);
  if (file !== null) return check(file, rules.ruleSet, request);
  console.log(printRuleSet(rules.ruleSet));
  return NO_ERROR_OPEN;
}

async function check(file: string, ruleSet: RuleSet, { json, sheet }: ReadRequest): Promise<number> {
  const held = await readTypedFile(file);
  if (!held.ok) return refuse(held.sentence);
  const read = await readWorkbook(held.bytes);
  if (!read.ok) return refuse(read.sentence);
  const { sheets } = read.workbook;
  const named = sheet === null ? null : sheets.find(({ cells }) => isNamed(cells.name, sheet));
  if (named === undefined) return refuse(noSuchSheet(sheet ?? '', sheets));
  const visible = sheets.filter(each => each.visible);
  const found = chooseReport(
    (named ? [named] : visible).map(({ cells }) => cells),
    named ? 0 : sheets.length - visible.length,
  );
  if (!found.ok) return refuse(found.sentence);
  for (const notice of sheetNotices(found.report, found)) console.error(notice);
  // A mistyped line number in a rule set's file would otherwise leave its limit out in silence.
  for (const id of indicatorsNotInReport(ruleSet, found.report))
    console.error(fill(checkRefusals['indicator-not-in-report'], { id }));
  const assessment = runChecks(found.report, { ...NO_DECISIONS, ruleSet: ruleSet.id }, ruleSet);
  const document = checkDocument(found.report, assessment, found.others);
  console.log(json ? JSON.stringify(document, null, 2) : checkText(found.report, document));
  return assessment.findings.some(isOpenError) ? ERROR_OPEN : NO_ERROR_OPEN;
}

function refuse(sentence: string): number {
  console.error(sentence);
  return NOTHING_CHECKED;
}
