import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Mutant } from './mutantsOf.ts';

export interface Killer {
  readonly file: string;
  readonly test: string;
  /** False where no test failed, but a file or the run did: that may have another cause than the mutant. */
  readonly isSure: boolean;
}

/** A copy of the last commit in a folder of its own, where files may be changed and tests run beside other work. */
export interface MutationCopy {
  readonly folder: string;
  /** Whether the mutant passes the type check of its own project; unused names are let through. */
  isViable(mutant: Mutant): Promise<boolean>;
  /** The first test that fails, with the mutant in place or with none; null where all of them pass. */
  killerOf(mutant: Mutant | null, tests: readonly string[]): Promise<Killer | null>;
  remove(): Promise<void>;
}

/** A mutant that goes round for ever is killed by this. */
const TEST_LIMIT_MS = 300_000;
const TYPES_LIMIT_MS = 120_000;

interface JsonReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

export async function mutationCopy(seed: number): Promise<MutationCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'outturn-mutate-'));
  const archive = execFileSync('git', ['archive', '--format=tar', 'HEAD'], { maxBuffer: 2 ** 30 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const bin = (path: string): string => join(folder, 'node_modules', path);
  const environment = { ...process.env, SEED: String(seed >>> 0), TESTS: '' };

  /** The exit code; null where the time was up. */
  function run(script: string, args: readonly string[], limit: number): Promise<number | null> {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: folder,
      env: environment,
      stdio: 'ignore',
      detached: true,
    });
    const timer = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), limit);
    return new Promise((done, failed) => {
      child.once('error', failed);
      child.once('exit', code => {
        clearTimeout(timer);
        done(code);
      });
    });
  }

  async function mutated<T>(mutant: Mutant | null, work: () => Promise<T>): Promise<T> {
    if (mutant === null) return work();
    const path = join(folder, mutant.file);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.slice(0, mutant.start) + mutant.replacement + text.slice(mutant.end));
    try {
      return await work();
    } finally {
      await writeFile(path, text);
    }
  }

  /** What vitest reports up to the first failure; null where it broke or did not come to an end. */
  async function report(tests: readonly string[]): Promise<JsonReport | null> {
    const results = join(folder, 'results.json');
    await rm(results, { force: true });
    const options = ['--reporter=json', `--outputFile=${results}`, '--maxWorkers=1', '--bail=1'];
    await run(bin('vitest/vitest.mjs'), ['run', ...options, ...tests], TEST_LIMIT_MS);
    return existsSync(results) ? (JSON.parse(await readFile(results, 'utf8')) as JsonReport) : null;
  }

  const built = await run(bin('typescript/bin/tsc'), ['-b'], TYPES_LIMIT_MS);
  if (built !== 0)
    throw new Error('The last commit does not pass its type check. Correct it, then try again.');

  return {
    folder,
    isViable: mutant =>
      mutated(mutant, async () => {
        const project = projectOf(join(folder, mutant.file));
        const options = [
          '-p',
          project,
          '--noEmit',
          '--noUnusedLocals',
          'false',
          '--noUnusedParameters',
          'false',
        ];
        return (await run(bin('typescript/bin/tsc'), options, TYPES_LIMIT_MS)) === 0;
      }),
    killerOf: (mutant, tests) =>
      mutated(mutant, async () => {
        const found = await report(tests);
        if (found === null)
          return { file: tests[0] ?? '', test: 'the run broke or did not end', isSure: false };
        if (found.testResults.length === 0) throw new Error(`No test was found in ${tests.join(', ')}.`);
        const results = found.testResults.map(({ name, status, message, assertionResults }) => ({
          file: name.slice(name.indexOf('tests/')),
          isBroken: status === 'failed',
          message: message?.split('\n')[0] ?? '',
          failed: assertionResults.find(test => test.status === 'failed'),
        }));
        for (const { file, failed } of results) {
          if (failed) return { file, test: failed.fullName, isSure: true };
        }
        for (const { file, isBroken, message } of results) {
          if (isBroken) return { file, test: `the file does not load: ${message}`, isSure: false };
        }
        return null;
      }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function projectOf(file: string): string {
  let folder = dirname(file);
  while (!existsSync(join(folder, 'tsconfig.json'))) folder = dirname(folder);
  return folder;
}
