import { createVitest, type TestModule, type TestSpecification } from 'vitest/node';

/** What the process that started this one asks: run these files, up to the first failure. */
export interface JudgeRequest {
  /** In the order in which they run. */
  readonly tests: readonly string[];
  /** The files that were written since the last request. */
  readonly written: readonly string[];
}

/** Sent as each file begins, so that the waiting side knows which one does not end. */
export interface JudgeProgress {
  readonly begun: string;
}

export interface JudgeReply {
  /** How many of the files vitest found. */
  readonly found: number;
  /** The first failure; null where every test passed. */
  readonly failure: TestFailure | null;
}

export interface TestFailure {
  readonly file: string;
  readonly test: string;
  /** False for a timeout, and where no test failed but a file or the run did: a busy machine may be the cause. */
  readonly isSure: boolean;
}

// A process of its own for each copy of the commit: one vitest that stays, since starting it takes longer than the
// tests that judge a mutant. A run that does not end is ended by killing this process.
const vitest = await createVitest('test', {
  watch: false,
  reporters: [
    {
      onTestModuleQueued: module => {
        process.send?.({ begun: fileOf(module) } satisfies JudgeProgress);
      },
    },
  ],
  maxWorkers: 1,
  bail: 1,
  sequence: {
    // As asked: the likeliest to fail comes first.
    sequencer: class {
      sort = async (files: TestSpecification[]): Promise<TestSpecification[]> => files;
      shard = this.sort;
    },
  },
});

process.on('message', async ({ tests, written }: JudgeRequest) => {
  for (const file of written) vitest.invalidateFile(file);
  const found = await vitest.globTestSpecifications([...tests]);
  const place = ({ moduleId }: TestSpecification): number => tests.findIndex(file => moduleId.endsWith(file));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
    found.sort((a, b) => place(a) - place(b)),
  );
  // What earlier runs found is reported again.
  const now = testModules.filter(({ moduleId }) => found.some(one => one.moduleId === moduleId));
  const failure = firstFailure(now, unhandledErrors);
  process.send?.({ found: found.length, failure } satisfies JudgeReply);
});
process.once('disconnect', () => process.exit());

function fileOf({ moduleId }: TestModule): string {
  return moduleId.slice(moduleId.indexOf('tests/'));
}

/** As vitest says it of a test and of a hook. */
const TIMEOUT = /timed out in \d+ ?ms/;

function firstFailure(modules: readonly TestModule[], errors: readonly unknown[]): TestFailure | null {
  for (const module of modules) {
    for (const test of module.children.allTests('failed')) {
      const isTimeout = test.result().errors?.some(({ message }) => TIMEOUT.test(message)) ?? false;
      return { file: fileOf(module), test: test.fullName, isSure: !isTimeout };
    }
  }
  for (const module of modules) {
    if (module.state() !== 'failed') continue;
    const message = module.errors()[0]?.message.split('\n')[0] ?? '';
    return { file: fileOf(module), test: `the file does not load: ${message}`, isSure: false };
  }
  const [module] = modules;
  return errors.length > 0 && module
    ? { file: fileOf(module), test: `the run broke: ${String(errors[0])}`, isSure: false }
    : null;
}
