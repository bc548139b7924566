import { type Period, parsePeriod } from '../../shared/quarter.ts';

const SLUG = /^\d{4}-\d{2}(?:-Q[1-4])?$/;

/** "2017-18-Q2" in an address; null for anything else. */
export function periodInAddress(slug: string | undefined): Period | null {
  return slug !== undefined && SLUG.test(slug) ? parsePeriod(slug.replace(/-Q/, ' Q')) : null;
}
