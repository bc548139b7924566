import { refuseFile } from './fileRefused.ts';

/** Cells in the file, empty ones with a look included. */
const MOST_CELLS = 2_000_000;
/** Places in the rows of values, formats, formulas and fills, from A1: 8 bytes each. */
const MOST_PLACES_A_SHEET = 20_000_000;
const MOST_PLACES = 30_000_000;
/** Characters of formulas that are written once and shared: a few bytes can ask for any number. */
const MOST_SHARED_FORMULAS = 20_000_000;
const MOST_MERGES = 100_000;

const printed = (limit: number) => limit.toLocaleString('en-GB');

/** What the sheets of a workbook may take together, so that every file answers in seconds. */
export class ReadingLimits {
  #sheet = '';
  #cells = 0;
  #places = 0;
  #placesBefore = 0;
  #formulas = 0;
  #merges = 0;

  startSheet(name: string): void {
    this.#sheet = name;
    this.#placesBefore = this.#places;
    this.#merges = 0;
  }

  countCell(): void {
    this.#cells++;
    if (this.#cells > MOST_CELLS) refuseFile('tooManyCells', { limit: printed(MOST_CELLS) });
  }

  countPlaces(count: number): void {
    this.#places += count;
    if (this.#places - this.#placesBefore > MOST_PLACES_A_SHEET)
      refuseFile('sheetTooLarge', { sheet: this.#sheet });
    if (this.#places > MOST_PLACES) refuseFile('sheetsTooWide');
  }

  countSharedFormula(characters: number): void {
    this.#formulas += characters;
    if (this.#formulas > MOST_SHARED_FORMULAS) refuseFile('longFormulas', { sheet: this.#sheet });
  }

  countMerge(): void {
    this.#merges++;
    if (this.#merges > MOST_MERGES)
      refuseFile('tooManyMerges', { sheet: this.#sheet, limit: printed(MOST_MERGES) });
  }
}
