import { PERIOD_SLUG, type Period, parsePeriod } from '../../shared/period.ts';

/** The period in an address, "2017-18-Q2", "2017-18-M10" or "2017-18"; null for anything else. */
export const parsePeriodSlug = (slug: string | undefined): Period | null =>
  slug !== undefined && PERIOD_SLUG.test(slug) ? parsePeriod(slug) : null;

/** The number of a revision in an address; null for anything else. */
export const parseRevision = (text: string | undefined): number | null =>
  text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;

/** Whether it is a date of the calendar, "2026-11-25". */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
