/** The number of what a write replaces, in `If-Match`; 0 under `If-None-Match: *`; null where neither is said, or both. */
export function replacedNumber(ifNoneMatch: string | undefined, ifMatch: string | undefined): number | null {
  if (ifNoneMatch === '*' && ifMatch === undefined) return 0;
  const number = /^"([1-9]\d{0,5})"$/.exec(ifMatch ?? '')?.[1];
  return number !== undefined && ifNoneMatch === undefined ? Number(number) : null;
}
