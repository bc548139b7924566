import type { ReadingTrouble } from '../../report.ts';
import { COLUMN_NAMES } from '../../words/columnNames.ts';
import { fill } from '../../words/fill.ts';
import { check, type Found, type JudgedReport } from '../check.ts';

// Cells that should hold a fact, but hold none that can be read.

/** As shared/sheet/dateText.ts prints one. */
const DATE = /^(?:\d\d )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}\b/;

export const cellUnreadable = check({
  code: 'cell-unreadable',
  severity: 'error',
  heading: 'Cell cannot be read',
  about: {
    asks: 'Can each cell be read as what its heading says?',
    example: '"sixty or so" as the outturn; a fraction 15/16 that Excel has turned into a date',
    action: 'Write it as the other rows do, or N/A where there is none.',
  },
  words: {
    date: 'The {column} is the date {text}. Excel turns a year or a fraction such as 15/16 into a date: format the cell as text and type it again.',
    other:
      '"{text}" could not be read as the {column}. Write it as the other rows do, or N/A where there is none.',
  },
  find: (judged, words) =>
    troublesOf(judged, 'unreadable', ({ text, column }) =>
      fill(DATE.test(text) ? words.date : words.other, { text: text.slice(0, 120), column }),
    ),
});

export const cellError = check({
  code: 'cell-error',
  severity: 'error',
  heading: 'Cell shows an error',
  about: {
    asks: 'Does a cell show an Excel error instead of a figure?',
    example: '#DIV/0! as the outturn',
    action: 'Correct the formula, or type the figure in its place.',
  },
  words: {
    error: 'The {column} is the error {text}. Correct the formula, or type the figure in its place.',
  },
  find: (judged, words) =>
    troublesOf(judged, 'cell-error', ({ text, column }) =>
      fill(words.error, { text: text.slice(0, 120), column }),
    ),
});

export const cellNotCalculated = check({
  code: 'cell-not-calculated',
  severity: 'error',
  heading: 'Formula without a result',
  about: {
    asks: 'Does the file hold a result for each formula?',
    example: 'An outturn =E5/D5 in a file that another program wrote and Excel has not calculated yet',
    action: 'Open the workbook in Excel, let it recalculate, save it and check again.',
  },
  words: {
    noResult:
      'The {column} is a formula whose result is not in the file, so it was not checked. Open the workbook in Excel, press F9, save it and check again.',
  },
  find: (judged, words) => troublesOf(judged, 'no-result', ({ column }) => fill(words.noResult, { column })),
});

export const functionsNotLoaded = check({
  code: 'functions-not-loaded',
  severity: 'error',
  heading: 'Functions not loaded',
  about: {
    asks: 'Has each KPI function in the sheet loaded?',
    example: '=KPI.RAG(...) that shows #NAME?',
    action: 'Open Outturn from the Home tab, press Ctrl+Alt+F9, and check again.',
  },
  words: {
    notLoaded:
      'The {column} is a KPI function that has not loaded, so it shows #NAME?. Open Outturn from the Home tab, press Ctrl+Alt+F9, and check again.',
  },
  find: (judged, words) =>
    troublesOf(judged, 'functions-not-loaded', ({ column }) => fill(words.notLoaded, { column })),
});

interface NamedTrouble {
  readonly text: string;
  readonly column: string;
}

function troublesOf(
  { report }: JudgedReport,
  kind: ReadingTrouble['kind'],
  messageOf: (trouble: NamedTrouble) => string,
): Found[] {
  return report.troubles
    .filter(trouble => trouble.kind === kind)
    .map(({ cell, text, column, indicator }) => ({
      cell,
      indicator,
      message: messageOf({ text, column: COLUMN_NAMES[column] }),
    }));
}
