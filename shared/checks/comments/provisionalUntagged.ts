import { check, eachIndicator } from '../check.ts';

const CLAUSES =
  /[.;!?•\n]+\s+|,\s+(?:but|and|while|though|although|which|with|so)\b|\b(?:but|while|whereas)\b/i;
const PROVISIONAL =
  /\b(?:provisional(?:ly)?|unvalidated|unverified|unaudited|not yet (?:been )?(?:validated|verified|audited|confirmed|finalised)|(?:yet|still) to be (?:validated|verified|audited|confirmed|finalised)|(?:subject|pending) (?:to )?(?:validation|verification|audit|confirmation|final(?:isation| checks?)))\b/i;
/** It was provisional once, another figure is, or a later one will be. */
const NOT_THIS_FIGURE =
  /\b(?:no longer|not provisional|isn't|aren't|were|was|had been|previous(?:ly)?|earlier|last (?:quarter|year|period|month)|prior|expected|expect|due|available (?:in|by|from|next)|will|would|should|until|awaited|awaiting|next (?:quarter|year|month)|now (?:been )?(?:confirmed|final)|confirmed as|replac\w+|national|regional|England|London|target|provisional (?:bookings?|offers?|licen[cs]es?|orders?|plans?|dates?|budgets?|agreements?|places?|timetables?))\b/i;

/** The comment calls the figure provisional, but the figure itself does not, so readers who skip comments miss it. */
export const provisionalUntagged = check({
  code: 'provisional-untagged',
  severity: 'note',
  heading: 'Provisional only in the comment',
  about: {
    asks: 'Does the comment call the figure provisional, while the figure itself does not?',
    example: 'Outturn "66.2%", and the comment says "This figure is provisional."',
    action: 'Write (Provisional) after the figure.',
  },
  words: {
    untagged:
      'The comment says that the figure is provisional, but the figure does not. Write (Provisional) after it.',
  },
  find: (judged, words) =>
    eachIndicator(judged, ({ outturn, comment, cells }) => {
      if (outturn.state !== 'measured' || outturn.provisional || !PROVISIONAL.test(comment)) return null;
      return comment.split(CLAUSES).some(callsFigureProvisional)
        ? { cell: cells.performance, message: words.untagged }
        : null;
    }),
});

/** "Expected to be confirmed" and "provisional until May" describe this figure, whatever their words suggest. */
const STILL_THIS_FIGURE =
  /\bexpected to (?:be confirmed|change)\b|\bwill be (?:confirmed|finalised)\b|(?<=\bprovisional )until\b.*/i;

const callsFigureProvisional = (clause: string): boolean =>
  PROVISIONAL.test(clause) && !clause.split(STILL_THIS_FIGURE).some(rest => NOT_THIS_FIGURE.test(rest));
