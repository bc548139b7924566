import { a1 } from '../../shared/cells.ts';
import { contrastRatio, LEAST_CONTRAST } from '../../shared/sheet/plan/contrast.ts';
import type { CellStyle } from '../workbook.ts';
import {
  advised,
  byAPerson,
  type ChecklistItem,
  cellsWhere,
  essential,
  filledCells,
  metWithout,
  onEverySheet,
  wholeSheetIf,
} from './item.ts';
import type { CheckedSheet, WorkbookFacts } from './workbookFacts.ts';

const [WHITE, BLACK] = ['#ffffff', '#000000'];
/** Of text, in points; a cell that names no size has Excel's own, 11. */
const LEAST_SIZE = 12;
const STANDARD_SIZE = 11;
/** Arrows, shapes, ticks and emojis: a screen reader leaves them out or reads their Unicode names. */
const SYMBOL =
  /[\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff]|\p{Extended_Pictographic}/u;
const VAGUE_LINK = /^(click )?(here|link|more|read more|this (page|link))\.?$/i;
const ADDRESS = /^(https?:\/\/|www\.)/i;

export const formattingItems: readonly ChecklistItem[] = [
  advised('plainContent', byAPerson('plainContent')),
  essential('clearLinks', onEverySheet(unclearLinks)),
  advised(
    'plainText',
    onEverySheet(sheet => [...slanted(sheet), ...small(sheet)]),
  ),
  essential(
    'markedTitles',
    onEverySheet(({ cells, facts }) =>
      wholeSheetIf(String(cells.values[0]?.[0] ?? '').trim() === '' || !facts.isTitleMarked),
    ),
  ),
  advised(
    'noSymbols',
    onEverySheet(sheet => cellsWhere(sheet, ({ text }) => SYMBOL.test(text))),
  ),
  essential(
    'nothingFloating',
    onEverySheet(({ facts }) => wholeSheetIf(facts.hasHeaderOrFooter || facts.drawings.textBoxes > 0)),
  ),
  advised('noVisualDividers', byAPerson('noVisualDividers')),
  advised(
    'noFills',
    onEverySheet(({ styles }) => styles.filter(({ style }) => style.fill !== undefined).map(a1)),
  ),
  essential('notByColourAlone', facts =>
    facts.sheets.some(hasColour) ? { state: 'person', why: 'notByColourAlone' } : { state: 'met' },
  ),
  essential('contrast', lowContrast),
  advised(
    'noImages',
    onEverySheet(({ facts: { drawings } }) => wholeSheetIf(drawings.pictures + drawings.charts > 0)),
  ),
  advised('noMacros', ({ hasMacros }) => metWithout(hasMacros ? ['vbaProject.bin'] : [])),
];

/** Links whose text does not say where they lead. */
function unclearLinks(sheet: CheckedSheet): string[] {
  return sheet.facts.links
    .filter(({ at, target }) => {
      const text = String(sheet.cells.values[at.row]?.[at.column] ?? '').trim();
      // A link in a cell without text is read as where it leads to.
      return text === '' || text === target || ADDRESS.test(text) || VAGUE_LINK.test(text);
    })
    .map(({ at }) => a1(at));
}

/** A link is underlined so that it is known for one. */
function slanted({ facts }: CheckedSheet): string[] {
  const links = new Set(facts.links.map(({ at }) => a1(at)));
  return facts.slanted.filter(cell => !links.has(cell));
}

function small(sheet: CheckedSheet): string[] {
  const sizes = new Map(sheet.styles.map(({ row, column, style }) => [`${row},${column}`, style.fontSize]));
  return cellsWhere(
    sheet,
    ({ row, column }) => (sizes.get(`${row},${column}`) ?? STANDARD_SIZE) < LEAST_SIZE,
  );
}

const isColoured = ({ fill, fontColour }: Pick<CellStyle, 'fill' | 'fontColour'>): boolean =>
  fill !== undefined || (fontColour !== undefined && fontColour !== BLACK);

const hasColour = ({ styles, conditionalFormats = [] }: CheckedSheet): boolean =>
  styles.some(({ style }) => isColoured(style)) ||
  conditionalFormats.some(({ fill, fontColour }) => fill !== null || fontColour !== null);

/** Texts under the least contrast on their fill (WCAG 2.2, 1.4.3), by a rule's colours as well. */
function lowContrast({ sheets }: WorkbookFacts) {
  const places = sheets
    .filter(({ visible }) => visible)
    .flatMap(sheet => {
      const filled = new Set(filledCells(sheet).map(a1));
      const cells = sheet.styles.filter(
        cell => filled.has(a1(cell)) && contrastOf(cell.style) < LEAST_CONTRAST,
      );
      const rules = (sheet.conditionalFormats ?? []).filter(
        ({ fill, fontColour }) =>
          (fill ?? fontColour) !== null &&
          contrastOf({ ...(fill && { fill }), ...(fontColour && { fontColour }) }) < LEAST_CONTRAST,
      );
      return [...cells.map(a1), ...rules.flatMap(({ ranges }) => ranges.slice(0, 1).map(a1))].map(
        place => `${sheet.cells.name}!${place}`,
      );
    });
  return metWithout(places);
}

const contrastOf = ({ fill = WHITE, fontColour = BLACK }: Pick<CellStyle, 'fill' | 'fontColour'>): number =>
  contrastRatio(fontColour, fill);
