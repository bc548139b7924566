import { fill } from '../../words/fill.ts';
import { check, eachIndicator } from '../check.ts';
import type { ClaimCheck } from '../commentary/claimCheck.ts';
import { comparisonClaims } from '../commentary/comparisonClaims.ts';
import { differenceClaims } from '../commentary/differenceClaims.ts';
import { fractionClaims } from '../commentary/fractionClaims.ts';
import { remainderClaims } from '../commentary/remainderClaims.ts';
import { rowFigures } from '../commentary/rowFigures.ts';
import { sentencesOf } from '../commentary/sentence.ts';
import { shareClaims } from '../commentary/shareClaims.ts';
import { statedFigures } from '../commentary/statedFigures.ts';
import { sumClaims } from '../commentary/sumClaims.ts';
import { targetShareClaims } from '../commentary/targetShareClaims.ts';
import { wholeNumberClaims } from '../commentary/wholeNumberClaims.ts';
import { commentSharing } from './ownComment.ts';

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
/** Only so many are shown at once; the rest follow when these are corrected. */
const MOST = 3;

/** The comment against its own figures and against its row: what it claims, worked out again. */
export const commentaryArithmetic = check({
  code: 'commentary-arithmetic',
  severity: 'warning',
  restsOnComment: true,
  heading: 'Figures in the comment do not agree',
  about: {
    asks: 'Do the sums, shares, differences and quoted figures in the comment agree with each other and with the row?',
    example: '"87 of 135 children (65.4%)": 87 of 135 is 64.4%',
    action: 'Correct the comment, or the figure that it describes.',
  },
  words: {
    wrong:
      'The comment’s figures do not agree. {claims} Correct the comment, or the figure that it describes.',
  },
  find: (judged, words) => {
    const isShared = commentSharing(judged.report.indicators);
    return eachIndicator(judged, indicator => {
      const cell = indicator.cells.comment;
      if (!cell || cell.row !== indicator.row) return null;
      // A comment that a survey shares describes several rows, so it is compared with its own figures alone.
      const row = isShared(indicator)
        ? null
        : rowFigures(indicator, judged.report.period, judged.ruleSet.target);
      const wrong = new Set(
        sentencesOf(indicator).flatMap(sentence => CLAIMS.flatMap(claim => claim(sentence, row))),
      );
      if (wrong.size === 0) return null;
      return { cell, message: fill(words.wrong, { claims: [...wrong].slice(0, MOST).join(' ') }) };
    });
  },
});
