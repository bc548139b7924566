import type { NewColumn, NewSheet, NewWorkbook } from '../../newWorkbook.ts';
import { headlineText } from '../../summary/headlineText.ts';
import { fill } from '../../words/fill.ts';
import { correctionReasonLabels } from '../compare/words.ts';
import { headlineOfQuarter } from '../quarter/headlineOfQuarter.ts';
import { shortDigest } from '../shortDigest.ts';
import { printedNumber } from './printedNumber.ts';
import type { QuarterPublication } from './publication.ts';
import { type PublicationTable, publicationTable, shorthandSentence } from './publicationTable.ts';
import { publicationLabels as labels, publicationSentences as sentences } from './words.ts';

/** The accessible workbook of a publication: a cover, the indicators, and what each column holds. */
export function publicationWorkbook(publication: QuarterPublication): NewWorkbook {
  const table = publicationTable(publication);
  const { council, signedAt, quarter } = publication;
  const { period } = quarter;
  return {
    properties: {
      title: publicationTitle(publication),
      subject: fill(labels.subject, { period }),
      creator: council.name,
      created: signedAt,
    },
    sheets: [coverSheet(publication), indicatorSheet(table, period), columnSheet(table)],
  };
}

export const publicationTitle = ({ council, quarter }: QuarterPublication): string =>
  fill(labels.title, { council: council.name, period: quarter.period });

/** What the publication is, one sentence a line, for the cover of the workbook and the head of the page. */
export function publicationLines(publication: QuarterPublication): string[] {
  const { rev, signedAt, publishedAt, correction, quarter, indicators } = publication;
  const directions = indicators.map(({ short }) => short);
  return [
    headlineText(headlineOfQuarter(quarter).all, directions),
    fill(sentences.revision, { rev, signed: dayInWords(signedAt) }),
    publishedAt === null
      ? sentences.notPublished
      : fill(sentences.published, { published: dayInWords(publishedAt) }),
    ...(correction === null
      ? []
      : [fill(sentences.corrected, { reason: correctionReasonLabels[correction] })]),
    fill(sentences.rules, { rules: quarter.ruleSet.title }),
    fill(sentences.digest, { digest: shortDigest(publication.digest) }),
  ];
}

function coverSheet(publication: QuarterPublication): NewSheet {
  const lines = [...publicationLines(publication), sentences.sheets];
  return { name: labels.cover, title: publicationTitle(publication), lines, table: null };
}

function indicatorSheet({ columns, rows, shorthand }: PublicationTable, period: string): NewSheet {
  return {
    name: labels.indicators,
    title: fill(labels.indicatorsTitle, { period }),
    lines: [
      sentences.oneTable,
      ...(shorthand.length > 0 ? [shorthandSentence(shorthand)] : []),
      sentences.directions,
    ],
    table: {
      name: labels.indicators,
      columns: columns.map(({ heading, width }) => ({ heading, width })),
      rows: rows.map(row =>
        row.map((text, index) => (columns[index]?.isFigure ? printedNumber(text) : text)),
      ),
    },
  };
}

const columnSheet = (table: PublicationTable): NewSheet => ({
  name: labels.columns,
  title: labels.columnsTitle,
  lines: [sentences.columnsTable],
  table: {
    name: labels.columns,
    columns: DICTIONARY_COLUMNS,
    rows: dictionaryRows(table).slice(1),
  },
});

/** The data dictionary of a CSV, its headings first. */
export const dictionaryRows = ({ columns }: PublicationTable): string[][] => [
  DICTIONARY_COLUMNS.map(({ heading }) => heading),
  ...columns.map(({ heading, description }) => [heading, description]),
];

const DICTIONARY_COLUMNS: readonly NewColumn[] = [
  { heading: labels.columnHeading, width: 220 },
  { heading: labels.columnMeaning, width: 520 },
];

const LONDON = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });

/** "24 November 2026", as calendars in Britain had it. */
const dayInWords = (iso: string): string => LONDON.format(new Date(iso));
