import { groupBy } from '../../groupBy.ts';
import { type Period, periodCode, periodText } from '../../period.ts';
import type { Report } from '../../report.ts';
import { fill } from '../../words/fill.ts';
import { leftOut, type OldReport, type ReadWorkbooks, type SkippedReport } from './oldWorkbook.ts';
import { backfillFragments, backfillRefusals, backfillSentences } from './words.ts';

/** A period that the record holds. */
export interface RecordedPeriod {
  readonly period: Period;
  /** SHA-256 of the workbook that it was last brought in from; null if it was signed off. */
  readonly sha256: string | null;
  /** The number of the revision that voids it, which the next one replaces; null where the period counts. */
  readonly voidedBy: number | null;
}

interface Selected extends ReadWorkbooks {
  /** Those that an earlier run has brought in. */
  readonly before: readonly OldReport[];
}

/**
 * One report for each period that the record does not hold, oldest first. Of two files with the same report the first
 * counts; of two that differ neither, until a person has taken one away.
 */
export function selectReports(read: ReadWorkbooks, onRecord: readonly RecordedPeriod[]): Selected {
  const known = new Map(onRecord.map(row => [periodCode(row.period), row]));
  const selected = [...groupBy(read.reports, ({ report }) => periodCode(report.period))]
    .sort(([a], [b]) => a - b)
    .map(([code, same]) => selectOne(same.toSorted(byFile), known.get(code)));
  return {
    before: selected.flatMap(({ before }) => before),
    reports: selected.flatMap(({ reports }) => reports),
    skipped: [...read.skipped, ...selected.flatMap(({ skipped }) => skipped)],
  };
}

/** `recorded` is undefined where the record does not hold the period. */
function selectOne(same: readonly OldReport[], recorded: RecordedPeriod | undefined): Selected {
  const [first] = same as [OldReport];
  const others = (than: OldReport | undefined, why: string): SkippedReport[] =>
    same
      .filter(report => report !== than)
      .map(report => {
        const period = periodText(report.report.period);
        return leftOut(report, fill(why, { period, file: than?.file ?? '' }), report.report);
      });
  if (recorded && recorded.voidedBy !== null) return selectInsteadOfVoided(same, recorded);
  if (recorded) {
    const own = same.find(({ sha256 }) => sha256 === recorded.sha256);
    const skipped = others(own, own ? backfillSentences.twice : backfillRefusals.onRecord);
    return { before: own ? [own] : [], reports: [], skipped };
  }
  const differing = same.slice(1).map(other => differenceBetween(first, other));
  const differ = differing.flatMap(pair => pair ?? []);
  return differ.length > 0
    ? { before: [], reports: [], skipped: differ }
    : { before: [], reports: [first], skipped: others(first, backfillSentences.twice) };
}

/** A voided period is brought in again, but for the file that was voided. */
function selectInsteadOfVoided(same: readonly OldReport[], { sha256 }: RecordedPeriod): Selected {
  const wrong = same.filter(report => report.sha256 === sha256);
  const others = same.filter(report => report.sha256 !== sha256);
  const skipped = wrong.map(old =>
    leftOut(old, fill(backfillRefusals.voided, { period: periodText(old.report.period) }), old.report),
  );
  const selected = others.length === 0 ? null : selectOne(others, undefined);
  return {
    before: [],
    reports: selected?.reports ?? [],
    skipped: [...skipped, ...(selected?.skipped ?? [])],
  };
}

const byFile = (a: OldReport, b: OldReport): number => (a.file < b.file ? -1 : 1);

/** The first cell in which two reports of one period differ, named for each of the two; null where they are the same. */
function differenceBetween(one: OldReport, other: OldReport): SkippedReport[] | null {
  const [mine, theirs] = [one, other].map(({ report }) => report.indicators) as [
    Report['indicators'],
    Report['indicators'],
  ];
  const length = Math.max(mine.length, theirs.length);
  for (let index = 0; index < length; index++) {
    const [a, b] = [mine[index], theirs[index]];
    const column = a && b ? differingColumn(a, b) : 'title';
    if (column === null) continue;
    const named = (own: OldReport, row: typeof a, against: OldReport, line: typeof a): SkippedReport =>
      leftOut(
        own,
        fill(own.file === against.file ? backfillRefusals.sheetsDiffer : backfillRefusals.differs, {
          period: periodText(own.report.period),
          here: shown(row?.texts[column]),
          there: shown(line?.texts[column]),
          file: against.file,
          sheet: against.report.sheet,
        }),
        own.report,
        row?.cells[column] ?? row?.cells.title ?? null,
      );
    return [named(one, a, other, b), named(other, b, one, a)];
  }
  return null;
}

type Row = Report['indicators'][number];

function differingColumn(a: Row, b: Row): keyof Row['texts'] | null {
  const columns = [...new Set([...Object.keys(a.texts), ...Object.keys(b.texts)])] as (keyof Row['texts'])[];
  return columns.find(column => (a.texts[column] ?? '') !== (b.texts[column] ?? '')) ?? null;
}

const shown = (text: string | undefined): string =>
  (text ?? '').trim().slice(0, 60) || backfillFragments.emptyCell;
