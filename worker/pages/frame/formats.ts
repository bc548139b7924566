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
