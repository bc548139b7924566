import type { CellAddress, CellRange, NotRead } from './cells.ts';
import type { Kind, Polarity } from './indicator.ts';
import type { LimitColumn, Limits } from './limits.ts';
import type { Base, Outturn } from './outturn.ts';
import type { Period } from './period.ts';
import type { Direction } from './rules/direction/directionJudgement.ts';
import type { Rating } from './rules/verdict.ts';
import type { BenchmarkArea, Target } from './target.ts';

/** The columns that a report may have, by meaning. A sheet maps each one it has to its position. */
export type Column =
  | 'lineNo'
  | 'title'
  | 'polarity'
  | 'annualTarget'
  | 'target'
  | 'performance'
  | 'rating'
  | 'shortArrow'
  | 'shortBase'
  | 'longArrow'
  | 'longBase'
  | 'beforeBase'
  | 'comment'
  | 'services'
  | LimitColumn;

/** One sheet, read. Everything that checks, formats or signs works from this. */
export interface Report {
  readonly sheet: string;
  readonly period: Period;
  readonly indicators: readonly Indicator[];
  readonly layout: Layout;
  /**
   * Above the first headings and below the last indicator, row by row: titles, legends, and what sums the report up.
   */
  readonly around: readonly (readonly PlacedText[])[];
  /** Cells that should hold a fact and could not be read, cells in error, and rows shifted to the left. */
  readonly troubles: readonly ReadingTrouble[];
  /** What could not be read, of the sheet or of the workbook. */
  readonly notRead: readonly NotRead[];
  /**
   * Where it is on several sheets: each as a report of its own, in the order of the workbook. Its layout is then the first
   * one's, and its cells say their sheets. Absent where it is on one.
   */
  readonly parts?: readonly Report[];
}

/** The sheets that a report is on, each as a report of its own: itself where it is on one. */
export const sheetsOf = (report: Report): readonly Report[] => report.parts ?? [report];

export interface PlacedText {
  readonly cell: CellAddress;
  readonly text: string;
}

/** A thing measured every quarter, as this sheet reports it. */
export interface Indicator {
  /** The row's uid where the workbook keeps one; otherwise the line number; otherwise P1, P2 ... in order. */
  readonly id: string;
  readonly lineNo: string | null;
  readonly title: string;
  /** "Communities: Healthy and Active Lives", and its part before the colon. */
  readonly section: string;
  readonly theme: string;
  /** The survey group's name, for indicators without a line number. */
  readonly group: string | null;
  readonly polarity: Polarity | 'unknown';
  /** What it may be, and why, where the sheet prints none and no person has answered. Nothing is checked by it. */
  readonly polarityProposed?: { readonly polarity: Polarity; readonly because: string };
  readonly kind: Kind;
  readonly annualTarget: Target;
  readonly target: Target;
  readonly outturn: Outturn;
  readonly shortBase: Base;
  readonly longBase: Base;
  /** The outturn before the short base, which the short arrow of a (C) figure needs from Q3 on and in Q1 (D2). */
  readonly beforeBase: Base;
  readonly limits: Limits;
  /** The area of the benchmark, where the sheet has a column for it. */
  readonly benchmark?: BenchmarkArea;
  readonly published: Published;
  /** HTML stripped; each indicator of a survey group has the group's shared comment. */
  readonly comment: string;
  readonly services: string;
  /** Zero-based row in the sheet. */
  readonly row: number;
  /**
   * The cell of each fact of this row (a shifted row is not under its headings). Absent: the sheet has no such column.
   */
  readonly cells: Readonly<Partial<Record<Column, CellAddress>>>;
  /** Each cell's text as printed, formatted as a person sees it. "" where empty. */
  readonly texts: Readonly<Partial<Record<Column, string>>>;
  /** The formula of each column whose cell holds one, which no repair overwrites. */
  readonly formulas: ReadonlyMap<Column, string>;
  /** Columns whose cell holds a number, so cannot hold a rating word: its rating is in the fill. */
  readonly numbers: ReadonlySet<Column>;
  /** Where the published rating is a fill and not a word: the council's own fill, or one that formatting painted. */
  readonly ratedByFill?: 'own' | 'painted';
  /** The rating whose colour the council's own fill of the rating's cell has, where the cell also prints one in words. */
  readonly fillShows?: Rating;
  /** A person's conditional format colours the cell of its rating, or may. */
  readonly hasColourRule?: true;
}

