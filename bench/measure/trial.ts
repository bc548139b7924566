import type { Fault, InjectedFault } from '../faults/fault.ts';
import { diceOf } from '../generator/dice.ts';
import type { BenchReport } from '../generator/report.ts';
import { BANDS } from '../generator/verdict.ts';
import { writeReport } from '../generator/writeReport.ts';
import { SHAPES } from '../shapes/shapes.ts';
import { assess, type Beside } from './assess.ts';
import { isSameFinding, pointsAt, type SeenFinding, seenFindings } from './seenFinding.ts';

/** The result for one fault, near-miss or clean report. */
export interface Trial {
  readonly code: string;
  /** The name of the near-miss, "clean", or the number of the injection. */
  readonly what: string;
  readonly shape: string;
  readonly seed: number;
  /** Null where there was nothing to detect. */
  readonly detected: boolean | null;
  readonly falseAlarms: readonly SeenFinding[];
}

/** The built-in rule sets that the generator can rate by. */
export const ruleSetsOf = (builtIn: readonly string[]): string[] => builtIn.filter(id => id in BANDS);

const SHAPE_IDS = Object.keys(SHAPES);
/** Not every shape and quarter suits a fault, so seeds are tried until there are enough reports. */
const MOST_TRIES = 60;

export interface Order {
  readonly ruleSets: readonly string[];
  /** Trials of each class and of each near-miss. */
  readonly each: number;
  /** The first seed; another seed gives other reports. */
  readonly from?: number;
}

const orderOf = (attempt: number, { ruleSets, from = 1 }: Order) => ({
  seed: from + attempt,
  shape: SHAPE_IDS[attempt % SHAPE_IDS.length] as string,
  ruleSets,
});

/** A clean report, and the same with one fault in it. */
export interface FaultyReport {
  readonly what: string;
  readonly clean: BenchReport;
  readonly injected: InjectedFault;
}

/** So many reports with this fault; its injections and the shapes alternate. */
export function faultyReports({ injections }: Fault, order: Order): FaultyReport[] {
  const made: FaultyReport[] = [];
  for (let attempt = 0; made.length < order.each && attempt < order.each * MOST_TRIES; attempt++) {
    const which = Math.floor(attempt / SHAPE_IDS.length) % injections.length;
    const clean = writeReport(orderOf(attempt, order));
    const injected = injections[which]?.(clean, diceOf(attempt * 31 + 7)) ?? null;
    if (injected) made.push({ what: `injection ${which + 1}`, clean, injected });
  }
  return made;
}

/** One fault at a time in a clean report. */
export function faultTrials(fault: Fault, order: Order): Trial[] {
  return faultyReports(fault, order).map(faulty => trialOf(fault, faulty));
}

function trialOf({ code, isOnRequest }: Fault, { what, clean, injected }: FaultyReport): Trial {
  const { report, at, also = [] } = injected;
  const found = findingsIn(report, injected, isOnRequest);
  const before = isOnRequest ? findingsIn(clean, {}, isOnRequest) : findingsInClean(clean);
  const isExpected = (one: SeenFinding) => one.code === code && at.some(spot => pointsAt(one, spot, report));
  const rows = at.flatMap(spot => (typeof spot === 'string' ? [] : [report.rows[spot.row]?.key]));
  const follows = (one: SeenFinding) =>
    also.includes(one.code) && (rows.includes(one.row) || one.row === 'headline');
  const isNew = (one: SeenFinding) => !before.some(other => isSameFinding(one, other));
  return {
    code,
    what,
    shape: report.shape.id,
    seed: report.seed,
    detected: found.some(isExpected),
    falseAlarms: found.filter(one => isNew(one) && !isExpected(one) && !follows(one)),
  };
}

/** Reports that only look faulty: the checks may make notes on them, but not with the fault's code on its row. */
export function nearMissTrials(fault: Fault, order: Order): Trial[] {
  return Object.entries(fault.nearMisses).flatMap(([what, make]) => {
    const trials: Trial[] = [];
    for (let attempt = 0; trials.length < order.each && attempt < order.each * MOST_TRIES; attempt++) {
      const clean = writeReport(orderOf(attempt, order));
      const nearMiss = make(clean, diceOf(attempt * 37 + 11));
      if (nearMiss === null) continue;
      const { report, row } = nearMiss;
      const isAlarm = (one: SeenFinding) =>
        one.severity !== 'note' || (one.code === fault.code && one.row === report.rows[row]?.key);
      // Findings about the clean report are counted there.
      const before = findingsInClean(clean);
      const isNew = (one: SeenFinding) => !before.some(other => isSameFinding(one, other));
      const falseAlarms = findingsIn(report, nearMiss).filter(one => isAlarm(one) && isNew(one));
      const { shape, seed } = report;
      trials.push({ code: fault.code, what, shape: shape.id, seed, detected: null, falseAlarms });
    }
    return trials;
  });
}

export function cleanTrials(order: Order): Trial[] {
  return Array.from({ length: order.each * SHAPE_IDS.length }, (_, attempt) => {
    const report = writeReport(orderOf(attempt, order));
    const falseAlarms = findingsIn(report).filter(({ severity }) => severity !== 'note');
    return {
      code: 'clean',
      what: 'clean',
      shape: report.shape.id,
      seed: report.seed,
      detected: null,
      falseAlarms,
    };
  });
}

const known = new Map<string, SeenFinding[]>();

/** Many faults start from the same clean reports, so each is checked once. */
function findingsInClean(clean: BenchReport): SeenFinding[] {
  const key = `${clean.shape.id} ${clean.seed}`;
  const found = known.get(key) ?? findingsIn(clean);
  known.set(key, found);
  return found;
}

function findingsIn(report: BenchReport, beside?: Beside, isOnRequest?: true): SeenFinding[] {
  const { laid, findings } = assess(report, beside, isOnRequest);
  return seenFindings(findings, report, laid);
}
