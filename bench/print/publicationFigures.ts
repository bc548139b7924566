import { readFileSync } from 'node:fs';
import type { SheetCells } from '../../shared/cells.ts';
import { runChecks } from '../../shared/checks/runChecks.ts';
import { type Decisions, NO_DECISIONS } from '../../shared/decisions.ts';
import { publishedIndicators } from '../../shared/record/compare/publishedIndicators.ts';
import type { QuarterPublication } from '../../shared/record/publication/publication.ts';
import { publicationWorkbook } from '../../shared/record/publication/workbookPlan.ts';
import { buildSignedQuarter } from '../../shared/record/quarter/buildSignedQuarter.ts';
import { BUILT_IN_RULE_SETS, builtInRuleSet, TWO_STATE } from '../../shared/rules/ruleSets/ruleSet.ts';
import { holdToChecklist } from '../../xlsx/accessible/checklist.ts';
import { readWorkbookFacts } from '../../xlsx/accessible/workbookFacts.ts';
import { readWorkbook } from '../../xlsx/read/readWorkbook.ts';
import { writeWorkbook } from '../../xlsx/write/writeWorkbook.ts';
import { writeReport } from '../generator/writeReport.ts';
import { decisionsOf, read } from '../measure/assess.ts';
import type { BenchFigure } from '../measure/figures.ts';
import { ruleSetsOf } from '../measure/trial.ts';
import { layReport } from '../shapes/layReport.ts';
import { SHAPES } from '../shapes/shapes.ts';

const SAMPLE = new URL('../../sample/havering-2017-18-q2.xlsx', import.meta.url);

/** Makes the accessible workbook of the sample and of generated reports of all shapes, and holds each to the checklist. */
export async function publicationFigures(count: number): Promise<BenchFigure[]> {
  const shapes = Object.keys(SHAPES);
  const ruleSets = ruleSetsOf(BUILT_IN_RULE_SETS.map(({ id }) => id));
  const publications = [publicationOf(await sampleCells(), NO_DECISIONS)];
  for (let index = 0; index < count; index++) {
    const shape = shapes[index % shapes.length] as string;
    const report = writeReport({ seed: 1 + index, shape, ruleSets });
    publications.push(publicationOf(layReport(report).cells, decisionsOf(report)));
  }
  let failures = 0;
  for (const publication of publications) {
    const facts = await readWorkbookFacts(writeWorkbook(publicationWorkbook(publication)));
    if (!facts.ok) throw new Error(facts.sentence);
    for (const { name, outcome } of holdToChecklist(facts.facts)) {
      if (outcome.state !== 'not-met') continue;
      failures++;
      console.error(`twin.checklist_failures: ${name} ${outcome.places.slice(0, 3).join(', ')}`);
    }
  }
  return [
    { figure: 'twin.checklist_failures', value: failures, unit: `items of ${publications.length} workbooks` },
  ];
}

async function sampleCells(): Promise<SheetCells> {
  const opened = await readWorkbook(readFileSync(SAMPLE));
  const cells = opened.ok ? opened.workbook.sheets[0]?.cells : undefined;
  if (!cells) throw new Error('The sample cannot be read.');
  return cells;
}

function publicationOf(cells: SheetCells, decisions: Decisions): QuarterPublication {
  const report = read(cells);
  const rules = builtInRuleSet(decisions.ruleSet) ?? TWO_STATE;
  const quarter = buildSignedQuarter(report, runChecks(report, decisions, rules), {
    council: 'E09000016',
    to: 'corporate',
    by: 'an-approver',
    identities: new Map(report.indicators.map(({ id }) => [id, { uid: id }])),
  });
  return {
    council: { code: quarter.council, name: 'A council' },
    rev: 1,
    digest: '0'.repeat(64),
    signedAt: '2026-11-27T12:00:00.000Z',
    publishedAt: null,
    correction: null,
    quarter,
    indicators: publishedIndicators(quarter, [], new Map()),
  };
}