/** A cell's text as printed; "" where the sheet has no such column. */
export const printedText = ({ texts }: Pick<Indicator, 'texts'>, column: Column): string =>
  texts[column] ?? '';

/** What the sheet itself says. On Track and Off Track are published GREEN and RED; a blank is null. */
export interface Published {
  readonly rating: Rating | null;
  readonly short: Direction | null;
  readonly long: Direction | null;
}

/** A cell outside the table, in the colour of the rating that it explains. */
export interface LegendCell {
  readonly cell: CellAddress;
  readonly rating: Rating;
}

/** A heading as written, with the column that it was taken for. */
export interface PlacedHeading extends PlacedText {
  readonly column: Column | null;
  /** Over how many columns it is merged, where it is. */
  readonly over?: number;
  readonly isFormula?: true;
}

/** Where everything is on the sheet, for formatting and for pointing at cells. */
export interface Layout {
  /** Every heading row, the repeated ones too. */
  readonly headingRows: readonly number[];
  readonly sectionRows: readonly number[];
  /** Merged survey names, in sheet coordinates. */
  readonly groups: readonly CellRange[];
  /** From the first heading to the last indicator. */
  readonly body: CellRange;
  /** Where most indicator rows keep each column. */
  readonly columns: Readonly<Partial<Record<Column, number>>>;
  /** Every heading as written, on every page, with the column that it was taken for. */
  readonly headings: readonly PlacedHeading[];
  /** The sheet's legend: its cells that have a rating's colour. */
  readonly legend: readonly LegendCell[];
  /** Headings that Outturn does not know. */
  readonly unknownHeadings: readonly PlacedText[];
  /** The latest period that the sheet names, from which a person's answers count back. */
  readonly latest: Period | null;
  /** Columns that a person has answered for, whose answer fits no heading of this sheet. */
  readonly lapsedAnswers: readonly Column[];
}

/** Which column holds the outturn, where nothing on the sheet decides it and a person has to. */
export interface ColumnQuestion {
  readonly sheet: string;
  /** The headings that may be the outturn's. */
  readonly choices: readonly PlacedText[];
  /** Whether the title alone speaks against the only one, since it names another period. */
  readonly isTitleOther: boolean;
  readonly layout: Pick<Layout, 'headings' | 'latest' | 'lapsedAnswers'>;
  /** How many rows the sheet has under its headings. */
  readonly rows: number;
}

export type ReadingTrouble =
  | {
      readonly kind: 'unreadable';
      readonly column: Column;
      readonly cell: CellAddress;
      readonly text: string;
      readonly indicator: string;
    }
  | {
      readonly kind: 'cell-error';
      readonly column: Column;
      readonly cell: CellAddress;
      readonly text: string;
      readonly indicator: string;
    }
  | {
      readonly kind: 'no-result';
      readonly column: Column;
      readonly cell: CellAddress;
      readonly text: string;
      readonly indicator: string;
    }
  | {
      readonly kind: 'functions-not-loaded';
      readonly column: Column;
      readonly cell: CellAddress;
      readonly text: string;
      readonly indicator: string;
    }
  /** Arrow and base share a cell, and everything after it is one column to the left. */
  | {
      readonly kind: 'row-shifted';
      readonly column: Column;
      readonly cell: CellAddress;
      readonly text: string;
      readonly indicator: string;
      /** Whether the last column is empty, so that the row can move back into it. */
      readonly hasRoom: boolean;
    };

/** A sheet without a report is refused with a sentence that says what was looked for. */
export type ReadResult =
  | { readonly ok: true; readonly report: Report }
  | {
      readonly ok: false;
      readonly sentence: string;
      readonly question?: ColumnQuestion;
    };
