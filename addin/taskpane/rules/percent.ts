const PERCENT = /^(\d{1,2}(?:\.\d{1,6})?)\s*%?$/;

/** "7.5" or "7.5%" as the share 0.075; null for anything but a per cent from 0 to under 100. */
export function shareIn(text: string): number | null {
  const percent = PERCENT.exec(text.trim())?.[1];
  // 7 / 100 is 0.07, and 0.07 * 100 is 7.000000000000001: a share has no more digits than a person types.
  return percent === undefined ? null : Number((Number(percent) / 100).toPrecision(12));
}

/** "7.5"; "" for none. */
export const percentOf = (share: number | undefined): string =>
  share === undefined ? '' : String(Number((share * 100).toPrecision(12)));
