import { type Check, eachIndicator } from '../check.ts';
import type { ClaimCheck } from '../commentary/claimCheck.ts';
import { comparisonClaims } from '../commentary/comparisonClaims.ts';
import { differenceClaims } from '../commentary/differenceClaims.ts';
import { fractionClaims } from '../commentary/fractionClaims.ts';
import { remainderClaims } from '../commentary/remainderClaims.ts';
import { rowFigures } from '../commentary/rowFigures.ts';
import { sentencesOf, statesFigures } from '../commentary/sentence.ts';
import { shareClaims } from '../commentary/shareClaims.ts';
import { statedFigures } from '../commentary/statedFigures.ts';
import { sumClaims } from '../commentary/sumClaims.ts';
import { targetShareClaims } from '../commentary/targetShareClaims.ts';
import { wholeNumberClaims } from '../commentary/wholeNumberClaims.ts';

const CLAIMS: readonly ClaimCheck[] = [
  fractionClaims,
  shareClaims,
  wholeNumberClaims,
  sumClaims,
  remainderClaims,
  targetShareClaims,
  differenceClaims,
  comparisonClaims,
  statedFigures,
];
/** So many are told at once; the rest show when these are corrected. */
const MOST = 3;

/** The comment against itself and against its row: what it claims of its figures, worked out again. */
export const commentaryArithmetic: Check = judged => {
  const commentOf = new Map<string, number>();
  for (const { cells } of judged.report.indicators) {
    const key = `${cells.comment?.row} ${cells.comment?.column}`;
    commentOf.set(key, (commentOf.get(key) ?? 0) + 1);
  }
  return eachIndicator('commentary-arithmetic', (indicator, _, { report }) => {
    const cell = indicator.cells.comment;
    if (!cell || cell.row !== indicator.row) return null;
    // A comment that a survey shares speaks of several rows, so it is held to its own figures alone.
    const isShared = (commentOf.get(`${cell.row} ${cell.column}`) ?? 0) > 1;
    const row = isShared ? null : rowFigures(indicator, report.period);
    const said = [
      ...new Set(
        sentencesOf(indicator)
          .filter(statesFigures)
          .flatMap(sentence => CLAIMS.flatMap(claim => claim(sentence, row))),
      ),
    ];
    if (said.length === 0) return null;
    return {
      cell,
      message: `The comment’s figures do not agree: ${said.slice(0, MOST).join('. Also, ')}. Correct the comment, or the figure that it speaks of.`,
    };
  })(judged);
};
