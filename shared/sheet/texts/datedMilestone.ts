import { daysIn } from '../../figures/daysIn.ts';
import { plainText } from '../../figures/plainText.ts';
import type { Outturn } from '../../outturn.ts';
import type { Target } from '../../target.ts';

/** What was done and when: "Submitted 12 December 2024", "Adopted on 3/4/2024". */
const DONE = /^(\p{L}+ed)(?: (?:on|in))?(?: the)? (.+)$/iu;
const DUE = /\b(?:by|no later than|not later than|on or before)(?: the)?(?: end of)? (.+)$/i;
const DAY =
  /^(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}{3,9}\.?,? 20\d\d|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?,? 20\d\d|\d{1,2}[/.]\d{1,2}[/.]20\d\d)$/iu;
const MONTH = /^\p{L}{3,9}\.?,? 20\d\d$/iu;

/**
 * The state (R4) of a milestone that names the day it was done, against a target that names the same deed and its last day:
 * "Submitted 12 December 2024" and "Submitted by December 2024". Null where they name another deed or no whole date, or
 * where a month does not tell.
 */
export function datedMilestone(text: string, target: Target): Outturn | null {
  if (target.state !== 'milestone') return null;
  const [, deed = '', done = ''] = DONE.exec(withoutStop(text)) ?? [];
  const asked = withoutStop(target.text);
  const [, due = ''] = DUE.exec(asked) ?? [];
  if (deed === '' || !new RegExp(`\\b${deed}\\b`, 'i').test(asked) || /\bnot\b/i.test(asked)) return null;
  const last = dayOf(due);
  const day = dayOf(done);
  if (last === null || day === null) return null;
  if (day <= last) return { state: 'milestone', onTrack: true };
  // A month ends after the last day, and may have begun before it.
  const first = MONTH.test(done) ? day - (day % 100) + 1 : day;
  return first > last ? { state: 'milestone', onTrack: false } : null;
}

/** The last day of what is wholly a date. */
function dayOf(text: string): number | null {
  const [day = null] = DAY.test(text) || MONTH.test(text) ? daysIn(text) : [];
  return day;
}

const withoutStop = (text: string): string => plainText(text).replace(/\.$/, '');
