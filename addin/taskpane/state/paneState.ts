import type { CellAddress, SheetCells } from '../../../shared/cells.ts';
import type { ElsewhereOutturn } from '../../../shared/checks/check.ts';
import type { EarlierQuarter } from '../../../shared/checks/earlier/earlierQuarter.ts';
import type { Assessment } from '../../../shared/checks/runChecks.ts';
import type { Decisions } from '../../../shared/decisions.ts';
import type { Link } from '../../../shared/record/contract/links.ts';
import type { Receipt } from '../../../shared/record/contract/reports.ts';
import type { RuleSetVersion } from '../../../shared/record/contract/ruleSets.ts';
import type { CouncilSettings } from '../../../shared/record/contract/settings.ts';
import type { Me } from '../../../shared/record/contract/signIn.ts';
import type { SignOffState } from '../../../shared/record/contract/signOffState.ts';
import type { SubmittedReport } from '../../../shared/record/contract/submissions.ts';
import type { Identified } from '../../../shared/record/identity/identifyRows.ts';
import type {
  IdentityAnswer,
  ListedIndicator,
  RowIdentity,
} from '../../../shared/record/identity/rowIdentity.ts';
import type { RecordedBases } from '../../../shared/recordedBases.ts';
import type { ColumnQuestion, Report } from '../../../shared/report.ts';
import type { RuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';
import type { AnswerableLayout } from '../../../shared/sheet/headings/confirmedColumns.ts';
import type { FormatPlan } from '../../../shared/sheet/plan/formatPlan.ts';
import type { HouseStyle } from '../../../shared/sheet/plan/houseStyle.ts';
import type { FormatPreview } from '../../excel/openWorkbook.ts';
import type { ReportPeriod } from '../../record/centralRecord.ts';
import type { ConfirmedCouncil } from '../actions/signOff/confirmedCouncilsMemory.ts';
import type { HeadCheck } from '../actions/witness/headsMemory.ts';
import type { RuleSetDraft } from '../rules/ruleSetDraft.ts';
import type { NextQuarterState } from './nextQuarterState.ts';
import type { Notice } from './notice.ts';
import type { OpenBackfill } from './openBackfill.ts';
import type { Conflict, WaitingQuarter } from './waitingQuarter.ts';
import type { Work } from './work.ts';

/** The officer's steps, in order. */
export const STEPS = ['check', 'format', 'sign-off', 'history'] as const;
export type Step = (typeof STEPS)[number];

/** Everything that the pane shows. */
export interface PaneState {
  readonly step: Step;
  readonly view: View;
  /** The running action; null while the pane waits for the officer. */
  readonly work: Work | null;
  /** The result of the last action. */
  readonly notice: Notice | null;
  readonly person: Me | null;
  /** The name that a person who is not signed in gave with a decision, for the next one. */
  readonly typedName: string;
  /** The officer chose "Not now" for the formatting of the report that was just checked. */
  readonly isFormatPutOff: boolean;
  /** Every version of the council's rules on record; null where nobody is signed in or the record cannot be read. */
  readonly councilRules: readonly RuleSetVersion[] | null;
  /** The council's own rules while they are being typed; null while their form is closed. */
  readonly rulesDraft: RuleSetDraft | null;
  /** The indicator whose history is shown: the one selected in the sheet, or chosen in the pane. */
  readonly indicator: string | null;
  /** The uid of an indicator without a row in the sheet whose history is shown instead; null for none. */
  readonly shownUid: string | null;
  /** The last link between two indicators that was made here. */
  readonly lastLink: Link | null;
  /** What the record holds of the open quarter, as last read; null before. */
  readonly onRecord: OnRecord | null;
  /** The submission that is being read. */
  readonly reading: SubmittedReport | null;
  /** The quarters that the person sent without an answer. */
  readonly outbox: readonly WaitingQuarter[];
  /** The first of the cells that are selected in the workbook, as last reported, and over how many rows they are. */
  readonly selected: { readonly sheet: string; readonly cell: CellAddress; readonly rows: number } | null;
  /** The heads of the councils' chains that the pane holds, by `headKey`, and whether the record still has them. */
  readonly heads: ReadonlyMap<string, HeadCheck>;
  /** The next quarter's sheets as they are planned, or as they were added; null before. */
  readonly nextQuarter: NextQuarterState | null;
  readonly settings: CouncilSettings['settings'] | null;
  readonly recovery: HeadCheck | null; // Told once.
  /** A waiting quarter that was sent and met another revision on record. */
  readonly conflict: Conflict | null;
  readonly backfill: OpenBackfill | null;
}

export interface OnRecord extends SignOffState {
  /** The other periods that were requested with it, as text. */
  readonly asked: readonly string[];
  readonly readAt: string;
}

export type View =
  | { readonly state: 'starting' }
  /** No sheet holds a report, Excel could not hand it over, or a person has to say which column is the outturn's. */
  | NoReportView
  /** Read, but not checked yet. */
  | SeenView
  | CheckedView;

export interface NoReportView {
  readonly state: 'no-report';
  readonly sentence: string;
  readonly question: SheetQuestion | null;
  /** The sheet without a row of headings that Outturn knows, where a person can point at it. */
  readonly pointing: HeadingsPointed | null;
}

export interface HeadingsPointed {
  readonly sheet: SheetName;
  /** The row that the person pointed at; null before. */
  readonly layout: AnswerableLayout | null;
}

/** A sheet whose outturn may be in more than one column. */
export interface SheetQuestion extends Pick<ColumnQuestion, 'choices' | 'isTitleOther' | 'layout'> {
  readonly sheet: SheetName;
}

export interface SeenView extends Dated {
  readonly state: 'seen';
  readonly open: OpenedReport;
}

/** No statement on screen is older than the sheet: each is withdrawn with the first edit, until the sheet is read again. */
interface Dated {
  /** What was edited since the sheet was read, as "F8" or "F8:F12". */
  readonly editedSince: readonly string[];
}

/** How one sheet of a report is to look. */
export interface SheetPlan {
  /** The sheet's id. */
  readonly sheet: string;
  readonly plan: FormatPlan;
}

export interface CheckedView extends Dated {
  readonly state: 'checked';
  readonly open: OpenedReport;
  readonly assessment: Assessment;
  /** The style that the formatting is planned in. */
  readonly houseStyle: HouseStyle;
  readonly plans: readonly SheetPlan[];
  /** What formatting would change and could not restore exactly, before it ran: of all its sheets together. */
  readonly preview: FormatPreview;
  /** The number of changes that formatting would make. */
  readonly changes: number;
}

/** The view of a report that was just read. */
export const seenView = (open: OpenedReport): SeenView => ({ state: 'seen', open, editedSince: [] });

/** What was edited since the sheet was read; empty where the pane shows no report. */
export const editedSinceRead = ({ view }: Pick<PaneState, 'view'>): readonly string[] =>
  view.state === 'seen' || view.state === 'checked' ? view.editedSince : [];

/** The report in the workbook, with what the workbook remembers of it. */
export interface OpenedReport {
  /** The first of its parts, under which the workbook keeps what belongs to the report. */
  readonly sheet: SheetName;
  /** The sheets that it is on, in the order of the workbook: more than one where a person ticked them as one report. */
  readonly parts: readonly SheetName[];
  /** Ticked sheets that hold no report of the period now. */
  readonly missingParts: readonly string[];
  /** Every sheet that holds a report, this one included. */
  readonly sheets: readonly SheetName[];
  /** Other sheets that hold a report of the same period, outside this one. */
  readonly copies: readonly SheetName[];
  /** Those of them that look like parts of this report: the same headings, and other indicators. */
  readonly alike: readonly SheetName[];
  /** Those of them that were signed off from this workbook. */
  readonly signedCopies: readonly SheetName[];
  readonly report: Report;
  /** The council's report that it is signed off in, as addresses name it. */
  readonly namedReport: string;
  /**
   * The name of another sheet of the workbook that was signed off as this period of that report, while nobody has said which
   * report this sheet is; null where there is none.
   */
  readonly replacesSheet: string | null;
  /** What was read of each sheet that holds a report, by the sheet's id. */
  readonly cells: readonly (readonly [sheet: string, cells: SheetCells])[];
  readonly protected: boolean;
  readonly decisions: Decisions;
  readonly ruleSet: RuleSet;
  /** The council's own rules that the workbook keeps for this quarter. */
  readonly ownRuleSets: readonly RuleSet[];
  readonly signedOff: SignedOff | null;
  /** The quarter before, where it is available. */
  readonly earlier: EarlierQuarter | null;
  /** What the record has of the periods of its bases; null where it was not read. */
  readonly recordedBases: RecordedBases | null;
  /** Whether the look of one of its sheets can be restored. */
  readonly canRestore: boolean;
  /** Whether the workbook keeps answers about columns by their position, which are not used. */
  readonly hasAnswersByPosition: boolean;
  /** The councils that the sheet names, each confirmed to be the council of a record. */
  readonly confirmedCouncils: readonly ConfirmedCouncil[];
  /** Null while the rows are not matched to the record. */
  readonly indicatorMatches: IndicatorMatches | null;
  /** What the council's other reports of the period have on record for rows of this one. */
  readonly elsewhere: readonly ElsewhereOutturn[];
}

/** Which indicator each row is. */
export interface IndicatorMatches {
  /** The council that the indicators belong to: an ONS code. */
  readonly council: string;
  /**
   * By the row's id in the sheet. A row with an open question has the identity that it gets if none of its candidates
   * fits.
   */
  readonly rows: ReadonlyMap<string, RowIdentity>;
  /** What the record returned for the match; null where it came from the workbook alone. */
  readonly basis: RecordMatches | null;
}

export interface RecordMatches extends Identified, IndicatorsForQuarter {
  readonly answers: readonly IdentityAnswer[];
}

/** The council's indicators on record, for one period of one of its reports. */
export interface IndicatorsForQuarter {
  readonly report: string;
  readonly period: string;
  readonly onRecord: readonly ListedIndicator[];
  /** The rows of the quarter's latest revision. */
  readonly latestRows: readonly (RowIdentity & { readonly title: string })[];
}

export interface SheetName {
  readonly id: string;
  readonly name: string;
}

/** The receipt of this sheet's quarter, and whether the sheet is still as it was signed off. */
export interface SignedOff {
  readonly receipt: Receipt;
  /** Null between an edit and the next comparison. */
  readonly matches: boolean | null;
}

export const STARTING: PaneState = {
  step: 'check',
  view: { state: 'starting' },
  work: null,
  notice: null,
  person: null,
  typedName: '',
  isFormatPutOff: false,
  councilRules: null,
  rulesDraft: null,
  indicator: null,
  shownUid: null,
  lastLink: null,
  onRecord: null,
  reading: null,
  outbox: [],
  selected: null,
  conflict: null,
  nextQuarter: null,
  backfill: null,
  heads: new Map(),
  recovery: null,
  settings: null,
};

/** The open report, whether checked or not; null where there is none. */
export function openedReport({ view }: PaneState): OpenedReport | null {
  return view.state === 'seen' || view.state === 'checked' ? view.open : null;
}

/** The id of the sheet that a cell of the open report is on. */
export const sheetIdOf = (
  { parts, sheet }: Pick<OpenedReport, 'parts' | 'sheet'>,
  cell: CellAddress,
): string => parts.find(({ name }) => name === cell.sheet)?.id ?? sheet.id;

/** Where the open report is on record. */
export const reportPeriodOf = ({
  namedReport: report,
  report: { period },
}: Pick<OpenedReport, 'report' | 'namedReport'>): ReportPeriod => ({ report, period });

/** The ids of the rows with an open question. */
export const openIdentityQuestions = ({ basis }: IndicatorMatches): string[] =>
  [...(basis?.identities ?? [])].flatMap(([id, { state }]) => (state === 'asked' ? [id] : []));

/** The id of the row that is matched to the indicator; null where the sheet has none. */
export const rowIdOf = (open: Pick<OpenedReport, 'indicatorMatches'> | null, uid: string): string | null =>
  [...(open?.indicatorMatches?.rows ?? [])].find(([, row]) => row.uid === uid)?.[0] ?? null;

/**
 * The latest revision that was read, by its position in the audit chain: queries made before it are repeated. One that voids
 * another counts: its figures are none, and what was shown before it is old.
 */
export const seqOf = (onRecord: OnRecord | null): number | undefined => onRecord?.revisions.at(-1)?.seq;
