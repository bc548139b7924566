import { type Check, eachIndicator } from '../check.ts';

const CLAUSES =
  /[.;!?•\n]+\s+|,\s+(?:but|and|while|though|although|which|with|so)\b|\b(?:but|while|whereas)\b/i;
const PROVISIONAL =
  /\b(?:provisional(?:ly)?|unvalidated|unverified|unaudited|not yet (?:been )?(?:validated|verified|audited|confirmed|finalised)|(?:yet|still) to be (?:validated|verified|audited|confirmed|finalised)|(?:subject|pending) (?:to )?(?:validation|verification|audit|confirmation|final(?:isation| checks?)))\b/i;
/** It was so once, is so of another figure, or will be of one to come. */
const NOT_THIS_FIGURE =
  /\b(?:no longer|not provisional|isn't|aren't|were|was|had been|previous(?:ly)?|earlier|last (?:quarter|year|period|month)|prior|expected|expect|due|available (?:in|by|from|next)|will|would|should|until|awaited|awaiting|next (?:quarter|year|month)|now (?:been )?(?:confirmed|final)|confirmed as|replac\w+|national|regional|England|London|target|provisional (?:bookings?|offers?|licen[cs]es?|orders?|plans?|dates?|budgets?|agreements?|places?|timetables?))\b/i;

/** The comment calls the figure provisional, and the figure itself does not say so to those who read no comments. */
export const provisionalUntagged: Check = eachIndicator(
  'provisional-untagged',
  ({ outturn, comment, cells }) => {
    if (outturn.state !== 'measured' || outturn.provisional || !PROVISIONAL.test(comment)) return null;
    const isSaid = comment
      .split(CLAUSES)
      .some(
        clause =>
          PROVISIONAL.test(clause) &&
          !NOT_THIS_FIGURE.test(
            clause.replace(
              /\bexpected to (?:be confirmed|change)\b|\bwill be (?:confirmed|finalised)\b|(?<=\bprovisional )until\b.*/i,
              '',
            ),
          ),
      );
    if (!isSaid) return null;
    return {
      cell: cells.performance,
      message:
        'The comment says that the figure is provisional, and the figure does not. Write (Provisional) behind it.',
    };
  },
);
