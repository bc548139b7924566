import { textInRow } from '../../cells.ts';
import type { HeadingRow } from './headings.ts';

/** Headings of columns that name the period of each row, as exports of databases have them. */
const NAMES_PERIOD =
  /^(?:(?:current|reporting|reported|latest|this|data|financial|fiscal|time) )*(?:period|quarter|qtr|month|year)(?: (?:name|reported|ending|ended))?$/i;
/** All but a few late figures are of one period. */
const SHARE = 0.8;

/** What the sheet's own columns of periods name in nearly every row, such as "2023/24 Q3"; "" where they name none. */
export function periodInColumns({ headings }: HeadingRow, data: readonly (readonly string[])[]): string {
  const named = headings.filter(({ text }) => NAMES_PERIOD.test(text.replace(/\s+/g, ' ').trim()));
  return named
    .map(({ position }) => commonText(data.map(row => textInRow(row, position).trim())))
    .join(' ')
    .trim();
}

function commonText(texts: readonly string[]): string {
  const filled = texts.filter(text => text !== '');
  const common = [...new Set(filled)].find(
    text => filled.filter(other => other === text).length >= filled.length * SHARE,
  );
  return common ?? '';
}
