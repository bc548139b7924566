import { BLANK_CELLS, type BlankCells } from '../grid/functions/blankCells.ts';
import { element } from './element.ts';

/** Also the name of the query parameter: ?blanks=0, ?blanks=null or ?blanks=text. */
const KEY = 'blanks';

/** How this Excel passes blank cells to functions: as the page's address says, or as it was last chosen. */
export class BlankChoice {
  readonly #select = element('blanks', HTMLSelectElement);

  constructor() {
    const chosen = new URLSearchParams(location.search).get(KEY) ?? localStorage.getItem(KEY);
    if (chosen === null || !(chosen in BLANK_CELLS)) return;
    this.#select.value = chosen;
    localStorage.setItem(KEY, chosen);
  }

  get blanks(): BlankCells {
    return this.#select.value as BlankCells;
  }

  /** Calls back for every change from now on. */
  watch(tell: () => void): void {
    this.#select.addEventListener('change', () => {
      localStorage.setItem(KEY, this.blanks);
      tell();
    });
  }
}
