import type { Indicator } from '../../report.ts';
import { check, eachIndicator, type JudgedReport, onceACell } from '../check.ts';
import type { Judgement } from '../judge/judge.ts';
import { NAMES_ACTION } from './correctiveAction.ts';

/** A column of its own. */
const COLUMN = /^(?:[\p{L}]+ ){0,2}actions?\b|\bactions?$/iu;

/** A RED or Off Track row says what is being done, where the council has that custom and no other column says it. */
export const correctiveActionMissing = check({
  code: 'corrective-action-missing',
  severity: 'warning',
  heading: 'No corrective action',
  about: {
    asks: 'Does the comment of a RED indicator give a corrective action, where at least half of the other RED ones do?',
    example: '"58% RED", and the comment only explains the figure',
    action: 'Add "Corrective Action:" to the comment, and what is being done.',
  },
  words: {
    missing:
      'The indicator is RED, but its comment gives no corrective action, as other RED ones do. Add "Corrective Action:" and what is being done.',
  },
  find: (judged, words) => {
    if (
      judged.report.layout.unknownHeadings.some(
        ({ text }) => COLUMN.test(text.trim()) || NAMES_ACTION.test(text),
      )
    )
      return [];
    const red = [...judged.judgements].flatMap(([indicator, judgement]) =>
      isRed(indicator, judgement) && indicator.cells.comment ? [indicator] : [],
    );
    const given = red.filter(({ comment }) => NAMES_ACTION.test(comment)).length;
    const isAsked = isAskedInKey(judged);
    const found = eachIndicator(judged, (indicator, judgement) => {
      const { cells, comment } = indicator;
      // A sheet without comments gives it in another document.
      if (!cells.comment || !isRed(indicator, judgement) || NAMES_ACTION.test(comment)) return null;
      const isCustom = given > 0 && given * 2 >= red.length - 1;
      return isCustom || isAsked ? { cell: cells.comment, message: words.missing } : null;
    });
    return onceACell(found);
  },
});

const isRed = ({ published }: Indicator, { rating }: Judgement): boolean =>
  (rating.rating ?? published.rating) === 'RED';

/** "RED: worse than target; a corrective action is given." */
const isAskedInKey = ({ report }: JudgedReport): boolean =>
  report.around.some(row => row.some(({ text }) => /\bred\b/i.test(text) && NAMES_ACTION.test(text)));
