import { configDefaults, defineConfig } from 'vitest/config';
// Nothing is fetched from outside, and wrangler asks for nothing.
import './local/quiet.ts';
import { testSeed } from './scripts/testSeed.ts';

/** Set by `npm run test:long`: the files named `long`, and the property tests with more examples. */
const isLongRun = process.env.TESTS === 'long';
/** Set by `npm run test:quick`: shared/ and addin/ alone. Only the others load the Worker's plugin, which takes a second. */
const isQuickRun = process.env.TESTS === 'quick';
/** Set by `npm run test:reliability`: all of tests/reliability, with many rounds. */
const isReliabilityRun = process.env.RELIABILITY === 'long';
const testsIn = (folder: string, below = '**/'): string =>
  `tests/${folder}/${below}*${isLongRun ? '.{long,properties}' : ''}.test.ts`;

/** No file leaves behind what another would see, in whatever order they run, so they need no process each. */
const node = (name: string, ...folders: readonly string[]) => ({
  extends: true as const,
  test: {
    name,
    isolate: false,
    include: [name, ...folders].map(folder => testsIn(folder)),
    environment: 'node' as const,
    testTimeout: 60_000,
    // On a busy machine what comes before a test takes as long as a test.
    hookTimeout: 60_000,
  },
});

/** A real browser on the served product: seconds rather than milliseconds. Each file serves itself a record of its own. */
const e2e = {
  extends: true as const,
  test: {
    name: 'e2e',
    include: [testsIn('e2e')],
    // Each file serves itself a record and a browser of its own; what they are started with need not be loaded again.
    isolate: false,
    environment: 'node' as const,
    // A hang is found all the same; a busy machine takes several times as long as an idle one.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
};

/** The record as a process of its own, killed and raced: a few rounds here, many in `npm run test:reliability`. */
const reliability = {
  extends: true as const,
  test: {
    name: 'reliability',
    // What waits for a clock, or asks for a program that not every machine has, is in the long form alone.
    include: isReliabilityRun ? ['tests/reliability/**/*.test.ts'] : [testsIn('reliability', '')],
    environment: 'node' as const,
    testTimeout: 570_000,
    hookTimeout: 60_000,
  },
};

/** In workerd, on real local objects with their databases, from the wrangler.jsonc that is deployed. */
async function worker() {
  const { cloudflareTest } = await import('@cloudflare/vitest-plugin');
  return {
    extends: true as const,
    plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.jsonc' } })],
    test: {
      name: 'worker',
      // Each test begins with a database of its own, and no file leaves anything else behind: so workerd is started, and the
      // Worker loaded, once and not once for each file, which was half of the time.
      isolate: false,
      include: [testsIn('worker')],
      globalSetup: ['tests/worker/setup/provideSample.ts'],
      // The plugin's modules do not survive vitest's cache of them on disk.
      fsModuleCache: false,
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  };
}

export default defineConfig({
  test: {
    // vitest leaves one core to itself, which on two is half of them.
    maxWorkers: '100%',
    // Its default is in node_modules, whose size is one of the figures of `npm run house`.
    fsModuleCachePath: '.tsbuild/vitest',
    // The Worker writes a line a request.
    silent: 'passed-only',
    setupFiles: ['tests/setup/propertySeed.ts'],
    provide: { seed: testSeed(process.env, console.log), isLongRun },
    exclude: [...configDefaults.exclude, ...(isLongRun || isReliabilityRun ? [] : ['**/*.long.test.ts'])],
    projects: [
      node('shared'),
      node('addin', 'web', 'manifest', 'xlsx'),
      ...(isQuickRun ? [] : [node('scripts', 'bench'), await worker(), reliability, e2e]),
    ],
  },
});
