import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Judged {
  readonly area: string;
  /** The mutant's file, place and replacement. */
  readonly id: string;
  /** Unviable: it does not pass the type check, and is not counted as drawn. */
  readonly outcome: 'killed' | 'survived' | 'unviable';
  /** The test that failed, or what the survivor is. */
  readonly note: string;
}

/** What was judged, in a file of one line of JSON each, so that a run can be stopped and goes on where it was. */
export function keptResults(path: string) {
  mkdirSync(dirname(path), { recursive: true });
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
  const judged = new Map(lines.map(line => JSON.parse(line) as Judged).map(one => [one.id, one]));
  return {
    has: (id: string): boolean => judged.has(id),
    of: (area: string, ...outcomes: readonly Judged['outcome'][]): Judged[] =>
      [...judged.values()].filter(one => one.area === area && outcomes.includes(one.outcome)),
    keep: (one: Judged): void => {
      judged.set(one.id, one);
      appendFileSync(path, `${JSON.stringify(one)}\n`);
    },
  };
}
