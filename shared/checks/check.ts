import type { CellAddress } from '../cells.ts';
import type { Decisions } from '../decisions.ts';
import type { RecordedBases } from '../recordedBases.ts';
import type { Indicator, Report } from '../report.ts';
import type { ArrowMeaning } from '../rules/direction/directionRule.ts';
import type { RuleSet } from '../rules/ruleSets/ruleSet.ts';
import type { Template } from '../words/fill.ts';
import type { EarlierQuarter } from './earlier/earlierQuarter.ts';
import type { Judgement } from './judge/judge.ts';

/** An error blocks a sign-off; a warning needs an acknowledgement first; a note needs nothing. */
export type Severity = 'error' | 'warning' | 'note';

/** What a check may look at besides the sheet. */
export interface CheckOptions {
  /** The quarter before, where the record or a sheet has it. */
  readonly earlier?: EarlierQuarter | null;
  /** What the council's other reports of the period have on record for indicators of this one. */
  readonly elsewhere?: readonly ElsewhereOutturn[];
  /** What the record has of the periods that the bases are of. Null or absent where it was not read: no base is compared. */
  readonly recordedBases?: RecordedBases | null;
  /** Findings that are made only on request: "target-softer" when targets are set, "precision-differs" for every row. */
  readonly onRequest?: readonly ('target-softer' | 'precision-differs')[];
}

/** An indicator of this report as another report of the period has it. */
export interface ElsewhereOutturn {
  /** What people call that report. */
  readonly report: string;
  /** The id of the row in this report. */
  readonly indicator: string;
  /** The outturn as printed. */
  readonly performance: string;
}

/** What every check is given. */
export interface JudgedReport {
  readonly options: CheckOptions;
  readonly report: Report;
  readonly decisions: Decisions;
  /** As the sheet was judged by it. */
  readonly ruleSet: RuleSet;
  /** As it was chosen; the sheet may show more of it, which a person has to confirm. */
  readonly chosenRuleSet: RuleSet;
  /** What the sheet's arrows show, by the rule set or by the sheet itself. */
  readonly arrowMeaning: ArrowMeaning;
  readonly judgements: ReadonlyMap<Indicator, Judgement>;
}

/** A safe correction that the officer may apply after a preview. */
export interface Repair {
  /** What the button does: "Write GREEN after 72%". */
  readonly label: string;
  readonly writes: readonly CellWrite[];
}

/** `from` is what the cell must still show, as `cellText` prints it, for the repair to be applied. */
export interface CellWrite {
  readonly cell: CellAddress;
  readonly from: string;
  readonly to: string;
}

/** What a check found at one cell; `runChecks` adds the code. */
export interface Found {
  readonly cell: CellAddress;
  /** The indicator's id; "" for the report as a whole. */
  readonly indicator: string;
  /** What it saw, what it expected and what to do, in plain words. */
  readonly message: string;
  /** Where it is lower than the check's own. */
  readonly severity?: Severity;
  readonly repair?: Repair;
}

/** For the table in docs/findings.md. */
interface AboutCheck {
  readonly asks: string;
  readonly example: string;
  readonly action: string;
}

/** One kind of finding: everything that the project knows about its code. */
export interface Check<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  /** Its answer decides a rating: no acknowledgement closes it, only the answer, or a decision not to rate the row. */
  readonly decidesRating?: true;
  /** Asked once of a report on several sheets, since it is about all of them. Other checks look at one sheet at a time. */
  readonly isAcrossSheets?: true;
  /** It is about what the comment says, so an acknowledgement lapses when the comment changes. */
  readonly restsOnComment?: true;
  /**
   * It compares the sheet with the record, so an acknowledgement goes on record for as long as the row's facts are the same:
   * the finding itself comes and goes with what the record holds, and with who is signed in.
   */
  readonly restsOnRecord?: true;
  /** As the pane and the record's pages name the finding. */
  readonly heading: string;
  readonly about: AboutCheck;
  /** The templates of its messages: whole sentences. */
  readonly words: Readonly<Record<string, Template>>;
  readonly find: (judged: JudgedReport) => readonly Found[];
}

interface CheckDefinition<Code extends string, Words extends Check['words']>
  extends Omit<Check<Code>, 'words' | 'find'> {
  readonly words: Words;
  readonly find: (judged: JudgedReport, words: Words) => readonly Found[];
}

export function check<const Code extends string, const Words extends Check['words']>(
  definition: CheckDefinition<Code, Words>,
): Check<Code> {
  return { ...definition, find: judged => definition.find(judged, definition.words) };
}

/** What a check found in one row. A row without the cell in question is pointed at by its title. */
interface FoundInRow extends Pick<Found, 'message' | 'severity'> {
  readonly cell: CellAddress | undefined;
  readonly repair?: Repair | null;
}

/** Looks at one indicator at a time. */
export function eachIndicator(
  { judgements }: JudgedReport,
  look: (indicator: Indicator, judgement: Judgement) => FoundInRow | null,
): Found[] {
  const all: Found[] = [];
  // Every check looks at every row, and copying them first took longer than most checks.
  for (const [indicator, judgement] of judgements) {
    const found = look(indicator, judgement);
    if (!found) continue;
    const { cell, repair, ...rest } = found;
    all.push({
      ...rest,
      cell: cell ?? indicator.cells.title ?? { row: indicator.row, column: 0 },
      indicator: indicator.id,
      ...(repair && { repair }),
    });
  }
  return all;
}

/** The first finding at each cell: rows may share one that is merged, and an answer to it is for all of them. */
export const onceACell = (found: readonly Found[]): Found[] =>
  [
    ...new Map(found.toReversed().map(each => [`${each.cell.row} ${each.cell.column}`, each])).values(),
  ].toReversed();
