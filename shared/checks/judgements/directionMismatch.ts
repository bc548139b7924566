import type { Column, Indicator } from '../../report.ts';
import type { Direction, DirectionJudgement } from '../../rules/direction/directionJudgement.ts';
import { ARROWS } from '../../rules/direction/judgeDirection.ts';
import { type Check, eachIndicator } from '../check.ts';
import type { FindingCode } from '../finding.ts';
import type { Judgement } from '../judge/judge.ts';

interface Which {
  readonly code: FindingCode;
  readonly arrow: Column & ('shortArrow' | 'longArrow');
  readonly published: (indicator: Indicator) => Direction | null;
  readonly judged: (judgement: Judgement) => DirectionJudgement;
}

const WORDS: Readonly<Record<Direction, string>> = {
  better: 'better (↑)',
  same: 'the same (→)',
  worse: 'worse (↓)',
};

/** D1 to D7 against the arrow in the cell. What cannot be compared is never a mismatch, whatever arrow stands there. */
const directionMismatch =
  ({ code, arrow, published, judged }: Which): Check =>
  judgedReport => {
    // A council that shows no arrow anywhere draws them over the cells, or leaves them out: its rows lack nothing.
    if (!judgedReport.report.indicators.some(indicator => published(indicator) !== null)) return [];
    return eachIndicator(code, (indicator, judgement, { report }) => {
      const { direction, why } = judged(judgement);
      const said = published(indicator);
      const cell = indicator.cells[arrow];
      if (direction === null || direction === said || !cell) return null;
      const isTrouble = report.troubles.some(
        trouble => trouble.cell === cell && trouble.kind !== 'row-shifted',
      );
      if (isTrouble) return null;
      const from = indicator.texts[arrow] ?? '';
      const shown = said === null ? 'No direction is shown' : `The arrow says ${WORDS[said]}`;
      return {
        cell,
        message: `${shown}. ${why} Change it to ${ARROWS[direction]}, or correct the outturn or what it is compared with.`,
        // A cell that holds more than an arrow is a shifted row's, and is put right first; a formula is the officer's.
        repair:
          [...from.trim()].length > 1 || sharesCell(indicator, arrow) || indicator.formulas.has(arrow)
            ? null
            : { label: `Write ${ARROWS[direction]}`, writes: [{ cell, from, to: ARROWS[direction] }] },
      };
    })(judgedReport);
  };

const BASES = { shortArrow: 'shortBase', longArrow: 'longBase' } as const;

function sharesCell({ cells }: Indicator, arrow: Which['arrow']): boolean {
  const [own, base] = [cells[arrow], cells[BASES[arrow]]];
  return own !== undefined && own.column === base?.column && own.row === base.row;
}

export const shortDirectionMismatch = directionMismatch({
  code: 'short-direction-mismatch',
  arrow: 'shortArrow',
  published: indicator => indicator.published.short,
  judged: judgement => judgement.short,
});

export const longDirectionMismatch = directionMismatch({
  code: 'long-direction-mismatch',
  arrow: 'longArrow',
  published: indicator => indicator.published.long,
  judged: judgement => judgement.long,
});
