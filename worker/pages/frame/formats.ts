import { ARROWS } from '../../../shared/rules/direction/judgeDirection.ts';

export const DIRECTION_LABELS = {
  better: `${ARROWS.better} Better`,
  same: `${ARROWS.same} The same`,
  worse: `${ARROWS.worse} Worse`,
} as const;

const LONDON = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

/** "24 November 2026 at 14:05", as clocks in Britain showed it. */
export const formatMoment = (iso: string): string => LONDON.format(new Date(iso));

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** "24 November 2026" of "2026-11-24". */
export const formatDay = (day: string): string => DAY.format(new Date(`${day}T00:00:00Z`));

export const formatCount = (count: number): string => count.toLocaleString('en-GB');
