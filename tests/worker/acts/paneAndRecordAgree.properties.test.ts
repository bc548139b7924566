import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SheetCells } from '../../../shared/cells.ts';
import { rowFingerprint } from '../../../shared/checks/decisions/fingerprint.ts';
import { isOpenError } from '../../../shared/checks/finding.ts';
import type { Override } from '../../../shared/decisions.ts';
import { buildSignedQuarter } from '../../../shared/record/quarter/buildSignedQuarter.ts';
import { BUILT_IN_RULE_SETS } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { aReport, type RowTexts, type Typed, withCell } from '../../examples/aReport.ts';
import { assessed, byTheirIds, reportOf } from '../../examples/assessed.ts';
import { propertyRuns } from '../../setup/longRun.ts';
import { freshRecord, HAVERING_COUNCIL, postSignOff } from '../recordHarness.ts';
import { APPROVER } from '../tokens.ts';

beforeEach(freshRecord);

const FIGURES: readonly Typed[] = [
  '64.4%',
  '65%',
  '90%',
  '1,070',
  '1330',
  '157 per 100,000 population (2013-2015)',
  '29.7 kg per head',
  '29.7kg per head',
  '£1.2m',
  '£1,300',
  '14% (Alcohol) 38% (Drugs)',
  '3 (Provisional)',
  '69.4% (177/255)',
  '-0.04',
  '0',
  'N/A',
  'NEW',
  'TBC',
  '',
  'On Track',
  'Off Track',
  'Not due',
  '(0.04)',
  '12 days',
  '#N/A',
  '#DIV/0!',
  '<5',
  '40% to 60%',
  'about a dozen, or 13',
  { value: 0.644, format: '0.0%' },
  { value: 0.8982, format: '0%' },
  { value: 0.9, format: '0%' },
  { value: 1070, format: '#,##0' },
  { value: 69.44444, format: '0.0' },
  { value: '#NAME?', formula: '=KPI.RAG(F3,E3,C3)' },
  42,
  0.5,
];
const TARGETS: readonly Typed[] = [
  ...FIGURES,
  'Better than England',
  'Greater than 50%',
  '95% within 5 days',
  'Monitor only',
  'A plan by June',
  'Top quartile',
];
const WORDS = ['', ' GREEN', ' RED', ' AMBER', ' (GREEN)'];
const ARROWS = ['↑', '→', '↓', '-', '', 'Better', 'sideways', '↑ 64.1%'];

const withWord = (figure: Typed, word: string): Typed =>
  typeof figure === 'string' ? `${figure}${word}` : figure;
const any = <T>(values: readonly T[]) => fc.constantFrom(...values);

const anyRow: fc.Arbitrary<Partial<RowTexts>> = fc
  .record({
    title: any([
      'Number of visits',
      'Number of visits (C)',
      '% of parks rated good (C)',
      'Rolling rate (R)',
      'Homes built (S)',
    ]),
    polarity: any(['Bigger is better', 'Smaller is better', 'N/A', '', 'Upwards']),
    annualTarget: any(TARGETS),
    target: any(TARGETS),
    figure: any(FIGURES),
    word: any(WORDS),
    shortArrow: any(ARROWS),
    shortBase: any(FIGURES),
    longArrow: any(ARROWS),
    longBase: any(FIGURES),
    comment: any(['', 'Ahead of England (60%).', 'Corrective Action: more gardeners.']),
    lineNo: any(['1', '2', '3', '4', '5', '']),
  })
  .map(({ figure, word, ...row }) => ({ ...row, performance: withWord(figure, word) }));

/** In the order of their columns, behind Havering's own. */
const LIMITS = ['Tolerance', 'Floor', 'Lower threshold', 'Upper threshold'];
const TOLERANCES: readonly Typed[] = [
  '5%',
  '±10%',
  '5',
  '2 days',
  '3 percentage points',
  'Narrative only',
  '',
  { value: 0.0496, format: '0%' },
];
const anyLimits = fc.tuple(any(TOLERANCES), any(FIGURES), any(FIGURES), any(FIGURES));

/** The sheet with a column for each limit: headings first, then a section, then the rows. */
function withLimits(cells: SheetCells, limits: readonly (readonly Typed[])[]): SheetCells {
  const added = [LIMITS, LIMITS.map(() => ''), ...limits];
  return added.reduce(
    (sheet, typed, row) =>
      typed.reduce<SheetCells>((wider, cell, index) => withCell(wider, row, 12 + index, cell), sheet),
    wide(cells),
  );
}

function wide(cells: SheetCells): SheetCells {
  const room = <T>(rows: readonly (readonly T[])[], empty: T) =>
    rows.map(row => [...row, ...LIMITS.map(() => empty)]);
  return {
    ...cells,
    values: room(cells.values, ''),
    formats: room(cells.formats, 'General'),
    formulas: room(cells.formulas, ''),
  };
}

const anySheet = fc.record({
  rows: fc.array(anyRow, { minLength: 2, maxLength: 8 }),
  limits: fc.array(anyLimits, { minLength: 9, maxLength: 9 }),
  ruleSet: any(BUILT_IN_RULE_SETS.map(({ id }) => id)),
  decisions: fc.infiniteStream(any<Override['decision']>(['keep', 'not-rated'])),
});

describe('the pane and the record', () => {
  it('agree: a report without open errors is accepted, whatever its cells contain', async () => {
    let year = 1500;
    await fc.assert(
      fc.asyncProperty(anySheet, async ({ rows, limits, ruleSet, decisions }) => {
        const cells = withLimits(aReport({}, ...rows), limits.slice(0, rows.length + 1));
        const report = reportOf(cells);
        const overrides = assessed(cells, { ruleSet })
          .findings.filter(isOpenError)
          .map(({ code, indicator }): Override => {
            const row = report.indicators.find(({ id }) => id === indicator);
            const decision = decisions.next().value ?? 'keep';
            return {
              code,
              indicator,
              decision,
              reason: 'As agreed.',
              by: 'an officer',
              facts: row ? rowFingerprint(row) : '',
            };
          });
        const assessment = assessed(cells, { ruleSet, overrides });
        expect(assessment.findings.filter(isOpenError)).toEqual([]);
        const quarter = buildSignedQuarter(report, assessment, {
          to: 'corporate',
          council: HAVERING_COUNCIL.code,
          by: APPROVER,
          identities: byTheirIds(report),
        });
        year++;
        const period = `${year}/${String((year + 1) % 100).padStart(2, '0')} Q2`;
        // Each is a separate report: lines of another are not its indicators.
        const indicators = quarter.indicators.map(row => ({ ...row, uid: `${year}:${row.uid}` }));
        const response = await postSignOff({ ...quarter, period, indicators });
        expect(response.status, await response.clone().text()).toBe(201);
      }),
      { numRuns: propertyRuns(40, 150) },
    );
  });
});
