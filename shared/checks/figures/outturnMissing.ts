import type { Decisions } from '../../decisions.ts';
import { endMonth, type Period, periodNoun } from '../../period.ts';
import { printedText } from '../../report.ts';
import type { Target } from '../../target.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator } from '../check.ts';

/** The comment says that no figure was due: the measure is annual, or comes later. */
const NOT_DUE =
  /\b(?:on an? (?:annual|yearly|biennial) basis|(?:measured|reported|available|collected|published|produced|completed) (?:only )?(?:annually|yearly|biennially|once a year|every (?:other|two) years?|at (?:the )?year[- ]end)|not (?:be )?(?:measured|reported|due|available) until|(?:an )?annual (?:indicator|measure|survey|figure|pi|corporate pi))\b/i;

const ASKS_FOR_A_FIGURE: readonly Target['state'][] = ['number', 'comparator', 'range'];

/** A cell is quoted this far. */
const LONGEST = 40;

/** R5: a target was set for this period and there is no outturn. Where only the annual target is set, no figure was due. */
export const outturnMissing = check({
  code: 'outturn-missing',
  severity: 'warning',
  heading: 'No outturn',
  about: {
    asks: 'Is there a target for the period but no outturn? It is a note where the comment says that no figure was due, or the cell says TBC or NEW.',
    example: 'Target 65%, and the outturn is N/A',
    action: 'Enter the figure, or N/A as the target.',
  },
  words: {
    missing:
      'A target of {target} is set for this {length}, but there is no outturn. Enter the figure, or N/A as the target.',
    toCome: 'A target of {target} is set, and the outturn is "{said}". Enter the figure once it is known.',
    notDue: 'A target of {target} is set, but there is no outturn. The comment says that none was due yet.',
  },
  find: (judged, words) => {
    const { decisions, report } = judged;
    return eachIndicator(judged, indicator => {
      const { id, outturn, target, comment, cells } = indicator;
      if (isAnnual(decisions, id) && !isYearEnd(report.period)) return null;
      if (outturn.state !== 'none' || !ASKS_FOR_A_FIGURE.includes(target.state)) return null;
      // "Not due", "Monitor only", "x": the row itself says that there is none, and why.
      if (outturn.reason === 'word') return null;
      const shown = { target: printedText(indicator, 'target').trim() };
      if (outturn.reason === 'to-be-confirmed' || outturn.reason === 'new') {
        const said = printedText(indicator, 'performance').trim().slice(0, LONGEST);
        return { cell: cells.performance, severity: 'note', message: fill(words.toCome, { ...shown, said }) };
      }
      return NOT_DUE.test(comment)
        ? { cell: cells.performance, severity: 'note', message: fill(words.notDue, shown) }
        : {
            cell: cells.performance,
            message: fill(words.missing, { ...shown, length: periodNoun(judged.report.period) }),
          };
    });
  },
});

/** The officer answered that it is reported once a year. */
const isAnnual = ({ frequencies }: Decisions, id: string): boolean =>
  Object.hasOwn(frequencies, id) && frequencies[id] === 'annual';

const isYearEnd = (period: Period): boolean => endMonth(period) === 12;
