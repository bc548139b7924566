import { type Period, parsePeriod } from '../../shared/quarter.ts';

const SLUG = /^\d{4}-\d{2}(?:-Q[1-4])?$/;

/** "2017-18-Q2" in an address; null for anything else. */
export function parsePeriodSlug(slug: string | undefined): Period | null {
  return slug !== undefined && SLUG.test(slug) ? parsePeriod(slug.replace(/-Q/, ' Q')) : null;
}

/** What is said of a period that is asked for beside the address. */
export const NO_PERIOD = 'That is no period. Write it as 2017-18-Q2, or for a whole year as 2017-18.';

/** The number of a revision in an address; null for anything else. */
export const parseRevision = (text: string | undefined): number | null =>
  text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
