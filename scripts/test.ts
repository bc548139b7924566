import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAddin, buildWorkbench } from '../local/build.ts';
import { testSeed } from './testSeed.ts';

// `npm test`: types, lint, plain English, the build that the browser tests open, then every test but the long ones.
// `npm run test:quick`: the tests of shared/ and addin/ alone. `npm run test:long`: the long tests, and the property
// tests with more examples. The last line counts them for CI. What follows the command goes to vitest.
const [mode, ...more] = process.argv.slice(2);
const bin = (path: string): string => join('node_modules', path);
const STEPS: readonly (readonly [title: string, script: string, ...args: string[]])[] = [
  ['types', bin('typescript/bin/tsc'), '-b'],
  ['lint', bin('@biomejs/biome/bin/biome'), 'check', '.'],
  ['plain English', 'scripts/english.ts'],
];

// A seed that is drawn here reaches vitest by the environment.
testSeed(process.env, console.log);
if (mode === 'long' || mode === 'quick') process.env.TESTS = mode;
if (mode === 'all') {
  for (const [title, script, ...args] of STEPS) {
    console.log(`\n== ${title}`);
    if ((await run(script, args)) !== 0) fail(`${title} failed`);
  }
}
if (mode !== 'quick') {
  console.log('\n== build');
  await buildAddin();
  await buildWorkbench();
}

console.log('\n== tests');
const folder = await mkdtemp(join(tmpdir(), 'outturn-test-'));
const results = join(folder, 'results.json');
const code = await run(bin('vitest/vitest.mjs'), [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
  ...more,
]);
const { passed, failed } = await counts(results);
await rm(folder, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
// A run that broke before it could count is a failure, and so is one without a test.
process.exit(code === 0 && failed === 0 && passed > 0 ? 0 : 1);

function run(script: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [script, ...args], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', code => resolve(code ?? 1));
  });
}

async function counts(file: string): Promise<{ passed: number; failed: number }> {
  // Nothing is written where vitest itself breaks.
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return { passed: 0, failed: 1 };
  const report = JSON.parse(text) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: { status: string }[] }[];
  };
  // A file that does not load has no failed test in it, only itself.
  const broken = report.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

function fail(sentence: string): never {
  console.log(`\n${sentence}\n0 passed, 1 failed`);
  process.exit(1);
}
