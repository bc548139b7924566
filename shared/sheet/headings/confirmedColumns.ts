import { endMonth, type Period, quarterNumber } from '../../period.ts';
import type { Column, Layout, PlacedText } from '../../report.ts';
import type { ColumnMap } from './columnMap.ts';
import { type HeadingScope, headingScope, periodOfScope, type Span } from './headingScope.ts';
import { headingsKey, plainWords } from './layoutWords.ts';

/** What a person pointed at, by what its heading means: it is found again in the next quarter, though it has moved. */
export interface ColumnAnswer {
  /** The heading without the period that it names. */
  readonly words: string;
  readonly span: Span | null;
  /** The period that it names, counted back from the latest on the sheet: "1 quarter", "1 year"; "" for none. */
  readonly back: string;
  /** Which of several headings that mean the same, counted from 0, and how many they were. */
  readonly nth: number;
  readonly of: number;
  /** How many columns right of that heading: a base has none of its own. */
  readonly right: number;
}

/**
 * A person's answers about a sheet's columns: what each is, or null where the sheet has none. Columns without an answer
 * are found by meaning.
 */
export type ConfirmedColumns = Readonly<Partial<Record<Column, ColumnAnswer | null>>>;

/** A person's answers about every layout that the workbook remembers, by the layout's key. */
export type KeptLayouts = ReadonlyMap<string, ConfirmedColumns>;

/** Answers as positions on this sheet, counted from 0, and the columns whose answer no longer fits its headings. */
export interface PlacedAnswers {
  readonly positions: Readonly<Partial<Record<Column, number | null>>>;
  readonly lapsed: readonly Column[];
}

/** What an answer needs of a layout: its headings, and the latest period among them. */
export type AnswerableLayout = Pick<Layout, 'headings' | 'latest'>;

type HeadingMeaning = Pick<ColumnAnswer, 'words' | 'span' | 'back'>;

/** The answer that a position stands for; null where no heading is above it or left of it. */
export function columnAnswer(layout: AnswerableLayout, position: number): ColumnAnswer | null {
  const row = firstHeadings(layout);
  const heading = row.findLast(({ cell }) => cell.column <= position);
  if (heading === undefined) return null;
  const meaning = meaningOf(heading, layout);
  const alike = row.filter(other => isSameMeaning(meaningOf(other, layout), meaning));
  return {
    ...meaning,
    nth: alike.indexOf(heading),
    of: alike.length,
    right: position - heading.cell.column,
  };
}

/** Where the answers point on this sheet. One whose heading is gone, or no longer alone, is asked again. */
export function placeAnswers(layout: AnswerableLayout, confirmed: ConfirmedColumns): PlacedAnswers {
  const row = firstHeadings(layout);
  const positions: Partial<Record<Column, number | null>> = {};
  const lapsed: Column[] = [];
  for (const [column, answer] of Object.entries(confirmed) as [Column, ColumnAnswer | null][]) {
    const position = answer === null ? null : positionOf(answer, row, layout);
    if (position === undefined) lapsed.push(column);
    else positions[column] = position;
  }
  return { positions, lapsed };
}

function positionOf(
  answer: ColumnAnswer,
  row: readonly PlacedText[],
  layout: AnswerableLayout,
): number | undefined {
  const alike = row.filter(heading => isSameMeaning(meaningOf(heading, layout), answer));
  const heading = alike.length === answer.of ? alike[answer.nth] : undefined;
  if (heading === undefined) return undefined;
  const position = heading.cell.column + answer.right;
  const isUnderAnother = row.some(({ cell }) => cell.column > heading.cell.column && cell.column <= position);
  return isUnderAnother ? undefined : position;
}

function meaningOf({ text }: PlacedText, { latest }: AnswerableLayout): HeadingMeaning {
  const scope = headingScope(text);
  return { words: plainWords(text), span: scope.span, back: backFrom(latest, scope) };
}

const isSameMeaning = (a: HeadingMeaning, b: HeadingMeaning): boolean =>
  a.words === b.words && a.span === b.span && a.back === b.back;

/** How long before the latest period; a period that cannot be counted back is named as it is. */
function backFrom(latest: Layout['latest'], { startYear, quarter, month }: HeadingScope): string {
  if (startYear === null && quarter === null) return '';
  const year = startYear ?? latest?.startYear;
  if (latest === null || year === undefined)
    return `${startYear ?? ''} Q${quarter ?? ''} ${month ?? ''}`.trim();
  const named = periodOfScope({ startYear, quarter, month }, year);
  if (month !== null && named !== null) return `${monthsToEnd(latest) - monthsToEnd(named)} months`;
  const years = latest.startYear - year;
  if (quarter === null) return `${years} years`;
  const latestQuarter = quarterNumber(latest);
  return latestQuarter === null
    ? `${years} years Q${quarter}`
    : `${years * 4 + latestQuarter - quarter} quarters`;
}

const monthsToEnd = (period: Period): number => period.startYear * 12 + endMonth(period);

/** The columns as found, with a person's answers on top. A position belongs to one column: the one that they named. */
export function withConfirmedColumns(found: ColumnMap, confirmed: PlacedAnswers['positions']): ColumnMap {
  const named = Object.entries(confirmed) as [Column, number | null][];
  const taken = new Set(named.map(([, position]) => position));
  const kept = (Object.entries(found) as [Column, number][]).filter(
    ([column, position]) => confirmed[column] === undefined && !taken.has(position),
  );
  const stated = named.filter((entry): entry is [Column, number] => entry[1] !== null);
  return Object.fromEntries([...kept, ...stated]);
}

/**
 * Identifies a layout in another quarter: its different headings without the periods that they name, in any order, so that
 * a column for the new quarter or one that has moved does not make it another. A person's answer applies to every sheet
 * with the same layout.
 */
export function layoutKey(layout: Pick<Layout, 'headings'>): string {
  return headingsKey(firstHeadings(layout).map(({ text }) => text));
}

/** The headings of the first row that holds any: later pages repeat them. */
export function firstHeadings({ headings }: Pick<Layout, 'headings'>): Layout['headings'] {
  const row = headings[0]?.cell.row;
  return headings.filter(({ cell }) => cell.row === row);
}
