import { fill } from '../../words/fill.ts';
import { PUBLICATION_COLUMNS, type PublicationColumn } from './columns.ts';
import { publicationRows, type QuarterPublication } from './publication.ts';
import { type Shorthand, shorthandOf } from './shorthand.ts';
import { publicationSentences, shorthandMeanings } from './words.ts';

/** One table with one heading row and no empty cell. */
export interface PublicationTable {
  readonly columns: readonly PublicationColumn[];
  readonly rows: readonly (readonly string[])[];
  /** What the table uses, to be explained above it. */
  readonly shorthand: readonly Shorthand[];
}

/** Columns in which no row says anything are left out, with their line of the data dictionary. */
export function publicationTable(publication: QuarterPublication): PublicationTable {
  const rows = publicationRows(publication);
  const columns = PUBLICATION_COLUMNS.filter(({ value }) => rows.some(row => value(row) !== '[z]'));
  const cells = rows.map(row => columns.map(({ value }) => value(row)));
  return { columns, rows: cells, shorthand: shorthandOf(cells.flat()) };
}

/** "[p] provisional: the figure may still change; [z] not applicable." */
export const shorthandSentence = (shorthand: readonly Shorthand[]): string =>
  fill(publicationSentences.shorthand, {
    meanings: shorthand.map(mark => `[${mark}] ${shorthandMeanings[mark]}`).join('; '),
  });
