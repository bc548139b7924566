import { type CellAddress, NO_RESULT, textInRow } from '../../cells.ts';
import { readLimits } from '../../figures/limitText.ts';
import { isWrittenDate, readTarget } from '../../figures/targetText.ts';
import { themeOf } from '../../headline.ts';
import { type LimitColumn, type Limits, limitsBy } from '../../limits.ts';
import type { Outturn } from '../../outturn.ts';
import { type Column, type Indicator, printedText, type ReadingTrouble } from '../../report.ts';
import type { Direction } from '../../rules/direction/directionJudgement.ts';
import type { BenchmarkArea, Target } from '../../target.ts';
import { withExactValue } from '../cells/exactFigure.ts';
import { movementWord, readArrow } from '../texts/arrowText.ts';
import { datedMilestone } from '../texts/datedMilestone.ts';
import { polarityInTitle, readKind, readPolarity } from '../texts/indicatorText.ts';
import { plainComment } from '../texts/markup.ts';
import { readBase, readOutturn, takeRating } from '../texts/outturnText.ts';
import { plainSpaces } from '../texts/plainSpaces.ts';
import { isOwnWord, isStatusWord, readRatingWord } from '../texts/ratingText.ts';
import { writtenOutturn, writtenTarget } from '../texts/writtenFigures.ts';
import { directionOfMovement } from './movementArrows.ts';
import type { RowCells } from './shiftedRow.ts';

/** Where a row is in the sheet. */
export interface RowPlace {
  readonly row: number;
  readonly id: string;
  readonly lineNo: string | null;
  readonly section: string;
  readonly group: string | null;
  /** The area of its benchmark. */
  readonly benchmark?: BenchmarkArea;
}

/** `formulas` are the row's own, "" where a cell holds none. */
export function readIndicator(cells: RowCells, place: RowPlace, formulas: readonly string[]): Indicator {
  const text = (column: Column): string => cells[column]?.text ?? '';
  const held = (column: Column): number | null => cells[column]?.held ?? null;
  const title = plainSpaces(text('title')).trim();
  const polarity = text('polarity').trim() === '' ? polarityInTitle(title) : readPolarity(text('polarity'));
  const { outturn: written, ratingWord } = readOutturn(writtenOutturn(text('performance')));
  const annualTarget = targetOf(cells.annualTarget, written);
  const target = targetOf(cells.target, written);
  const isWords = written.state === 'unreadable' || (written.state === 'none' && written.reason === 'word');
  const outturn =
    (isWords &&
      (polarity === 'none' || polarity === 'unknown') &&
      datedMilestone(
        takeRating(text('performance')).rest,
        target.state === 'none' ? annualTarget : target,
      )) ||
    written;
  const stated = cells.rating ? readRatingWord(text('rating')) : null;
  const milestone = outturn.state === 'milestone' ? (outturn.onTrack ? 'GREEN' : 'RED') : null;
  return {
    ...place,
    title,
    theme: themeOf(place.section),
    polarity,
    kind: readKind(title),
    annualTarget,
    target,
    outturn: withExactValue(outturn, held('performance')),
    shortBase: readBase(writtenOutturn(text('shortBase'))),
    longBase: readBase(writtenOutturn(text('longBase'))),
    beforeBase: readBase(writtenOutturn(text('beforeBase'))),
    limits: exactLimits(readLimits(text), held),
    published: {
      rating: stated ?? ratingWord ?? milestone,
      short: published(text('shortArrow'), polarity),
      long: published(text('longArrow'), polarity),
    },
    comment: plainComment(text('comment')),
    services: plainComment(text('services')),
    cells: addresses(cells, place.row),
    formulas: new Map(
      (Object.keys(cells) as Column[]).flatMap(column => {
        const formula = formulaOf(cells[column], place.row, formulas);
        return formula === '' ? [] : [[column, formula] as const];
      }),
    ),
    numbers: new Set((Object.keys(cells) as Column[]).filter(column => held(column) !== null)),
    texts: Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cell.text])),
  };
}

