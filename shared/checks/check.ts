import type { CellAddress } from '../cells.ts';
import type { Decisions } from '../decisions.ts';
import type { Indicator, Report } from '../report.ts';
import type { RuleSet } from '../rules/ruleSets/ruleSet.ts';
import type { EarlierQuarter } from './earlier/earlierQuarter.ts';
import { type Finding, type FindingCode, type Repair, SEVERITIES, type Severity } from './finding.ts';
import type { Judgement } from './judge/judge.ts';

/** What a check may be asked to look at beside the sheet. */
export interface CheckOptions {
  /** The quarter before, where the record or a sheet has it. */
  readonly earlier?: EarlierQuarter | null;
  /** Checks that are silent unless asked for: "target-softer" when targets are set, "precision-differs" beside every row. */
  readonly onRequest?: readonly FindingCode[];
}

/** What every check is given. */
export interface JudgedReport {
  readonly asked: CheckOptions;
  readonly report: Report;
  readonly decisions: Decisions;
  readonly ruleSet: RuleSet;
  readonly judgements: ReadonlyMap<Indicator, Judgement>;
}

/** A check of the whole report. */
export type Check = (judged: JudgedReport) => readonly Finding[];

/** What a check of one row says, if anything. */
export interface RowFinding {
  readonly cell: CellAddress | undefined;
  readonly message: string;
  readonly severity?: Severity;
  readonly repair?: Repair | null;
}

/** A check that looks at one indicator at a time. A row without the cell it speaks of is pointed at by its title. */
export function eachIndicator(
  code: FindingCode,
  look: (indicator: Indicator, judgement: Judgement, judged: JudgedReport) => RowFinding | null,
): Check {
  return judged =>
    [...judged.judgements].flatMap(([indicator, judgement]) => {
      const said = look(indicator, judgement, judged);
      if (!said) return [];
      return [
        {
          code,
          severity: said.severity ?? SEVERITIES[code],
          cell: said.cell ?? indicator.cells.title ?? { row: indicator.row, column: 0 },
          indicator: indicator.id,
          message: said.message,
          ...(said.repair && { repair: said.repair }),
        },
      ];
    });
}
