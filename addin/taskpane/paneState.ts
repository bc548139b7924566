import type { Earlier } from '../../shared/checks/earlier.ts';
import type { Assessment } from '../../shared/checks/runChecks.ts';
import type { Decisions } from '../../shared/decisions.ts';
import type { Me, Receipt } from '../../shared/record/contract.ts';
import type { Report } from '../../shared/report.ts';
import type { RuleSet } from '../../shared/rules/ruleSet.ts';
import type { FormatPlan } from '../../shared/sheet/formatPlan.ts';

/** The officer's steps, in their order. */
export const STEPS = ['check', 'format', 'sign-off', 'history'] as const;
export type Step = (typeof STEPS)[number];

/** All that the pane shows. */
export interface PaneState {
  readonly step: Step;
  readonly view: View;
  /** What is being done just now; null when the pane waits for the officer. */
  readonly work: Work | null;
  /** What came of the last thing done. */
  readonly notice: Notice | null;
  readonly person: Me | null;
  /** The indicator whose history is shown: the one selected in the sheet, or chosen in the pane. */
  readonly indicator: string | null;
}

export type View =
  | { readonly state: 'starting' }
  /** No sheet holds a report, or Excel could not hand it over. */
  | { readonly state: 'no-report'; readonly sentence: string }
  /** Read, and nothing said of it yet. */
  | { readonly state: 'seen'; readonly open: OpenReport }
  | CheckedView;

export interface CheckedView {
  readonly state: 'checked';
  readonly open: OpenReport;
  readonly assessment: Assessment;
  readonly plan: FormatPlan;
  /** How many things formatting would change. */
  readonly changes: number;
  /** Cells typed over since, as "F8" or "F8:F12". */
  readonly editedSince: readonly string[];
}

/** The report in the workbook, with what the workbook remembers of it. */
export interface OpenReport {
  readonly sheet: SheetName;
  /** Every sheet that holds a report, this one included. */
  readonly sheets: readonly SheetName[];
  readonly report: Report;
  readonly protected: boolean;
  readonly decisions: Decisions;
  readonly ruleSet: RuleSet;
  readonly signedOff: SignedOff | null;
  /** What the quarter before said, where it is at hand. */
  readonly earlier: Earlier | null;
  readonly canRestore: boolean;
}

export interface SheetName {
  readonly id: string;
  readonly name: string;
}

/** The receipt that this sheet's quarter holds, and whether the sheet still says what was signed. */
export interface SignedOff {
  readonly receipt: Receipt;
  readonly matches: boolean;
}

export interface Work {
  readonly doing: string;
  /** 0 to 1, where it can be told. */
  readonly share: number | null;
  readonly cancel: (() => void) | null;
}

export interface Notice {
  readonly tone: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  /** To quote to an IT officer. */
  readonly reference: string;
}

export const STARTING: PaneState = {
  step: 'check',
  view: { state: 'starting' },
  work: null,
  notice: null,
  person: null,
  indicator: null,
};

/** The report at hand, whether or not it has been checked; null where there is none. */
export function openReport({ view }: PaneState): OpenReport | null {
  return view.state === 'seen' || view.state === 'checked' ? view.open : null;
}
