import { dirname } from 'node:path';
import type { Mutant } from './mutantsOf.ts';
import { FILE_LIMIT_MS, type MutationCopy } from './mutationCopy.ts';
import { type Importers, relatedTests } from './relatedTests.ts';
import type { TestFailure } from './testJudge.ts';

export type MutantVerdict =
  | { readonly state: 'killed'; readonly killer: TestFailure }
  | { readonly state: 'survived' }
  /** It does not pass the type check. */
  | { readonly state: 'unviable' }
  /** A busy machine may be all that went wrong: the mutant has to be judged again. */
  | { readonly state: 'undecided'; readonly why: string };

type Judging = Pick<MutationCopy, 'isViable' | 'killerOf'>;

/** Without its mutant, a file that timed out with it has to end within this: a third of the time that was not enough. */
const CONTROL_LIMIT_MS = FILE_LIMIT_MS / 3;

/**
 * Judges mutants by the tests that reach them, the closest first, which kill most. With `closest`, no others judge. `say`
 * reports a test that fails by itself.
 */
export function mutantJudge(importers: Importers, closest: boolean, say: (line: string) => void) {
  const failsAlone = new Set<string>();
  const passesAlone = new Set<string>();
  /** The last tests that killed a mutant in a folder: they are likely to kill the next. */
  const killersOf = new Map<string, readonly string[]>();

  return async function judge(copy: Judging, mutant: Mutant): Promise<MutantVerdict> {
    const isViable = await copy.isViable(mutant);
    if (isViable === null) return { state: 'undecided', why: 'its type check did not end' };
    if (!isViable) return { state: 'unviable' };
    const tests = relatedTests(mutant.file, importers).filter(file => !failsAlone.has(file));
    const folder = dirname(mutant.file);
    const earlier = (killersOf.get(folder) ?? []).filter(file => tests.includes(file));
    const near = tests.slice(0, mutant.file.startsWith('worker/') ? 3 : 8);
    const first = [...earlier, ...near.filter(file => !earlier.includes(file))];
    const farther = closest ? [] : tests.filter(file => !first.includes(file));
    for (const some of [first, farther]) {
      const verdict = await judgedBy(copy, mutant, some);
      if (verdict.state === 'survived') continue;
      if (verdict.state === 'killed') {
        const { file } = verdict.killer;
        killersOf.set(folder, [file, ...earlier.filter(other => other !== file)].slice(0, 3));
      }
      return verdict;
    }
    return { state: 'survived' };
  };

  async function judgedBy(copy: Judging, mutant: Mutant, tests: readonly string[]): Promise<MutantVerdict> {
    let left = tests;
    while (left.length > 0) {
      const found = await copy.killerOf(mutant, left);
      if (found === null) break;
      const { file } = found;
      // A file that broke or timed out is judged again alone; those after it were not run.
      const killer = found.isSure ? found : await copy.killerOf(mutant, [file]);
      if (killer !== null) {
        const control = await withoutMutant(copy, file, killer.isSure);
        if (control === 'passes') return { state: 'killed', killer };
        if (control === 'slow') return { state: 'undecided', why: `${file} is slow without it too` };
        say(`${file} fails without a mutant, and is left out.`);
      }
      left = left.slice(left.indexOf(file) + 1);
    }
    return { state: 'survived' };
  }

  /** Where it is sure that a test failed, one look at the file without a mutant is enough; a timeout is compared each time. */
  async function withoutMutant(
    copy: Judging,
    file: string,
    isSure: boolean,
  ): Promise<'passes' | 'fails' | 'slow'> {
    if (isSure && passesAlone.has(file)) return 'passes';
    const begun = performance.now();
    const failure = await copy.killerOf(null, [file]);
    if (failure?.isSure) {
      failsAlone.add(file);
      return 'fails';
    }
    if (failure !== null) return 'slow';
    passesAlone.add(file);
    return isSure || performance.now() - begun < CONTROL_LIMIT_MS ? 'passes' : 'slow';
  }
}