/** A date beside a figure is not a target: "5.1987" and "3/4" become May 1987 and 3 April where Excel takes them for one. */
function targetOf(cell: RowCells[Column], outturn: Outturn): Target {
  const { text = '', held = null, isDate } = cell ?? {};
  if (isDate && outturn.state === 'measured') return { state: 'unreadable', text };
  return withExactValue(readTarget(writtenTarget(text)), held);
}

function exactLimits(limits: Limits, held: (column: LimitColumn) => number | null): Limits {
  return limitsBy(column => withExactValue(limits[column], held(column)));
}

/** A shared comment in another row of the survey is that row's formula, not this one's. */
const formulaOf = (cell: RowCells[Column], row: number, formulas: readonly string[]): string =>
  cell !== undefined && (cell.row ?? row) === row ? textInRow(formulas, cell.position) : '';

function published(text: string, polarity: Indicator['polarity']): Direction | null {
  const arrow = readArrow(text);
  if (arrow !== 'unreadable') return arrow === 'none' ? null : arrow;
  const moved = movementWord(text);
  return moved === null ? null : directionOfMovement(moved, polarity);
}

function addresses(cells: RowCells, ownRow: number): Readonly<Partial<Record<Column, CellAddress>>> {
  return Object.fromEntries(
    Object.entries(cells).map(([column, { row = ownRow, position }]) => [column, { row, column: position }]),
  );
}

const ERROR =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA)$/;
const OUR_FUNCTION = /\bKPI(?:_[A-Z]+)?\.[A-Z]+\(|_xldudf_KPI/i;

/** Cells that should hold a fact and do not. `formulas` are the row's own. */
export function troublesOf(indicator: Indicator, formulas: readonly string[]): ReadingTrouble[] {
  return (Object.keys(indicator.texts) as Column[]).flatMap((column): ReadingTrouble[] => {
    const cell = indicator.cells[column];
    const text = printedText(indicator, column).trim();
    if (!cell || text === '') return [];
    // Only a (C) figure is compared with it.
    if (column === 'beforeBase' && indicator.kind !== 'cumulative') return [];
    const at = { column, cell, text, indicator: indicator.id };
    if (text === NO_RESULT) return [{ kind: 'no-result', ...at }];
    if (ERROR.test(text)) {
      const isOurs = text === '#NAME?' && OUR_FUNCTION.test(textInRow(formulas, cell.column));
      return [{ kind: isOurs ? 'functions-not-loaded' : 'cell-error', ...at }];
    }
    return isUnreadable(column, text, indicator) ? [{ kind: 'unreadable', ...at }] : [];
  });
}

/** A milestone's target may be its day; with a figure it is what Excel made of "15/16". */
const isDayBesideFigure = (target: Target, { outturn, polarity }: Indicator): boolean =>
  target.state === 'milestone' &&
  isWrittenDate(target.text) &&
  outturn.state === 'measured' &&
  (polarity === 'bigger' || polarity === 'smaller');

function isUnreadable(column: Column, text: string, indicator: Indicator): boolean {
  switch (column) {
    case 'annualTarget':
    case 'target':
      return indicator[column].state === 'unreadable' || isDayBesideFigure(indicator[column], indicator);
    case 'performance':
      return indicator.outturn.state === 'unreadable';
    case 'shortBase':
    case 'longBase':
    case 'beforeBase':
      return indicator[column].state === 'unreadable';
    case 'shortArrow':
    case 'longArrow':
      return readArrow(text) === 'unreadable' && movementWord(text) === null;
    case 'rating':
      // "N/A", "-" or "No target" in a column of ratings says that there is none.
      return (
        readRatingWord(text) === null &&
        readOutturn(text).outturn.state !== 'none' &&
        !isStatusWord(text) &&
        !isOwnWord(text) &&
        !/^not? /i.test(text)
      );
    default:
      return false;
  }
}
