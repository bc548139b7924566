import type { IndicatorsOnRecord } from './onRecord.ts';

/** An indicator and those that it is another name of by a link that stands, the nearest first: they are one line. */
export function allNames(uid: string, onRecord: IndicatorsOnRecord): string[] {
  const names = new Set([uid]);
  for (const name of names) {
    for (const { old, kind } of onRecord.get(name)?.links ?? []) if (kind === 'renamed') names.add(old);
  }
  return [...names];
}
