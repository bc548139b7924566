import { isOpenError } from '../../shared/checks/finding.ts';
import { differingSentence, rulesProposalSentences } from '../../shared/checks/proposals/proposalText.ts';
import { proposeRules } from '../../shared/checks/proposals/proposeRules.ts';
import { runChecks } from '../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../shared/decisions.ts';
import type { Report } from '../../shared/report.ts';
import { indicatorsNotInReport } from '../../shared/rules/ruleSets/applicableLimits.ts';
import { printRuleSet } from '../../shared/rules/ruleSets/readRuleSet.ts';
import { BUILT_IN_RULE_SETS, type RuleSet } from '../../shared/rules/ruleSets/ruleSet.ts';
import { type ChosenReport, chooseReport } from '../../shared/sheet/chooseReport.ts';
import { readReportParts } from '../../shared/sheet/parts/readReportParts.ts';
import { fill } from '../../shared/words/fill.ts';
import { readWorkbook } from '../../xlsx/read/readWorkbook.ts';
import type { XlsxSheet } from '../../xlsx/workbook.ts';
import { checkNotices, checkRefusals } from '../words.ts';
import { type CheckArguments, readArguments } from './checkArguments.ts';
import { checkDocument } from './checkDocument.ts';
import { checkText } from './checkText.ts';
import { isNamed, noSuchSheet, sheetNotices } from './chosenSheet.ts';
import { requestedRuleSet } from './requestedRuleSet.ts';
import { readTypedFile } from './typedFile.ts';

const NO_ERROR_OPEN = 0;
const ERROR_OPEN = 1;
const NOTHING_CHECKED = 2;

/** Where a command writes its lines: standard output and standard error. */
export interface CommandOutput {
  readonly log: (line: string) => void;
  readonly error: (line: string) => void;
}

/** Checks a workbook with the pane's own reading and checks, or prints a rule set. The result is the exit code. */
export async function checkCommand(words: readonly string[], output: CommandOutput): Promise<number> {
  const requested = readArguments(words);
  return requested.ok ? answer(requested, output) : refuse(requested.sentence, output);
}

type ReadRequest = CheckArguments & { ok: true };

async function answer(request: ReadRequest, output: CommandOutput): Promise<number> {
  const { file, ruleSet } = request;
  const rules = await requestedRuleSet(ruleSet);
  if (!rules.ok) return refuse(rules.sentence, output);
  if (file !== null) return check(file, rules.ruleSet, request, output);
  output.log(printRuleSet(rules.ruleSet));
  return NO_ERROR_OPEN;
}

async function check(
  file: string,
  ruleSet: RuleSet,
  { json, propose, sheet, parts }: ReadRequest,
  output: CommandOutput,
): Promise<number> {
  const held = await readTypedFile(file);
  if (!held.ok) return refuse(held.sentence, output);
  const read = await readWorkbook(held.bytes);
  if (!read.ok) return refuse(read.sentence, output);
  const { sheets } = read.workbook;
  const typed = sheet === null ? parts : [sheet];
  const unknown = typed.find(name => !sheets.some(({ cells }) => isNamed(cells.name, name)));
  if (unknown !== undefined) return refuse(noSuchSheet(unknown, sheets), output);
  const named = sheets.filter(({ cells }) => typed.some(name => isNamed(cells.name, name)));
  const found = chosenReport(named, sheets);
  if (!found.ok) return refuse(found.sentence, output);
  for (const notice of sheetNotices(found.report, found)) output.error(notice);
  // A mistyped line number in a rule set's file would otherwise leave its limit out in silence.
  for (const id of indicatorsNotInReport(ruleSet, found.report))
    output.error(fill(checkRefusals['indicator-not-in-report'], { id }));
  const assessment = runChecks(found.report, { ...NO_DECISIONS, ruleSet: ruleSet.id }, ruleSet);
  const proposals = propose ? proposalsFor(found.report, ruleSet) : undefined;
  const document = checkDocument(found.report, assessment, found.others, proposals);
  output.log(json ? JSON.stringify(document, null, 2) : checkText(found.report, document));
  return assessment.findings.some(isOpenError) ? ERROR_OPEN : NO_ERROR_OPEN;
}

/** The sheets that were named, as one report; otherwise the likeliest of those that are visible. */
function chosenReport(named: readonly XlsxSheet[], all: readonly XlsxSheet[]): ChosenReport {
  const cellsOf = (sheets: readonly XlsxSheet[]) => sheets.map(({ cells }) => cells);
  if (named.length > 1)
    return { ...readReportParts(cellsOf(named)), others: [], asking: [], ofSamePeriod: [] };
  const visible = all.filter(each => each.visible);
  return named.length === 1
    ? chooseReport(cellsOf(named))
    : chooseReport(cellsOf(visible), all.length - visible.length);
}

/** What explains the printed ratings better than the requested rules. */
function proposalsFor(report: Report, ruleSet: RuleSet): readonly string[] {
  const proposal = proposeRules(report, NO_DECISIONS, { chosen: ruleSet, candidates: BUILT_IN_RULE_SETS });
  if (proposal === null) return [checkNotices.nothingProposed];
  const { ruleSet: best } = proposal.best;
  const differing = differingSentence(proposal);
  return [
    ...rulesProposalSentences(proposal),
    ...(differing === null ? [] : [differing]),
    BUILT_IN_RULE_SETS.includes(best)
      ? fill(checkNotices.takeProposal, { id: best.id })
      : fill(checkNotices.saveProposal, { rules: printRuleSet({ ...best, id: best.id || 'proposed' }) }),
  ];
}

function refuse(sentence: string, output: CommandOutput): number {
  output.error(sentence);
  return NOTHING_CHECKED;
}
