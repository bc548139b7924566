import type { ReadingTrial } from './readingTrials.ts';
import type { Times } from './timeThousandRows.ts';
import type { Trial } from './trial.ts';

/** What `npm run bench` prints, one a line. */
export interface BenchFigure {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
}

export function detectedShare(trials: readonly Trial[]): number {
  const injected = trials.filter(({ detected }) => detected !== null);
  return injected.length === 0 ? 0 : injected.filter(({ detected }) => detected).length / injected.length;
}

/** Rounded down, so that a share of 0.9899 does not read as 0.99. */
const share = (value: number): number => Math.floor(value * 10_000) / 10_000;

export function figuresOf(trials: readonly Trial[], { reading, checking }: Times): BenchFigure[] {
  const injected = trials.filter(({ detected }) => detected !== null);
  const codes = [...new Set(injected.map(({ code }) => code))];
  const byClass = codes.map(code => detectedShare(injected.filter(trial => trial.code === code)));
  const falseAlarms = trials.reduce((sum, trial) => sum + trial.falseAlarms.length, 0);
  return [
    { figure: 'checks.classes', value: codes.length, unit: 'classes' },
    { figure: 'checks.mutants', value: injected.length, unit: 'reports' },
    { figure: 'checks.detected', value: share(detectedShare(injected)), unit: 'share' },
    { figure: 'checks.detected.min_class', value: share(Math.min(...byClass)), unit: 'share' },
    { figure: 'checks.spared', value: trials.length - injected.length, unit: 'reports' },
    { figure: 'checks.false_alarms', value: falseAlarms, unit: 'findings' },
    { figure: 'checks.time_ms.1000', value: checking, unit: 'ms' },
    { figure: 'reading.time_ms.1000', value: reading, unit: 'ms' },
  ];
}

/** How the sheets of other councils were read: the share of their ratings and directions that followed, and those left out without a sentence. */
export function readingFiguresOf(trials: readonly ReadingTrial[]): BenchFigure[] {
  const shareOf = (of: (trial: ReadingTrial) => ReadingTrial['ratings']): number => {
    const printed = trials.reduce((sum, trial) => sum + of(trial).printed, 0);
    const followed = trials.reduce((sum, trial) => sum + of(trial).followed, 0);
    return printed === 0 ? 0 : share(followed / printed);
  };
  const count = (of: (trial: ReadingTrial) => readonly string[]): number =>
    trials.reduce((sum, trial) => sum + of(trial).length, 0);
  return [
    { figure: 'reading.sheets', value: trials.length, unit: 'sheets' },
    { figure: 'reading.ratings', value: shareOf(({ ratings }) => ratings), unit: 'share' },
    { figure: 'reading.directions', value: shareOf(({ directions }) => directions), unit: 'share' },
    { figure: 'reading.blocking_errors', value: count(({ errors }) => errors), unit: 'findings' },
    { figure: 'reading.unread_without_sentence', value: count(({ silent }) => silent), unit: 'judgements' },
  ];
}
