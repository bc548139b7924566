import { type Period, periodSlug } from '../../period.ts';

/** The longest line number that the record accepts. */
const LONGEST_LINE = 40;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * A uid for a new indicator: its first quarter and its row there, such as "2017-18-Q2:14". Where another indicator has
 * that uid a letter follows: "2017-18-Q2:14b". The same report always gets the same uids.
 */
export function mintUid(period: Period, id: string, isTaken: (uid: string) => boolean): string {
  // A surrogate pair cut in half could not go on record.
  const row = id.slice(0, LONGEST_LINE).replace(/[\p{Surrogate}\0]/gu, '');
  const first = `${periodSlug(period)}:${row}`;
  let uid = first;
  for (let copy = 1; isTaken(uid); copy++) uid = first + suffix(copy);
  return uid;
}

/** b, c … z, then ba, bb … */
const suffix = (copy: number): string =>
  (copy < LETTERS.length ? '' : suffix(Math.floor(copy / LETTERS.length))) +
  LETTERS.charAt(copy % LETTERS.length);
