import type { CellValue } from '../../../shared/cells.ts';
import { refuseFile } from '../fileRefused.ts';
import { isTrue, wholeNumber } from '../xml/attributes.ts';
import { isoDate } from './isoDate.ts';
import { unescaped } from './richText.ts';

/** What a cell's value may refer to. */
export interface ValueContext {
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

/**
 * A cell's value as Excel gives it, from its type and the text in its `v` (ECMA-376 part 1, 18.18.11): an error as its text,
 * a date as its serial number. "" for no text.
 */
export function cellValue(type: string, text: string, book: ValueContext): CellValue {
  if (text === '') return '';
  switch (type) {
    case 'n':
      return number(text);
    case 's':
      return book.sharedStrings[wholeNumber(text) ?? -1] ?? refuseFile('damaged');
    case 'str':
    case 'e':
      return unescaped(text);
    case 'b':
      return isTrue(text.trim().toLowerCase());
    case 'd':
      return isoDate(text, book.date1904) ?? refuseFile('damaged');
    case 'inlineStr':
      // Its text is in another element.
      return '';
    default:
      return refuseFile('damaged');
  }
}

/** XML Schema's double without "INF" and "NaN", which Excel takes for damage. */
const DOUBLE = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;

function number(text: string): CellValue {
  const value = Number(text);
  return Number.isFinite(value) && DOUBLE.test(text) ? value : refuseFile('damaged');
}
