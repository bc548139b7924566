import { type ChildProcess, execFileSync, fork, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Area } from './drawMutants.ts';
import type { Mutant } from './mutantsOf.ts';
import type { JudgeProgress, JudgeReply, JudgeRequest, TestFailure } from './testJudge.ts';

/** A copy of the last commit in a folder of its own, where files may be changed and tests run beside other work. */
export interface MutationCopy {
  readonly folder: string;
  /**
   * Whether the mutant passes the type check of its own project; unused names are let through. Null where the check did not
   * come to an end.
   */
  isViable(mutant: Mutant): Promise<boolean | null>;
  /** The first test that fails, with the mutant in place or with none; null where all of them pass. */
  killerOf(mutant: Mutant | null, tests: readonly string[]): Promise<TestFailure | null>;
  remove(): Promise<void>;
}

/** A file that takes so long does not end: far more than the slowest on a busy machine, and than a test may take. */
export const FILE_LIMIT_MS = 120_000;
const TYPES_LIMIT_MS = 120_000;

/** `count` copies; the projects in `folders` are built, since the type check of one reads what others declare. */
export async function mutationCopies(
  count: number,
  seed: number,
  folders: readonly string[],
): Promise<MutationCopy[]> {
  const first = await mkdtemp(join(tmpdir(), 'outturn-mutate-'));
  const archive = execFileSync('git', ['archive', '--format=tar', 'HEAD'], { maxBuffer: 2 ** 30 });
  execFileSync('tar', ['-x', '-C', first], { input: archive });
  await symlink(resolve('node_modules'), join(first, 'node_modules'), 'junction');
  if ((await runScript(first, 'typescript/bin/tsc', ['-b', ...folders], TYPES_LIMIT_MS)) !== 0)
    throw new Error('The last commit does not pass its type check. Correct it, then try again.');
  const others = Array.from({ length: count - 1 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'outturn-mutate-'));
    await cp(first, folder, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    return folder;
  });
  return [first, ...(await Promise.all(others))].map(folder => mutationCopy(folder, seed));
}

function mutationCopy(folder: string, seed: number): MutationCopy {
  const environment = { ...process.env, SEED: String(seed >>> 0), TESTS: '' };
  const written = new Set<string>();
  let judge: ChildProcess | null = null;

  async function mutated<T>(mutant: Mutant | null, work: () => Promise<T>): Promise<T> {
    if (mutant === null) return work();
    const path = join(folder, mutant.file);
    const text = await readFile(path, 'utf8');
    written.add(path);
    await writeFile(path, text.slice(0, mutant.start) + mutant.replacement + text.slice(mutant.end));
    try {
      return await work();
    } finally {
      written.add(path);
      await writeFile(path, text);
    }
  }

  /** Where vitest broke or did not come to an end, the file that it was at; the next request then starts another. */
  async function reply(tests: readonly string[]): Promise<JudgeReply | JudgeProgress> {
    // workerd keeps the code of a council's object that it loaded, so that a mutant of it would never run.
    if (judge && tests.some(file => file.startsWith('tests/worker/'))) {
      endGroup(judge);
      judge = null;
    }
    judge ??= fork(join(folder, 'scripts/mutate/testJudge.ts'), {
      cwd: folder,
      env: environment,
      stdio: 'ignore',
      detached: true,
    });
    const asked = judge;
    const request: JudgeRequest = { tests, written: [...written] };
    written.clear();
    let begun = tests[0] ?? '';
    return new Promise(done => {
      const end = (answer: JudgeReply | null) => {
        clearTimeout(timer);
        asked.removeAllListeners();
        if (answer === null) {
          endGroup(asked);
          judge = null;
        }
        done(answer ?? { begun });
      };
      const timer = setTimeout(end, FILE_LIMIT_MS, null);
      asked.once('error', () => end(null));
      asked.once('exit', () => end(null));
      asked.on('message', (message: JudgeProgress | JudgeReply) => {
        if (!('begun' in message)) return end(message);
        begun = message.begun;
        timer.refresh();
      });
      asked.send(request);
    });
  }

  return {
    folder,
    isViable: mutant =>
      mutated(mutant, async () => {
        const project = projectOf(mutant.file, folder);
        // What the last check learned of the other files is kept, which leaves a tenth of the time.
        const kept = join('.tsbuild', `${project.replaceAll('/', '-')}.mutants`);
        const options = ['--noEmit', '--noUnusedLocals', 'false', '--noUnusedParameters', 'false'];
        const incremental = ['--incremental', '--tsBuildInfoFile', kept];
        const args = ['-p', project, ...options, ...incremental];
        const code = await runScript(folder, 'typescript/bin/tsc', args, TYPES_LIMIT_MS);
        return code === null ? null : code === 0;
      }),
    killerOf: (mutant, tests) =>
      mutated(mutant, async () => {
        const answer = await reply(tests);
        if ('begun' in answer)
          return { file: answer.begun, test: 'the run broke or did not end', isSure: false };
        if (answer.found === 0) throw new Error(`No test was found in ${tests.join(', ')}.`);
        return answer.failure;
      }),
    remove: async () => {
      if (judge) endGroup(judge);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The exit code; null where the time was up. */
function runScript(
  folder: string,
  script: string,
  args: readonly string[],
  limit: number,
): Promise<number | null> {
  const child = spawn(process.execPath, [join(folder, 'node_modules', script), ...args], {
    cwd: folder,
    stdio: 'ignore',
    detached: true,
  });
  const timer = setTimeout(() => endGroup(child), limit);
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', code => {
      clearTimeout(timer);
      done(code);
    });
  });
}

/** Ends a process with those that it started. */
function endGroup({ pid, exitCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null) process.kill(-pid, 'SIGKILL');
}

/** The folders of the projects that check the types of what is in the areas. */
export function projectsOf(files: readonly string[], areas: readonly Area[]): string[] {
  const folders = areas.flatMap(area => area.folders);
  const own = files.filter(file => /\.tsx?$/.test(file) && folders.some(folder => file.startsWith(folder)));
  return [...new Set(own.map(file => projectOf(file)))];
}

function projectOf(file: string, root = '.'): string {
  let folder = dirname(file);
  while (!existsSync(join(root, folder, 'tsconfig.json'))) folder = dirname(folder);
  return folder;
}
