import type { EarlierQuarter } from '../../../shared/checks/earlier/earlierQuarter.ts';
import type { Assessment } from '../../../shared/checks/runChecks.ts';
import type { Decisions } from '../../../shared/decisions.ts';
import type {
  Comparison,
  Lock,
  Me,
  Receipt,
  RecordedReport,
  Revision,
  Submission,
  SubmittedReport,
} from '../../../shared/record/contract.ts';
import type { Identified } from '../../../shared/record/identify.ts';
import type { CalledOnRecord, IdentityAnswer, RowIdentity } from '../../../shared/record/identity.ts';
import type { KeptRuleSet } from '../../../shared/record/keptRuleSet.ts';
import type { Link } from '../../../shared/record/link.ts';
import type { Report } from '../../../shared/report.ts';
import type { RuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';
import type { FormatPlan } from '../../../shared/sheet/plan/formatPlan.ts';
import type { Waiting } from '../actions/signOff/outboxMemory.ts';
import type { RuleSetDraft } from '../rules/ruleSetDraft.ts';

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
  /** The uid of another one whose history is shown in its place: it has no row in the sheet. */
  readonly shownUid: string | null;
  /** What was last said here of how two indicators belong together. */
  readonly lastLink: Link | null;
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
  readonly affects: Comparison['touches'];
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
  | { readonly state: 'seen'; readonly open: OpenedReport }
  | CheckedView;

export interface CheckedView {
  readonly state: 'checked';
  readonly open: OpenedReport;
  readonly assessment: Assessment;
  readonly plan: FormatPlan;
  /** How many things formatting would change. */
  readonly changes: number;
  /** Cells typed over since, as "F8" or "F8:F12". */
  readonly editedSince: readonly string[];
}

/** The report in the workbook, with what the workbook remembers of it. */
export interface OpenedReport {
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
  readonly earlier: EarlierQuarter | null;
  readonly canRestore: boolean;
  /** Null where nobody could say yet which indicators on record the rows are. */
  readonly indicatorMatches: IndicatorMatches | null;
}

/** Which indicator each row is. */
export interface IndicatorMatches {
  /** Whose indicators they are: an ONS code. */
  readonly council: string;
  /** By the row's id in the sheet. Of one that is asked about: what it is if it is none of its candidates. */
  readonly rows: ReadonlyMap<string, RowIdentity>;
  /** What it was settled by; null where the record was away, and the workbook's memory stands in. */
  readonly basis: RecordMatches | null;
}

export interface RecordMatches extends Identified, IndicatorsOnRecord {
  readonly answers: readonly IdentityAnswer[];
}

/** What the record told of the council's indicators, for one period. */
export interface IndicatorsOnRecord {
  readonly period: string;
  readonly onRecord: readonly CalledOnRecord[];
  /** The rows of the quarter's revision that stands. */
  readonly standing: readonly (RowIdentity & { readonly title: string })[];
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
  shownUid: null,
  lastLink: null,
  onRecord: null,
  reading: null,
  outbox: [],
  conflict: null,
};

/** The report at hand, whether or not it has been checked; null where there is none. */
export function openedReport({ view }: PaneState): OpenedReport | null {
  return view.state === 'seen' || view.state === 'checked' ? view.open : null;
}

/** The ids of the rows that a person is asked about. */
export const openIdentityQuestions = ({ basis }: IndicatorMatches): string[] =>
  [...(basis?.identities ?? [])].flatMap(([id, { state }]) => (state === 'asked' ? [id] : []));

/** The id of the row that is the indicator; null where the sheet has none. */
export const rowIdOf = (open: OpenedReport | null, uid: string): string | null =>
  [...(open?.indicatorMatches?.rows ?? [])].find(([, row]) => row.uid === uid)?.[0] ?? null;

/** Which revision was seen to stand, by its place in the chain: what was asked before it is asked anew. */
export const seqOf = (onRecord: OnRecord | null): number | undefined => onRecord?.standing?.receipt.seq;
