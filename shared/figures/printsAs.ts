/** Whether a calculated figure prints as the stated one, at its digits. A half may be rounded either way. */
export function printsAs(exact: number, stated: number, decimals: number): boolean {
  const half = 0.5 / 10 ** decimals;
  // Doubles: 0.5 / 10 and 21.35 - 21.3 are not equal to the last bit.
  return Math.abs(exact - stated) <= half + 1e-9 * Math.max(1, Math.abs(exact));
}
