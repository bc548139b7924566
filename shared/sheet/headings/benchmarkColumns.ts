import { periodText } from '../../period.ts';
import type { BenchmarkArea } from '../../target.ts';
import { headingScope, periodOfScope } from './headingScope.ts';
import type { HeadingRow } from './headings.ts';
import { withoutPeriod } from './headingWords.ts';

export interface BenchmarkColumn extends BenchmarkArea {
  readonly position: number;
}

/** Every column of what others achieved, by its own heading: a sheet may have England's beside its neighbours'. */
export function benchmarkColumns(rows: readonly HeadingRow[]): readonly BenchmarkColumn[] {
  return (rows[0]?.headings ?? [])
    .filter(({ column }) => column === 'benchmark')
    .map(({ position, text }) => {
      const scope = headingScope(text);
      const period = scope.startYear === null ? null : periodOfScope(scope, null);
      const area = withoutPeriod(text.toLowerCase()).replace(/[\s():,–-]+/g, ' ');
      return { position, area: area.trim(), period: period === null ? '' : periodText(period) };
    });
}

/** Words that name no area by themselves: "England average", "the England figure". */
const BESIDE_AREA =
  /\b(?:the|all|average|avg|mean|median|figures?|values?|results?|outturn|performance|data|levels?|rates?|benchmarks?|comparators?|latest|current)\b|[’']s\b/g;

/** The column of the area that a target names; null where no column is that area's. */
export function benchmarkFor(columns: readonly BenchmarkColumn[], target: string): BenchmarkColumn | null {
  const own = columns.find(({ area }) => isSameArea(area, target));
  return (
    own ?? (columns.length === 1 ? (columns.find(({ area }) => isBenchmarkOf(area, target)) ?? null) : null)
  );
}

/** "Better than the benchmark" names no area, and means the only one that there is. */
export const isBenchmarkOf = (area: string, target: string): boolean =>
  isSameArea(area, target) || plainArea(target) === '';

const isSameArea = (a: string, b: string): boolean => plainArea(a) === plainArea(b);

function plainArea(area: string): string {
  const plain = area
    .toLowerCase()
    .replace(BESIDE_AREA, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return SAME_AREA.find(({ pattern }) => pattern.test(plain))?.area ?? plain;
}

/** One area under several names. */
const SAME_AREA: readonly { readonly pattern: RegExp; readonly area: string }[] = [
  { pattern: /^(?:nearest|statistical|cipfa nearest|similar) neighbours?$|^cipfa$/, area: 'neighbours' },
  {
    pattern: /^(?:similar|comparator|comparable|peer) (?:authorit(?:y|ies)|councils?|group)$|^peers?$/,
    area: 'peers',
  },
  { pattern: /^family(?: group)?$/, area: 'family' },
];
