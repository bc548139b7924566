import { periodNoun } from '../../period.ts';
import type { Column, Indicator, Report } from '../../report.ts';
import { limitColumnsOf, ratingForm } from '../../rules/forms/forms.ts';
import { fill } from '../../words/fill.ts';
import { check, type Found } from '../check.ts';

const words = {
  ratings:
    'The sheet prints {count} {count|rating|ratings}, and no column of targets was found, so none was checked. Choose the column of targets under Columns.',
  short:
    'The sheet prints {count} short-term {count|arrow|arrows}, and no column of last {length}’s outturn was found, so none was checked. Choose that column under Columns, if there is one.',
  long: 'The sheet prints {count} long-term {count|arrow|arrows}, and no column of last year’s outturn was found, so none was checked. Choose that column under Columns, if there is one.',
} as const;

interface Unchecked {
  readonly word: keyof typeof words;
  /** The columns without which nothing of the kind can be checked. */
  readonly needs: readonly Column[];
  readonly prints: (indicator: Indicator) => boolean;
  readonly at: readonly Column[];
}

const KINDS: readonly Unchecked[] = [
  {
    word: 'ratings',
    needs: ['target', 'annualTarget'],
    // A milestone needs no target: its state is its rating.
    prints: ({ published, outturn }) => published.rating !== null && outturn.state !== 'milestone',
    at: ['rating', 'performance'],
  },
  {
    word: 'short',
    needs: ['shortBase'],
    prints: ({ published }) => published.short !== null,
    at: ['shortArrow'],
  },
  {
    word: 'long',
    needs: ['longBase'],
    prints: ({ published }) => published.long !== null,
    at: ['longArrow'],
  },
];

/** Ratings or arrows that nothing on the sheet can be compared with: silence would look as if they had been checked. */
export const judgementUnchecked = check({
  code: 'judgement-unchecked',
  severity: 'note',
  heading: 'Ratings or arrows not checked',
  about: {
    asks: 'Does the sheet print ratings without any target, or arrows without any earlier outturn, so that none can be checked?',
    example: 'A column of arrows, and no column of the last report’s outturn',
    action: 'Choose the column under Columns, if the sheet has it.',
  },
  words,
  find: ({ report, ruleSet, judgements }) => {
    // These rules rate against a column of their own in place of a target.
    const hasReference = limitColumnsOf(ratingForm(ruleSet.rating.form)).some(
      column => report.layout.columns[column] !== undefined,
    );
    const areRated = hasReference && [...judgements.values()].some(({ rating }) => rating.rating !== null);
    return KINDS.filter(({ word }) => word !== 'ratings' || !areRated).flatMap(kind =>
      findUnchecked(report, kind),
    );
  },
});

/** One note for the sheet, at the heading. */
function findUnchecked(report: Report, { word, needs, prints, at }: Unchecked): Found[] {
  const { indicators, layout } = report;
  const printed = indicators.filter(prints);
  const [first] = printed;
  if (first === undefined || needs.some(column => layout.columns[column] !== undefined)) return [];
  // An arrow and its base may share a cell.
  if (printed.some(({ cells }) => needs.some(column => cells[column] !== undefined))) return [];
  const column = at.map(each => layout.columns[each]).find(position => position !== undefined) ?? 0;
  const message = fill(words[word], { count: printed.length, length: periodNoun(report.period) });
  return [{ cell: { row: layout.body.row, column }, indicator: '', message }];
}
