import type { Decisions } from '../../decisions.ts';
import type { Period } from '../../quarter.ts';
import type { Target } from '../../target.ts';
import { type Check, eachIndicator } from '../check.ts';

/** The comment says that no figure was due: the measure is annual, or comes later. */
const NOT_DUE =
  /\b(?:on an? (?:annual|yearly|biennial) basis|(?:measured|reported|available|collected|published|produced|completed) (?:only )?(?:annually|yearly|biennially|once a year|every (?:other|two) years?|at (?:the )?year[- ]end)|not (?:be )?(?:measured|reported|due|available) until|(?:an )?annual (?:indicator|measure|survey|figure|pi|corporate pi))\b/i;

const ASKS_FOR_A_FIGURE: readonly Target['state'][] = ['number', 'comparator', 'range'];

/** R5: a target was set for this quarter and there is no outturn. Where only the annual target is set, nothing was due. */
export const outturnMissing: Check = eachIndicator(
  'outturn-missing',
  ({ id, outturn, target, comment, cells, texts }, _judgement, { decisions, report }) => {
    if (isAnnual(decisions, id) && !isYearEnd(report.period)) return null;
    if (outturn.state !== 'none' || !ASKS_FOR_A_FIGURE.includes(target.state)) return null;
    // "Not due", "Monitor only", "x": the row says itself that there is none, and why.
    if (outturn.reason === 'word') return null;
    const shown = (texts.target ?? '').trim();
    if (NOT_DUE.test(comment)) {
      return {
        cell: cells.performance,
        severity: 'note',
        message: `A target of ${shown} is set and there is no outturn; the comment says that none was due yet.`,
      };
    }
    return {
      cell: cells.performance,
      message: `A target of ${shown} is set for this quarter and there is no outturn. Enter the figure, or N/A as the target.`,
    };
  },
);

/** The officer was asked, and said that it is reported once a year. */
const isAnnual = ({ frequencies }: Decisions, id: string): boolean =>
  Object.hasOwn(frequencies, id) && frequencies[id] === 'annual';

const isYearEnd = ({ quarter }: Period): boolean => quarter === 4 || quarter === null;
