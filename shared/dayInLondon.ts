const LONDON = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The day in the United Kingdom, "2026-11-25": a quarter begins at midnight there, an hour early in summer by UTC. */
export const dayInLondon = (now: Date): string => LONDON.format(now);
