import type { Indicator, Report } from '../../report.ts';
import { possibleRatings, type RuleSet } from '../../rules/ruleSets/ruleSet.ts';
import { stateCell } from '../../sheet/states/readStates.ts';
import { fill } from '../../words/fill.ts';
import { quoted } from '../../words/quoted.ts';
import { check, type Found } from '../check.ts';
import { unreadStates } from './unreadStates.ts';

/** At most this many different texts are named. */
const MOST_NAMED = 4;

const words = {
  unknown:
    'The sheet prints {texts} for the rating of {count} {count|row|rows}. Outturn does not know what that means, so it was not compared. Explain it in a key above the table, or in your council’s own rules.',
  blue: 'The sheet prints BLUE for {count} {count|row|rows}, and the rule set in use has no BLUE. It was taken for GREEN. If it stands for anything else, say so in your council’s own rules.',
  yellow:
    'The sheet prints YELLOW beside AMBER for {count} {count|row|rows}, and the rule set in use has no YELLOW. It was taken for AMBER. If it stands for anything else, say so in your council’s own rules.',
} as const;

/** A state that was not compared, or only as another one: silence would look as if it had been. */
export const stateUnknown = check({
  code: 'state-unknown',
  severity: 'note',
  heading: 'Ratings in words or symbols that were not compared',
  about: {
    asks: 'Does the column of ratings hold words or symbols that neither Outturn nor a key on the sheet explains?',
    example: '★★ in a column of ratings, and no key',
    action: 'Explain them in a key above the table, or in your council’s own rules.',
  },
  words,
  find: ({ report, ruleSet }) => [
    ...unknownStates(report, ruleSet),
    ...(['BLUE', 'YELLOW'] as const).flatMap(rating => {
      const rows = report.indicators.filter(({ published }) => published.rating === rating);
      const word = rating === 'BLUE' ? words.blue : words.yellow;
      return possibleRatings(ruleSet).includes(rating) ? [] : noted(rows, fill(word, { count: rows.length }));
    }),
  ],
});

function unknownStates(report: Report, ruleSet: RuleSet): Found[] {
  const rows = unreadStates(report, ruleSet);
  const texts = [...new Set(rows.map(row => stateCell(row)?.trim() ?? ''))];
  const named = texts.slice(0, MOST_NAMED).map(quoted).join(', ');
  const more = texts.length > MOST_NAMED ? ', …' : '';
  return noted(rows, fill(words.unknown, { texts: named + more, count: rows.length }));
}

/** One note for the sheet, at the first row. */
function noted([first]: readonly Indicator[], message: string): Found[] {
  const cell = first?.cells.rating ?? first?.cells.performance;
  return cell ? [{ cell, indicator: '', message }] : [];
}
