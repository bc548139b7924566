import type { Column, ReadingTrouble } from '../../report.ts';
import type { Check } from '../check.ts';
import { type FindingCode, SEVERITIES } from '../finding.ts';

/** Each column as a sentence names it. */
export const COLUMN_NAMES: Readonly<Record<Column, string>> = {
  lineNo: 'line number',
  title: 'indicator',
  polarity: 'polarity',
  annualTarget: 'annual target',
  target: 'quarter’s target',
  performance: 'performance',
  rating: 'rating',
  shortArrow: 'short-term direction',
  tolerance: 'tolerance',
  floor: 'floor',
  lowerThreshold: 'lower threshold',
  upperThreshold: 'upper threshold',
  shortBase: 'last quarter’s outturn',
  longArrow: 'long-term direction',
  longBase: 'last year’s outturn',
  comment: 'comment',
  services: 'service',
};

const CODES = {
  unreadable: 'cell-unreadable',
  'cell-error': 'cell-error',
  'functions-not-loaded': 'functions-not-loaded',
} as const satisfies Partial<Record<ReadingTrouble['kind'], FindingCode>>;

/** As shared/sheet/cells/dateText.ts prints one. */
const DATE = /^(?:\d\d )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}\b/;

const MESSAGES: Readonly<Record<keyof typeof CODES, (text: string, column: string) => string>> = {
  unreadable: (text, column) =>
    DATE.test(text)
      ? `The ${column} is the date ${text}. Excel makes a date of a year or a fraction such as 15/16: format the cell as text and type it again.`
      : `"${text}" could not be read as the ${column}. Write it as the other rows do, or N/A where there is none.`,
  'cell-error': (text, column) =>
    `The ${column} is the error ${text}. Correct the formula, or type the figure in its place.`,
  'functions-not-loaded': (_, column) =>
    `The ${column} is a KPI function that has not loaded, so it shows #NAME?. Open Outturn from the Home tab, press Ctrl+Alt+F9, and check again.`,
};

/** Cells that stand where a fact is expected and hold none that can be read. */
export const cellTroubles: Check = ({ report }) =>
  report.troubles.flatMap(({ kind, cell, text, column, indicator }) => {
    if (kind === 'row-shifted') return [];
    const code = CODES[kind];
    return [
      {
        code,
        severity: SEVERITIES[code],
        cell,
        indicator,
        message: MESSAGES[kind](text.slice(0, 120), COLUMN_NAMES[column]),
      },
    ];
  });
