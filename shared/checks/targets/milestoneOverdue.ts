import { type DayNumber, daysIn } from '../../figures/daysIn.ts';
import { lastDay, periodNoun } from '../../period.ts';
import { type Indicator, printedText, type Report } from '../../report.ts';
import { readOutturn } from '../../sheet/texts/outturnText.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator } from '../check.ts';

/** A day in a title is the due day only after such words: "the plan of March 2016" is not due then. */
const DUE =
  /\b(?:by|before|no later than|not later than|deadline|due|due date|target date|(?:to be |be )?(?:completed?|completion|delivered?|open(?:ed|s)?|launch(?:ed)?|finish(?:ed)?|adopted|approved|achieved|in place) (?:by|in|on)?)[\s:(]*(?:the )?(?:end of )?/gi;
/** From the word to the day, in characters. */
const REACH = 30;
/** Words in the performance cell that leave a milestone open. */
const OPEN =
  /^(?:in progress|ongoing|on ?going|delayed|on hold|not (?:yet )?(?:started|achieved|complete)|under ?way|started)\b/i;
/** The comment says that the milestone itself is done. */
const DONE =
  /^(?:(?:now |this )?(?:complet(?:e|ed)|achieved|delivered|adopted|opened|approved|finished|done)\b)|\b(?:milestone|target|indicator|project|scheme|programme|centre|plan|it|this) (?:is now|was|has been|is|has now been) (?:fully |formally |successfully )?(?:complet(?:e|ed)|achieved|delivered|met|opened|adopted)\b(?! (?:stage|phase))/i;

/** A milestone that is still open although its day passed before the end of the quarter. */
export const milestoneOverdue = check({
  code: 'milestone-overdue',
  severity: 'warning',
  heading: 'Milestone date has passed',
  about: {
    asks: 'Is a milestone still open although its date passed before the period ended?',
    example: 'Target "Open the centre by June 2017", and the Q2 outturn is "On Track"',
    action: 'Write whether it was reached, and the new date in the comment.',
  },
  words: {
    overdue:
      'The milestone was due by {due}, before the {length} ended on {end}, but the cell says "{shown}". Write whether it was reached, and in the comment when it will be.',
  },
  find: (judged, words) =>
    eachIndicator(judged, indicator => {
      const { outturn, comment, cells } = indicator;
      const shown = printedText(indicator, 'performance').trim();
      if (outturn.state !== 'milestone' && !OPEN.test(shown)) return null;
      // "Submitted 12 December 2024" is done.
      if (outturn.state === 'milestone' && readOutturn(shown).outturn.state !== 'milestone') return null;
      const due = dueDay(indicator);
      const end = endOf(judged.report);
      if (due === null || due >= end || DONE.test(comment.trim())) return null;
      const isOffTrack = outturn.state === 'milestone' && !outturn.onTrack;
      // "Off Track" with a new date already says everything.
      if (isOffTrack && daysIn(comment).some(day => day > end)) return null;
      return {
        cell: cells.performance,
        message: fill(words.overdue, {
          due: printDay(due),
          end: printDay(end),
          shown,
          length: periodNoun(judged.report.period),
        }),
      };
    }),
});

function dueDay({ title, target, annualTarget }: Indicator): DayNumber | null {
  const milestones = [target, annualTarget].flatMap(cell => (cell.state === 'milestone' ? [cell.text] : []));
  const days = milestones.flatMap(daysIn);
  if (days.length > 0) return Math.max(...days);
  const due = [...title.matchAll(DUE)].flatMap(({ 0: words, index }) =>
    daysIn(title.slice(index, index + words.length + REACH)),
  );
  return due.length > 0 ? Math.max(...due) : null;
}

const endOf = ({ period }: Report): DayNumber => Number(lastDay(period).replaceAll('-', ''));

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** "30 September 2017"; a due month ends on its last day. */
function printDay(day: DayNumber): string {
  const [year, month] = [Math.floor(day / 10000), Math.floor(day / 100) % 100];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return DAY.format(Date.UTC(year, month - 1, Math.min(day % 100, last)));
}
