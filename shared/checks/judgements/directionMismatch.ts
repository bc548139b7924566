import { type Column, type Indicator, printedText } from '../../report.ts';
import type { Direction, DirectionJudgement } from '../../rules/direction/directionJudgement.ts';
import { fill } from '../../words/fill.ts';
import { type Check, check, eachIndicator, type Found, type JudgedReport } from '../check.ts';
import { arrowFor } from '../judge/arrowMeaning.ts';
import type { Judgement } from '../judge/judge.ts';

type ArrowColumn = Column & ('shortArrow' | 'longArrow');

interface Arrow {
  readonly column: ArrowColumn;
  readonly base: Column & ('shortBase' | 'longBase');
  readonly published: (indicator: Indicator) => Direction | null;
  readonly judged: (judgement: Judgement) => DirectionJudgement;
}

const NAMES: Readonly<Record<Direction, string>> = {
  better: 'better',
  same: 'the same',
  worse: 'worse',
};

const words = {
  none: 'No direction is shown. {why} Change it to {arrow}, or correct the outturn or what it is compared with.',
  differs:
    'The arrow says {shown}. {why} Change it to {arrow}, or correct the outturn or what it is compared with.',
} as const satisfies Check['words'];

/** D1 to D7 against the arrow in the cell. What cannot be compared is never a mismatch, whatever arrow the cell shows. */
export const shortDirectionMismatch = check({
  code: 'short-direction-mismatch',
  severity: 'error',
  heading: 'Short-term arrow does not match the figures',
  about: {
    asks: 'Does the short-term arrow follow from the outturn, last quarter’s figure and the polarity?',
    example: '66.2% after 64.1%, bigger is better, and the arrow is ↓',
    action: 'Change the arrow, or correct the outturn or what it is compared with.',
  },
  words,
  find: judged =>
    wrongArrows(judged, {
      column: 'shortArrow',
      base: 'shortBase',
      published: indicator => indicator.published.short,
      judged: judgement => judgement.short,
    }),
});

export const longDirectionMismatch = check({
  code: 'long-direction-mismatch',
  severity: 'error',
  heading: 'Long-term arrow does not match the figures',
  about: {
    asks: 'Does the long-term arrow follow from the outturn, the figure of the same point last year and the polarity?',
    example: '66.2% after 68%, bigger is better, and the arrow is ↑',
    action: 'Change the arrow, or correct the outturn or what it is compared with.',
  },
  words,
  find: judged =>
    wrongArrows(judged, {
      column: 'longArrow',
      base: 'longBase',
      published: indicator => indicator.published.long,
      judged: judgement => judgement.long,
    }),
});

function wrongArrows(judgedReport: JudgedReport, { column, base, published, judged }: Arrow): Found[] {
  const { report, arrowMeaning } = judgedReport;
  // A council that shows no arrow in any cell draws them over the cells, or leaves them out: no row is missing one.
  if (!report.indicators.some(indicator => published(indicator) !== null)) return [];
  return eachIndicator(judgedReport, (indicator, judgement) => {
    const { direction, why } = judged(judgement);
    const shown = published(indicator);
    const cell = indicator.cells[column];
    if (direction === null || direction === shown || !cell) return null;
    const isTrouble = report.troubles.some(
      trouble => trouble.cell === cell && trouble.kind !== 'row-shifted',
    );
    if (isTrouble) return null;
    const from = printedText(indicator, column);
    const arrow = arrowFor(direction, indicator, arrowMeaning);
    // A cell that holds more than an arrow is a shifted row's, which is repaired first; a formula is the officer's own.
    const isRepairable =
      [...from.trim()].length <= 1 && !sharesCell(indicator, column, base) && !indicator.formulas.has(column);
    return {
      cell,
      message:
        shown === null
          ? fill(words.none, { why, arrow })
          : fill(words.differs, {
              shown: nameOf(shown, arrowFor(shown, indicator, arrowMeaning)),
              why,
              arrow,
            }),
      repair: isRepairable ? { label: `Write ${arrow}`, writes: [{ cell, from, to: arrow }] } : null,
    };
  });
}

const nameOf = (direction: Direction, arrow: string): string => `${NAMES[direction]} (${arrow})`;

function sharesCell({ cells }: Indicator, column: ArrowColumn, base: Arrow['base']): boolean {
  const arrow = cells[column];
  const beside = [cells[base], cells.performance];
  return beside.some(cell => arrow !== undefined && arrow.column === cell?.column && arrow.row === cell.row);
}
