import type { Indicator, Report } from '../../report.ts';
import { type Check, eachIndicator } from '../check.ts';
import { type DayNumber, daysIn, quarterEnd } from './daysIn.ts';

/** A day in a title is when the milestone is due only behind such words: "the plan of March 2016" is not due then. */
const DUE =
  /\b(?:by|before|no later than|not later than|deadline|due|due date|target date|(?:to be |be )?(?:completed?|completion|delivered?|open(?:ed|s)?|launch(?:ed)?|finish(?:ed)?|adopted|approved|achieved|in place) (?:by|in|on)?)[\s:(]*(?:the )?(?:end of )?/gi;
/** From the word to the day, in characters. */
const REACH = 30;
/** Words in a performance cell that leave a milestone open. */
const OPEN =
  /^(?:in progress|ongoing|on ?going|delayed|on hold|not (?:yet )?(?:started|achieved|complete)|under ?way|started)\b/i;
/** The comment says of the milestone itself that it is done. */
const DONE =
  /^(?:(?:now |this )?(?:complet(?:e|ed)|achieved|delivered|adopted|opened|approved|finished|done)\b)|\b(?:milestone|target|indicator|project|scheme|programme|centre|plan|it|this) (?:is now|was|has been|is|has now been) (?:fully |formally |successfully )?(?:complet(?:e|ed)|achieved|delivered|met|opened|adopted)\b(?! (?:stage|phase))/i;

/** A milestone that is still open though its day passed before the end of the quarter. */
export const milestoneOverdue: Check = eachIndicator('milestone-overdue', (indicator, _, { report }) => {
  const { outturn, comment, cells, texts } = indicator;
  const shown = (texts.performance ?? '').trim();
  if (outturn.state !== 'milestone' && !OPEN.test(shown)) return null;
  const due = dueDay(indicator);
  const end = lastDay(report);
  if (due === null || due >= end || DONE.test(comment.trim())) return null;
  const isOffTrack = outturn.state === 'milestone' && !outturn.onTrack;
  // Off Track with a new day given is all that can be said.
  if (isOffTrack && daysIn(comment).some(day => day > end)) return null;
  return {
    cell: cells.performance,
    message: `The milestone was due by ${printDay(due)}, before the quarter ended on ${printDay(end)}, and it says "${shown}". Write what became of it, and in the comment when it will be reached.`,
  };
});

function dueDay({ title, target, annualTarget }: Indicator): DayNumber | null {
  const asked = [target, annualTarget].flatMap(cell => (cell.state === 'milestone' ? [cell.text] : []));
  const days = asked.flatMap(daysIn);
  if (days.length > 0) return Math.max(...days);
  const due = [...title.matchAll(DUE)].flatMap(({ 0: words, index }) => {
    const after = title.slice(index, index + words.length + REACH);
    return daysIn(/^(?:by|before)/i.test(words) ? after : after.slice(words.length));
  });
  return due.length > 0 ? Math.max(...due) : null;
}

function lastDay({ period: { startYear, quarter } }: Report): DayNumber {
  return quarterEnd(startYear, quarter ?? 4);
}

const NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** "30 September 2017"; a month that was due is due on its last day. */
function printDay(day: DayNumber): string {
  const month = Math.floor(day / 100) % 100;
  return `${Math.min(day % 100, LENGTHS[month - 1] ?? 31)} ${NAMES[month - 1]} ${Math.floor(day / 10000)}`;
}
