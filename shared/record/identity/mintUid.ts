import { type Period, periodSlug } from '../../quarter.ts';

/** The record takes no longer line number. */
const LONGEST_LINE = 40;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * A name for an indicator that has none: its first quarter, and its row there, as "2017-18-Q2:14". Where that is another
 * indicator's already a letter follows: "2017-18-Q2:14b". Anybody who mints for the same report gets the same.
 */
export function mintUid(period: Period, id: string, isTaken: (uid: string) => boolean): string {
  // Cut in half, a character could not go on record.
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
