import type { Outturn } from '../../outturn.ts';
import { type Period, periodText, previousPeriod, samePeriod, yearBefore } from '../../period.ts';
import type { BaseColumn, RecordedBases } from '../../recordedBases.ts';
import { type Indicator, printedText, type Report } from '../../report.ts';
import { headingMeaning } from '../../sheet/headings/headingMeaning.ts';
import { headingScope, scopeOfPeriod } from '../../sheet/headings/headingScope.ts';
import { readBase } from '../../sheet/texts/outturnText.ts';
import { readPeriodTag } from '../figures/periodTag.ts';
import { agreeAsPrinted } from './agreeAsPrinted.ts';

/** A base of the sheet beside the outturn that the record has for its period. */
export interface ComparedBase {
  /** The outturn on record, as it was printed there. */
  readonly recorded: string;
  readonly agrees: boolean;
}

/**
 * Compares a column of bases with the record, by the id of each row. Left out is what cannot be compared: the record was not
 * read or has no outturn of that row, the sheet prints no base, the two are in different units, one is for a period of its
 * own, or the column's heading names another period.
 */
export function compareBases(
  report: Report,
  column: BaseColumn,
  bases: RecordedBases | null | undefined,
): ReadonlyMap<string, ComparedBase> {
  const quarter = bases?.[column];
  if (!quarter || !samePeriod(periodOfBase(column, report), quarter.period)) return new Map();
  const headings = headingsOf(report, column);
  if (headings.some(text => namesAnother(text, quarter.period))) return new Map();
  const compared = new Map(
    report.indicators.flatMap((row): [string, ComparedBase][] => {
      const recorded = quarter.outturns.get(row.id);
      const agrees =
        recorded === undefined ? null : isAgreed(row, row[column], readBase(recorded), quarter.period);
      return recorded === undefined || agrees === null ? [] : [[row.id, { recorded, agrees }]];
    }),
  );
  return headings.some(text => mayBeWholeYear(text, quarter.period)) && !mostlyAgree(compared)
    ? new Map()
    : compared;
}

function isAgreed(row: Indicator, base: Outturn, recorded: Outturn, period: Period): boolean | null {
  if (base.state === 'none') return isDenied(row, base, recorded) ? false : null;
  return isOfPeriod(base, recorded, row.outturn, period) ? agreeAsPrinted(base, recorded) : null;
}

/**
 * NEW, or N/A beside an outturn, says that there was no figure then, and the record has one. A blank base
 * makes no such claim, and without an outturn there is nothing to compare with it (D5).
 */
const isDenied = ({ outturn }: Indicator, { reason }: Outturn & { state: 'none' }, recorded: Outturn) =>
  recorded.state === 'measured' &&
  outturn.state === 'measured' &&
  (reason === 'new' || reason === 'not-available');

/** Whether both are figures of the same data: a base is the outturn of the last data period, which may have a tag (D7). */
function isOfPeriod(base: Outturn, recorded: Outturn, now: Outturn, period: Period): boolean {
  const [of, then, current] = [base, recorded, now].map(tagOf);
  if (of !== null) return then === null ? of === readPeriodTag(periodText(period)) : of === then;
  // A base often leaves out the period of its data, where the outturn names the next one.
  return then === null || (current !== null && current !== then);
}

const tagOf = (outturn: Outturn): string | null =>
  outturn.state === 'measured' ? readPeriodTag(outturn.dataPeriod) : null;

/** The period whose outturns a column of bases is by its place: the one before, or the same point last year. */
export const periodOfBase = (column: BaseColumn, { period }: Pick<Report, 'period'>): Period =>
  column === 'shortBase' ? previousPeriod(period) : yearBefore(period);

/** The headings of the column on every page, or of its arrow where it has none of its own. */
function headingsOf({ layout }: Report, column: BaseColumn): readonly string[] {
  const own = layout.headings.filter(heading => heading.column === column);
  const arrow = column === 'shortBase' ? 'shortArrow' : 'longArrow';
  const headings = own.length > 0 ? own : layout.headings.filter(heading => heading.column === arrow);
  return headings.map(({ text }) => text);
}

function namesAnother(heading: string, period: Period): boolean {
  const named = headingScope(heading);
  const wanted = scopeOfPeriod(period);
  return (['startYear', 'quarter', 'month'] as const).some(
    part => named[part] !== null && wanted[part] !== null && named[part] !== wanted[part],
  );
}

/** "Last year" and "2016/17" may be the same point of that year or all of it. */
function mayBeWholeYear(heading: string, { months }: Period): boolean {
  if (months === 12) return false;
  const { span, startYear } = headingScope(heading);
  return headingMeaning(heading).relative === 'last-year' || (span === 'year' && startYear !== null);
}

/** The figures tell which of both such a column is. */
function mostlyAgree(compared: ReadonlyMap<string, ComparedBase>): boolean {
  const agreeing = [...compared.values()].filter(({ agrees }) => agrees).length;
  return agreeing * 2 > compared.size;
}

/** How much of one column of bases was compared with the record. */
export interface BaseComparison {
  readonly column: BaseColumn;
  readonly period: Period;
  /** Null where the record was not read; 0 where it has no such period. */
  readonly rev: number | null;
  /** How many bases were compared, and how many figures of the column could not be. */
  readonly compared: number;
  readonly notCompared: number;
}

/** What was compared with the record and what was not, for each column of bases that the sheet has. */
export function basesCompared(report: Report, bases: RecordedBases | null): BaseComparison[] {
  return (['shortBase', 'longBase'] as const).flatMap((column): BaseComparison[] => {
    const printed = report.indicators.filter(row => printedText(row, column).trim() !== '');
    if (printed.length === 0) return [];
    const compared = compareBases(report, column, bases);
    const notCompared = printed.filter(
      ({ id, [column]: base }) => base.state !== 'none' && !compared.has(id),
    );
    return [
      {
        column,
        period: periodOfBase(column, report),
        rev: bases === null ? null : (bases[column]?.rev ?? 0),
        compared: compared.size,
        notCompared: notCompared.length,
      },
    ];
  });
}
