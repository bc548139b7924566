import { a1, type CellAddress } from '../../shared/cells.ts';
import type { checklistItems, personSentences } from './words.ts';
import type { CheckedSheet, WorkbookFacts } from './workbookFacts.ts';

/** Where an item is not met: "Indicators!B7", or a sheet's name. */
export type Outcome =
  | { readonly state: 'met' }
  | { readonly state: 'not-met'; readonly places: readonly string[] }
  /** A program cannot tell; `why` names the sentence that says what to look at. */
  | { readonly state: 'person'; readonly why: keyof typeof personSentences };

export interface ChecklistItem {
  readonly name: keyof typeof checklistItems;
  readonly isEssential: boolean;
  readonly hold: (facts: WorkbookFacts) => Outcome;
}

type Name = ChecklistItem['name'];

export const essential = (name: Name, hold: ChecklistItem['hold']): ChecklistItem => ({
  name,
  isEssential: true,
  hold,
});

export const advised = (name: Name, hold: ChecklistItem['hold']): ChecklistItem => ({
  name,
  isEssential: false,
  hold,
});

export const metWithout = (places: readonly string[]): Outcome =>
  places.length === 0 ? { state: 'met' } : { state: 'not-met', places };

export const byAPerson = (why: keyof typeof personSentences) => (): Outcome => ({ state: 'person', why });

/** Met where no sheet that a reader sees has such a place. */
export const onEverySheet =
  (placesOn: (sheet: CheckedSheet) => readonly string[]): ChecklistItem['hold'] =>
  ({ sheets }) =>
    metWithout(
      sheets
        .filter(({ visible }) => visible)
        .flatMap(sheet => placesOn(sheet).map(place => placeOn(sheet, place))),
    );

/** A sheet as a whole where `place` is "". */
const placeOn = ({ cells }: CheckedSheet, place: string): string =>
  place === '' ? cells.name : `${cells.name}!${place}`;

export const wholeSheetIf = (isSo: boolean): string[] => (isSo ? [''] : []);

/** A cell that holds something, with what it holds as text. */
export interface FilledCell extends CellAddress {
  readonly text: string;
}

const known = new WeakMap<CheckedSheet, readonly FilledCell[]>();

/** Every cell that holds something. Twenty items ask for them. */
export function filledCells(sheet: CheckedSheet): readonly FilledCell[] {
  const cells =
    known.get(sheet) ??
    sheet.cells.values.flatMap((values, row) =>
      values.flatMap((value, column) => (value === '' ? [] : [{ row, column, text: String(value) }])),
    );
  known.set(sheet, cells);
  return cells;
}

export const cellsWhere = (sheet: CheckedSheet, isSo: (cell: FilledCell) => boolean): string[] =>
  filledCells(sheet).filter(isSo).map(a1);
