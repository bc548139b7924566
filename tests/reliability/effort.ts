import { appendFileSync } from 'node:fs';

const isLong = process.env.RELIABILITY === 'long';

/** The number of rounds: few together with all other tests, many in `npm run test:reliability`. */
export const rounds = (long: number, short: number): number => (isLong ? long : short);

/** Reports a figure of a long run as a JSON line, for `npm run test:reliability` to print. */
export function reportFigure(name: string, value: number, unit: string): void {
  const file = process.env.RELIABILITY_FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify({ figure: name, value, unit })}\n`);
}
