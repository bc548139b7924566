import { a1, type CellAddress } from '../../cells.ts';
import { groupBy } from '../../groupBy.ts';
import { type Column, printedText, type Report } from '../../report.ts';
import type { Direction } from '../../rules/direction/directionJudgement.ts';
import type { RuleSet, Wording } from '../../rules/ruleSets/ruleSet.ts';
import type { Rating } from '../../rules/verdict.ts';
import { stateCell } from '../../sheet/states/readStates.ts';
import { stateText } from '../../sheet/states/stateWords.ts';
import { unreadStates } from '../judgements/unreadStates.ts';

/** So many rows have to show what a word means, all but one in five of those that print it. */
const FEWEST = 2;
const SHARE = 0.8;

/** The rating that each state nobody explains stands for, by the rating that the rules give where it is printed. */
export function statesByRules(
  report: Report,
  ruleSet: RuleSet,
  ratingOf: (row: Report['indicators'][number]) => Rating | null,
): NonNullable<Wording['ratings']> {
  const rows = unexplained(report, ruleSet).map(row => ({
    text: stateCell(row) ?? '',
    given: ratingOf(row),
  }));
  return meanings(rows);
}

/** The direction that each unread word or symbol stands for, in the same way. */
export function directionsByRules(
  report: Report,
  directionOf: (row: Report['indicators'][number], term: 'short' | 'long') => Direction | null,
): NonNullable<Wording['directions']> {
  const rows = unreadDirections(report).map(({ row, term }) => ({
    text: printedText(row, `${term}Arrow`),
    given: directionOf(row, term),
  }));
  return meanings(rows);
}

/** Whether there is a state or a direction that nobody explains. */
export const hasUnreadWords = (report: Report, ruleSet: Pick<RuleSet, 'wording'>): boolean =>
  unreadDirections(report).length > 0 || unexplained(report, ruleSet).length > 0;

/** The rows whose state is not understood: those with a note of it, and those whose cell could not be read at all. */
function unexplained(report: Report, ruleSet: Pick<RuleSet, 'wording'>): Report['indicators'] {
  const isUnread = unreadIn(report, column => column === 'rating');
  return [
    ...unreadStates(report, ruleSet),
    ...report.indicators.filter(row => stateCell(row) !== null && isUnread(row.cells.rating)),
  ];
}

/** Whether a cell of these columns could not be read. */
function unreadIn({ troubles }: Report, isOne: (column: Column) => boolean): (cell?: CellAddress) => boolean {
  const cells = troubles.flatMap(({ kind, column, cell }) =>
    kind === 'unreadable' && isOne(column) ? [a1(cell)] : [],
  );
  const unread = new Set(cells);
  return cell => cell !== undefined && unread.has(a1(cell));
}

function unreadDirections(report: Report) {
  const isUnread = unreadIn(report, column => column === 'shortArrow' || column === 'longArrow');
  return report.indicators.flatMap(row =>
    (['short', 'long'] as const).flatMap(term =>
      isUnread(row.cells[`${term}Arrow`]) ? [{ row, term }] : [],
    ),
  );
}

/**
 * A text means what the rules give in nearly all of its rows. Texts of one meaning are left out, and so is a single one: any
 * rules would explain them.
 */
function meanings<Given extends string>(
  rows: readonly { readonly text: string; readonly given: Given | null }[],
): Record<string, Given> {
  const found: (readonly [text: string, given: Given])[] = [];
  for (const same of groupBy(rows, ({ text }) => stateText(text)).values()) {
    const counts = [...groupBy(same, ({ given }) => given)].map(([given, of]) => [given, of.length] as const);
    const [given, count] = counts.reduce((most, each) => (each[1] > most[1] ? each : most));
    const text = same[0]?.text.trim();
    if (text && given !== null && count >= FEWEST && count >= same.length * SHARE) found.push([text, given]);
  }
  const alone = found.filter(([, given]) => found.filter(each => each[1] === given).length === 1);
  return Object.fromEntries(alone.length > 1 ? alone : []);
}
