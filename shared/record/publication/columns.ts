import type { PublishedIndicator } from '../compare/publishedIndicators.ts';
import type { PublicationTableRow } from './publication.ts';
import { outturnWithMarks, targetWithMark, textOr, withRevised } from './shorthand.ts';
import {
  columnDescriptions,
  columnHeadings,
  directionWords,
  kindWords,
  polarityWords,
  ratingWords,
} from './words.ts';

type ColumnName = keyof typeof columnHeadings;

/** A column of the publication: of its workbook, its CSV and its page alike. To add one, add it here with its words. */
export interface PublicationColumn {
  readonly heading: string;
  /** For the data dictionary. */
  readonly description: string;
  /** In points, for the workbook. */
  readonly width: number;
  /** Whether a cell of it is a number where it prints one. */
  readonly isFigure: boolean;
  /** Whether its cell names the row. */
  readonly isRowHeading: boolean;
  readonly value: (row: PublicationTableRow) => string;
}

const column = (name: ColumnName, width: number, value: PublicationColumn['value']): PublicationColumn => ({
  heading: columnHeadings[name],
  description: columnDescriptions[name],
  width,
  isFigure: FIGURES.has(name),
  isRowHeading: name === 'indicator',
  value,
});

const FIGURES: ReadonlySet<ColumnName> = new Set([
  'line',
  'annualTarget',
  'target',
  'outturn',
  'shortBase',
  'longBase',
]);

const base =
  (text: 'shortBase' | 'longBase') =>
  ({ indicator, revisedBases }: PublicationTableRow): string =>
    outturnWithMarks(indicator.texts[text], {
      isRevised: indicator.revised.includes(text) || revisedBases.includes(text),
    });

const direction =
  (against: 'short' | 'long') =>
  ({ indicator }: PublicationTableRow): string =>
    withRevised(directionWords[indicator[against] ?? 'none'], indicator, against);

export const PUBLICATION_COLUMNS: readonly PublicationColumn[] = [
  column('line', 40, ({ indicator }) => textOr(indicator.lineNo, 'z')),
  column('section', 130, ({ indicator }) => textOr(indicator.section, 'z')),
  column('group', 110, ({ indicator }) => textOr(indicator.group, 'z')),
  column('indicator', 210, ({ indicator }) => textOr(indicator.title, 'x')),
  column('service', 120, ({ indicator }) => textOr(indicator.texts.services, 'x')),
  column('polarity', 65, ({ indicator }) => polarityWords[indicator.polarity]),
  column('kind', 90, ({ indicator }) => kindWords[indicator.kind]),
  column('annualTarget', 100, ({ indicator }) => targetWithMark(indicator, 'annualTarget')),
  column('target', 100, ({ indicator }) => targetWithMark(indicator, 'target')),
  column('outturn', 100, ({ indicator }) =>
    outturnWithMarks(indicator.texts.performance, { isRevised: indicator.revised.includes('performance') }),
  ),
  column('rating', 75, ({ indicator }) => withRevised(ratingOf(indicator), indicator, 'rating')),
  column('whyNotRated', 150, row => whyNotRated(row)),
  column('shortBase', 100, base('shortBase')),
  column('short', 100, direction('short')),
  column('longBase', 100, base('longBase')),
  column('long', 100, direction('long')),
  column('comment', 420, ({ indicator }) => indicator.texts.comment.trim() || textOr(null, 'z')),
];

const ratingOf = ({ rating }: PublishedIndicator): string => (rating === null ? ratingWords.none : rating);

function whyNotRated({ indicator, why }: PublicationTableRow): string {
  if (indicator.rating !== null) return textOr(null, 'z');
  return why.rating ?? ratingWords.decided;
}

/** Those of the page: as many as a printed page is wide. The others are in the workbook and the CSV. */
const ON_PAGE: readonly ColumnName[] = [
  'line',
  'indicator',
  'target',
  'outturn',
  'rating',
  'short',
  'long',
  'comment',
];

export const PAGE_COLUMNS: readonly PublicationColumn[] = ON_PAGE.flatMap(
  name => PUBLICATION_COLUMNS.find(({ heading }) => heading === columnHeadings[name]) ?? [],
);
