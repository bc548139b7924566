import { periodNoun, periodText } from '../../period.ts';
import type { BaseColumn } from '../../recordedBases.ts';
import { type Indicator, printedText } from '../../report.ts';
import { takeRating } from '../../sheet/texts/outturnText.ts';
import { fill } from '../../words/fill.ts';
import { type Check, check, eachIndicator, type Found, type JudgedReport, type Repair } from '../check.ts';
import { compareBases } from '../earlier/compareBases.ts';

const words = {
  shortDiffers:
    'Last {length}’s figure is {printed} here. The record has {recorded} for {period} (revision {rev}). Write that figure, or say why it was revised.',
  longDiffers:
    'Last year’s figure is {printed} here. The record has {recorded} for {period} (revision {rev}). Write that figure, or say why it was revised.',
} as const satisfies Check['words'];

/** The base is the outturn that was signed for the period before. Compared as printed, and only where the record was read. */
export const shortBaseDiffers = check({
  code: 'short-base-differs',
  severity: 'warning',
  restsOnRecord: true,
  heading: 'Last period’s figure is not the one on record',
  about: {
    asks: 'Is the earlier outturn that the short-term arrow compares with the one that the record has for that period?',
    example: '64.1% as last quarter’s figure, and the record has 63.2% for it',
    action: 'Write the figure on record, or say why it was revised and then correct the earlier report.',
  },
  words,
  find: (judged, { shortDiffers }) => wrongBases(judged, 'shortBase', shortDiffers),
});

/** The same for the base of the same point last year. */
export const longBaseDiffers = check({
  code: 'long-base-differs',
  severity: 'warning',
  restsOnRecord: true,
  heading: 'Last year’s figure is not the one on record',
  about: {
    asks: 'Is the earlier outturn that the long-term arrow compares with the one that the record has for the same point last year?',
    example: '68% as last year’s figure, and the record has 67.1% for the same quarter of last year',
    action: 'Write the figure on record, or say why it was revised and then correct the earlier report.',
  },
  words,
  find: (judged, { longDiffers }) => wrongBases(judged, 'longBase', longDiffers),
});

/** The column whose base each of these codes is about. */
export const REVISED_BASES: Readonly<Record<string, BaseColumn>> = {
  [shortBaseDiffers.code]: 'shortBase',
  [longBaseDiffers.code]: 'longBase',
};

const LONGEST_SHOWN = 40;

function wrongBases(
  judged: JudgedReport,
  column: BaseColumn,
  template: (typeof words)[keyof typeof words],
): Found[] {
  const { options, report } = judged;
  const quarter = options.recordedBases?.[column];
  if (!quarter) return [];
  const compared = compareBases(report, column, options.recordedBases);
  return eachIndicator(judged, indicator => {
    const found = compared.get(indicator.id);
    if (!found || found.agrees) return null;
    const recorded = figureOnRecord(found.recorded);
    return {
      cell: indicator.cells[column],
      message: fill(template, {
        length: periodNoun(report.period),
        printed: printedText(indicator, column).trim().slice(0, LONGEST_SHOWN),
        recorded: recorded.slice(0, LONGEST_SHOWN),
        period: periodText(quarter.period),
        rev: quarter.rev,
      }),
      repair: repairOf(indicator, column, recorded),
    };
  });
}

/** The outturn as the sheet prints it: without its rating, and without the exact figure that the record keeps beside it. */
export const figureOnRecord = (text: string): string =>
  takeRating(text)
    .rest.replace(/ ?\(exactly [^()]*\)/g, '')
    .trim();

/** A formula is the officer's own; of a cell that the arrow shares, the row is put right first. */
function repairOf({ cells, formulas, texts }: Indicator, column: BaseColumn, to: string): Repair | null {
  const arrow = cells[column === 'shortBase' ? 'shortArrow' : 'longArrow'];
  const cell = cells[column];
  const isShared = cell !== undefined && cell.row === arrow?.row && cell.column === arrow.column;
  if (!cell || isShared || formulas.has(column) || to === '') return null;
  return { label: `Write ${to.slice(0, LONGEST_SHOWN)}`, writes: [{ cell, from: texts[column] ?? '', to }] };
}
