import { detectedShare } from './figures.ts';
import type { SeenFinding } from './seenFinding.ts';
import type { Trial } from './trial.ts';

/** So many failures are shown for each class. */
const SHOWN = 3;

/** One line for each class: reports with the fault, share detected and false alarms, with the first few of each. */
export function tableOf(trials: readonly Trial[]): string {
  const codes = [...new Set(trials.map(({ code }) => code))];
  const head = `${'class'.padEnd(28)}${'mutants'.padStart(8)}${'detected'.padStart(10)}${'spared'.padStart(8)}${'false alarms'.padStart(14)}`;
  return [
    head,
    ...codes.flatMap(code =>
      linesOf(
        code,
        trials.filter(trial => trial.code === code),
      ),
    ),
  ].join('\n');
}

function linesOf(code: string, trials: readonly Trial[]): string[] {
  const injected = trials.filter(({ detected }) => detected !== null);
  const alarmed = trials.filter(({ falseAlarms }) => falseAlarms.length > 0);
  const alarms = alarmed.reduce((sum, { falseAlarms }) => sum + falseAlarms.length, 0);
  const share = injected.length === 0 ? '' : detectedShare(injected).toFixed(3);
  const line = `${code.padEnd(28)}${String(injected.length).padStart(8)}${share.padStart(10)}${String(trials.length - injected.length).padStart(8)}${String(alarms).padStart(14)}`;
  const missed = injected.filter(({ detected }) => !detected);
  return [
    line,
    ...missed.slice(0, SHOWN).map(trial => `    missed: ${where(trial)}`),
    ...alarmed
      .slice(0, SHOWN)
      .map(trial => `    false alarm: ${where(trial)}: ${trial.falseAlarms.map(words).join(' | ')}`),
  ];
}

const where = ({ what, shape, seed }: Trial): string => `${what}, ${shape}, seed ${seed}`;
const words = ({ code, row, column, message }: SeenFinding): string =>
  `${code} on row ${row}, column ${column + 1}: ${message}`;
