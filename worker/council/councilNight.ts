const HOUR_MS = 3_600_000;
/** The first hour of the night, UTC. */
const FIRST_HOUR = 1;
/** The checks of all councils are spread over so many hours. */
const HOURS = 4;

/** The moment of a council's next nightly check: each night at a time of its own, by the id of its record. */
export function nextNight(record: string, now: Date): number {
  let place = 0;
  for (const letter of record) place = (place * 31 + letter.charCodeAt(0)) % (HOURS * HOUR_MS);
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), FIRST_HOUR) + place;
  return today > now.getTime() ? today : today + 24 * HOUR_MS;
}
