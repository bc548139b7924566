/** 0.07 as "7%": 0.07 * 100 is 7.000000000000001, and no share has more than twelve digits. */
export function percentText(share: number): string {
  return `${Number((share * 100).toPrecision(12))}%`;
}
