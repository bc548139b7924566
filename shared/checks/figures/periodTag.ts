/**
 * A data period in one spelling, so that "2015/16", "2014-15" and "(15/16 Results)" can be compared: the
 * numbers of years in short and the quarter, with all other words left out. Null where there is no period, or none that
 * names a year or a quarter.
 */
export function readPeriodTag(tag: string | null): string | null {
  if (tag === null) return null;
  const text = tag.toLowerCase();
  const quarter = /\bq(?:uarter)? ?([1-4])\b/.exec(text)?.[1];
  const month = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.exec(text)?.[1];
  const years = [...text.matchAll(/(?<!\d)(?:(?:19|20)\d\d|\d\d(?=[/-])|(?<=[/-])\d\d)(?!\d)/g)].map(
    ([year]) => year.slice(-2),
  );
  const parts = [...(quarter ? [`q${quarter}`] : []), ...(month ? [month] : []), ...years];
  return parts.length === 0 ? null : parts.join();
}
