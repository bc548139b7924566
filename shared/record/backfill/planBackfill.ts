import { a1 } from '../../cells.ts';
import { periodCode, periodText } from '../../period.ts';
import type { Indicator } from '../../report.ts';
import type { DatedRuleSet } from '../../rules/ruleSets/datedRuleSet.ts';
import type { SignedQuarter } from '../contract/signedQuarter.ts';
import { identifyRows } from '../identity/identifyRows.ts';
import type { Identity, IdentityAnswer, ListedIndicator, RowIdentity } from '../identity/rowIdentity.ts';
import { isSameWording, wordingOf } from '../identity/wording.ts';
import { departuresOf } from '../review/departures.ts';
import { type IndicatorNames, NamesOverTime } from './namesOverTime.ts';
import {
  type OldReport,
  type OldWorkbook,
  type ReadWorkbooks,
  readOldWorkbooks,
  type SkippedReport,
} from './oldWorkbook.ts';
import { publishedQuarter } from './publishedQuarter.ts';
import { rulesOverTime } from './rulesOverTime.ts';
import { type RecordedPeriod, selectReports } from './selectReports.ts';

/** What the record holds before anything is brought in. */
export interface RecordBefore {
  readonly council: string;
  /** The report that old quarters are brought in to, as addresses name it. */
  readonly report: string;
  readonly periods: readonly RecordedPeriod[];
  readonly indicators: IndicatorNames;
  /** The council's own rule sets, which a quarter may be judged by as well as by Outturn's. */
  readonly ownRules: readonly DatedRuleSet[];
}

/** A person's answer about an indicator that is worded otherwise than before, for all quarters at once. */
export interface BackfillAnswer {
  readonly title: string;
  /** The uid of the candidate that it is; 'new' for none of them; '' while nobody has answered. */
  readonly answer: string;
}

/** What a person says about the whole batch. */
export interface BackfillChoices {
  /** Why ratings and arrows stay as published. */
  readonly reason: string;
  readonly answers: readonly BackfillAnswer[];
  /** By the name of the file: when its reports were published, where that is known. */
  readonly published: Readonly<Record<string, NonNullable<SignedQuarter['imported']>['published']>>;
}

/** Whether a title is an indicator that was known before by similar words. Asked once, and not in every quarter. */
export interface BackfillQuestion {
  readonly title: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** The first period that has it, and how many do. */
  readonly from: string;
  readonly quarters: number;
  readonly candidates: readonly ListedIndicator[];
  readonly answer: string;
}

export interface PlannedQuarter {
  readonly file: string;
  readonly quarter: SignedQuarter;
  /** The revision on record that voids the period, which this replaces; null for a first revision. */
  readonly replaces: number | null;
  /** Indicators that no quarter before it has. */
  readonly added: number;
  /** Published ratings and arrows that its rules do not give. */
  readonly departures: number;
  /** Cells whose figure could not be read: their text goes on record as it is. */
  readonly unread: readonly string[];
}

export interface BackfillPlan {
  /** Oldest first. */
  readonly quarters: readonly PlannedQuarter[];
  readonly skipped: readonly SkippedReport[];
  readonly questions: readonly BackfillQuestion[];
  /** The periods that an earlier run has brought in. */
  readonly before: readonly string[];
}

/**
 * Plans how a folder of old workbooks goes on record: the reports, the rules that explain their ratings best, and which
 * indicator each row is over all quarters. `today` is such as "2026-11-27". The same files and record give the same plan.
 */
export const planBackfill = (
  workbooks: readonly OldWorkbook[],
  record: RecordBefore,
  choices: BackfillChoices,
  today: string,
): BackfillPlan => planReports(readOldWorkbooks(workbooks, today), record, choices);

/** The plan of workbooks that were read before, so that a person's answers do not have them read again. */
export function planReports(
  read: ReadWorkbooks,
  record: RecordBefore,
  choices: BackfillChoices,
): BackfillPlan {
  const { reports, skipped, before } = selectReports(read, record.periods);
  // What an earlier run brought in counts too, so that a batch that was interrupted is judged as it would have been.
  const rulesFor = rulesOverTime([...before, ...reports], record.ownRules);
  const names = new NamesOverTime(
    record.indicators,
    record.periods.map(({ period }) => periodCode(period)),
  );
  const voids = new Map(record.periods.map(({ period, voidedBy }) => [periodCode(period), voidedBy]));
  const questions = new Map<string, BackfillQuestion>();
  const quarters = reports.map((old): PlannedQuarter => {
    const { file, sha256, report } = old;
    const code = periodCode(report.period);
    const onRecord = names.at(code);
    const { identities } = identifyRows(report.indicators, {
      period: report.period,
      onRecord,
      kept: [],
      answers: answersFor(report.indicators, onRecord, choices.answers),
    });
    for (const row of report.indicators) ask(questions, old, row, identities.get(row.id), choices.answers);
    const published = choices.published[file];
    const quarter = publishedQuarter(old, {
      council: record.council,
      to: record.report,
      ruleSet: rulesFor(old),
      identities: new Map([...identities].map(([id, identity]) => [id, identityOnRecord(identity)])),
      imported: { file, sha256, reason: choices.reason, ...(published && { published }) },
    });
    names.add(code, quarter.indicators);
    return {
      file,
      quarter,
      replaces: voids.get(code) ?? null,
      added: [...identities.values()].filter(({ state }) => state !== 'known').length,
      departures: departuresOf(quarter).length,
      unread: report.troubles.flatMap(({ kind, cell }) => (kind === 'row-shifted' ? [] : [a1(cell)])),
    };
  });
  return {
    quarters,
    skipped,
    questions: [...questions.values()],
    before: before.map(({ report }) => periodText(report.period)),
  };
}

/** The answers about this report's rows. One that names an indicator the record does not have is left out. */
function answersFor(
  rows: readonly Indicator[],
  onRecord: readonly ListedIndicator[],
  answers: readonly BackfillAnswer[],
): IdentityAnswer[] {
  return rows.flatMap(({ id, title }): IdentityAnswer[] => {
    const said = answers.find(other => isSameWording(other.title, title));
    const was = onRecord.find(({ uid }) => uid === said?.answer);
    if (said?.answer === 'new' && !onRecord.some(other => isSameWording(other.title, title))) {
      return [{ id, title, says: 'new', follows: [] }];
    }
    return was ? [{ id, title, says: 'same', uid: was.uid, knownAs: was.title }] : [];
  });
}

/** Adds a row that has to be asked about; of one that was asked before, the number of its quarters. */
function ask(
  questions: Map<string, BackfillQuestion>,
  { file, report }: OldReport,
  row: Indicator,
  identity: Identity | undefined,
  answers: readonly BackfillAnswer[],
): void {
  const { title } = row;
  const key = wordingOf(title);
  const asked = questions.get(key);
  if (asked) questions.set(key, { ...asked, quarters: asked.quarters + 1 });
  else if (identity?.state === 'asked') {
    questions.set(key, {
      title,
      file,
      sheet: report.sheet,
      cell: a1(row.cells.title ?? { row: row.row, column: 0 }),
      from: periodText(report.period),
      quarters: 1,
      candidates: identity.candidates,
      answer: answers.find(other => isSameWording(other.title, title))?.answer ?? '',
    });
  }
}

/** A row that nobody has answered about gets an identity of its own: it can be linked later, and not be parted. */
function identityOnRecord(identity: Identity): RowIdentity {
  const { uid } = identity;
  if (identity.state === 'asked') return { uid };
  const { knownAs, follows } = identity;
  return { uid, ...(knownAs !== undefined && { knownAs }), ...(follows && { follows }) };
}
