import { appendFileSync } from 'node:fs';

const isLong = process.env.RELIABILITY === 'long';

/** How often a thing is tried: a few times with all other tests, many times in `npm run test:reliability`. */
export const rounds = (long: number, short: number): number => (isLong ? long : short);

/** What a long run found, a line of JSON each, for `npm run test:reliability` to print. */
export function reportFigure(name: string, value: number, unit: string): void {
  const file = process.env.RELIABILITY_FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify({ figure: name, value, unit })}\n`);
}
