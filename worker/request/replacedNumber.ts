/** The number that a write replaces: from `If-Match`, or 0 for `If-None-Match: *`; null for neither header, or both. */
export function replacedNumber(ifNoneMatch: string | undefined, ifMatch: string | undefined): number | null {
  if (ifNoneMatch === '*' && ifMatch === undefined) return 0;
  const number = /^"([1-9]\d{0,5})"$/.exec(ifMatch ?? '')?.[1];
  return number !== undefined && ifNoneMatch === undefined ? Number(number) : null;
}
