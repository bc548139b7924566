import type { Earlier } from '../../shared/checks/earlier.ts';
import type { Assessment } from '../../shared/checks/runChecks.ts';
import type { Decisions } from '../../shared/decisions.ts';
import type {
  Comparison,
  Lock,
  Me,
  Receipt,
  RecordedReport,
  Revision,
  Submission,
  SubmittedReport,
} from '../../shared/record/contract.ts';
import type { KeptRuleSet } from '../../shared/record/keptRuleSet.ts';
import type { Report } from '../../shared/report.ts';
import type { RuleSet } from '../../shared/rules/ruleSet.ts';
import type { FormatPlan } from '../../shared/sheet/formatPlan.ts';
import type { Waiting } from './memory/outboxMemory.ts';
import type { RuleSetDraft } from './rules/ruleSetDraft.ts';

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
  /** Every version of the council's own rules on record; null where nobody is signed in, or the record was not reached. */
  readonly councilRules: readonly KeptRuleSet[] | null;
  /** The council's own rules as they are being typed; null while their form is closed. */
  readonly rulesDraft: RuleSetDraft | null;
  /** The indicator whose history is shown: the one selected in the sheet, or chosen in the pane. */
  readonly indicator: string | null;
  /** What the record holds of the quarter at hand, as it was when asked last; null before. */
  readonly onRecord: OnRecord | null;
  /** The submission that is being read. */
  readonly reading: SubmittedReport | null;
  /** What the person sent and no answer came to. */
  readonly outbox: readonly Waiting[];
  /** What waited, was sent, and met another revision on record. */
  readonly conflict: Conflict | null;
}

export interface OnRecord {
  readonly period: string;
  /** The revision that stands; null where none does. */
  readonly standing: RecordedReport | null;
  /** First one first. */
  readonly revisions: readonly Revision[];
  readonly submissions: readonly Submission[];
  readonly lock: Lock;
  /** The later quarters whose bases rest on what the last correction changed. */
  readonly touches: Comparison['touches'];
}

export interface Conflict {
  readonly waiting: Waiting;
  readonly standing: RecordedReport;
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
  /** The council's own rules that the workbook keeps for this quarter. */
  readonly ownRuleSets: readonly RuleSet[];
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
  councilRules: null,
  rulesDraft: null,
  indicator: null,
  onRecord: null,
  reading: null,
  outbox: [],
  conflict: null,
};

/** The report at hand, whether or not it has been checked; null where there is none. */
export function openReport({ view }: PaneState): OpenReport | null {
  return view.state === 'seen' || view.state === 'checked' ? view.open : null;
}

/** Which revision was seen to stand, by its place in the chain: what was asked before it is asked anew. */
export const seqOf = (onRecord: OnRecord | null): number | undefined => onRecord?.standing?.receipt.seq;
