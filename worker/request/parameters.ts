import { type Period, parsePeriod } from '../../shared/quarter.ts';

const SLUG = /^\d{4}-\d{2}(?:-Q[1-4])?$/;

/** The period in an address, "2017-18-Q2" or "2017-18"; null for anything else. */
export function parsePeriodSlug(slug: string | undefined): Period | null {
  return slug !== undefined && SLUG.test(slug) ? parsePeriod(slug.replace(/-Q/, ' Q')) : null;
}

/** The number of a revision in an address; null for anything else. */
export const parseRevision = (text: string | undefined): number | null =>
  text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;

/** Whether it is a date of the calendar, "2026-11-25". */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
