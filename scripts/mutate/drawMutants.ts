import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Mutant, mutantsOf } from './mutantsOf.ts';

export interface Area {
  readonly name: string;
  readonly folders: readonly string[];
  /** How many mutants are judged. */
  readonly share: number;
}

/** 120 mutants, most of them where a fault would go unseen longest. */
export const AREAS: readonly Area[] = [
  { name: 'shared/checks', folders: ['shared/checks/'], share: 40 },
  { name: 'addin/excel', folders: ['addin/excel/'], share: 25 },
  { name: 'shared/rules', folders: ['shared/rules/'], share: 20 },
  { name: 'shared/sheet', folders: ['shared/sheet/', 'shared/figures/'], share: 15 },
  { name: 'worker', folders: ['worker/'], share: 20 },
];

/** Sentences for people have a test of their own, which any change of this kind would fail. */
const isTableOfSentences = (file: string): boolean => /(?:words|Words|Sentences|Labels)\.tsx?$/.test(file);

/** All mutants of an area, in the order in which this seed draws them. The files are those of a checkout in `root`. */
export function drawMutants(
  { name, folders }: Area,
  root: string,
  files: readonly string[],
  seed: number,
): Mutant[] {
  const own = files.filter(
    file =>
      folders.some(folder => file.startsWith(folder)) && /\.tsx?$/.test(file) && !isTableOfSentences(file),
  );
  const all = own.toSorted().flatMap(file => mutantsOf(file, readFileSync(join(root, file), 'utf8')));
  return shuffled(all, numbersFrom(seed ^ hash(name)));
}

function shuffled<T>(all: readonly T[], next: () => number): T[] {
  const left = [...all];
  for (let end = left.length - 1; end > 0; end--) {
    const at = Math.floor(next() * (end + 1));
    [left[end], left[at]] = [left[at] as T, left[end] as T];
  }
  return left;
}

const hash = (text: string): number =>
  [...text].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7);

/** Numbers from 0 up to 1, the same for the same seed (Weyl sequence, mixed by the finaliser of MurmurHash3). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}
