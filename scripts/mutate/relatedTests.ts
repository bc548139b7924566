import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';

/** For each file or package, the files that import something of it that runs, not types alone. */
export type Importers = ReadonlyMap<string, ReadonlySet<string>>;

export function importersOf(root: string, files: readonly string[]): Importers {
  const importers = new Map<string, Set<string>>();
  for (const file of files) {
    if (!/\.tsx?$/.test(file) || file.endsWith('.d.ts')) continue;
    for (const name of importedBy(root, file)) {
      const target = targetOf(name, file);
      importers.set(target, (importers.get(target) ?? new Set()).add(file));
    }
  }
  return importers;
}

/** What workerd hands to a test is the Worker with its objects, which no test imports by name. */
const WORKERD = /^cloudflare:/;
const WORKER_UNDER_TEST = 'worker/index.ts';

function targetOf(name: string, file: string): string {
  if (name.startsWith('.')) return posix.join(posix.dirname(file), name.replace(/\?.*$/, ''));
  return WORKERD.test(name) && file.startsWith('tests/') ? WORKER_UNDER_TEST : name;
}

function importedBy(root: string, file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const { module } = parseSync(file, text);
  const imports = module.staticImports.flatMap(({ moduleRequest, entries }) =>
    entries.length === 0 || entries.some(({ isType }) => !isType) ? [moduleRequest.value] : [],
  );
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) => (moduleRequest && !isType ? [moduleRequest.value] : [])),
  );
  const later = module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    text.slice(start + 1, end - 1),
  );
  return [...imports, ...exports, ...later];
}

/**
 * The test files that reach a source file by imports, the likeliest to fail first: those whose paths share words with it,
 * of equals those that reach it in the fewest imports. By imports alone a list of checks would be as close as a check's
 * own tests, since those go through the list.
 */
export function relatedTests(source: string, importers: Importers): string[] {
  const distances = new Map([[source, 0]]);
  const queue = [source];
  for (const file of queue) {
    for (const importer of importers.get(file) ?? []) {
      if (distances.has(importer)) continue;
      distances.set(importer, (distances.get(file) ?? 0) + 1);
      queue.push(importer);
    }
  }
  const tests = queue.filter(
    file => isJudge(file, source) && !importers.get('node:child_process')?.has(file),
  );
  const words = new Map(tests.map(file => [file, wordsOf(file)]));
  const weights = [...wordsOf(source)].map(word => {
    const sharers = tests.filter(file => words.get(file)?.has(word)).length;
    return [word, sharers === 0 ? 0 : 1 / sharers] as const;
  });
  /** A word says the more, the fewer tests have it. */
  const likeness = (file: string): number =>
    weights.reduce((sum, [word, weight]) => (words.get(file)?.has(word) ? sum + weight : sum), 0);
  return tests
    .map(file => ({ file, distance: distances.get(file) ?? 0, likeness: likeness(file) }))
    .sort((a, b) => b.likeness - a.likeness || a.distance - b.distance || (a.file < b.file ? -1 : 1))
    .map(({ file }) => file);
}

/** What is quick enough to be run for each mutant: no browser, no process of its own, and workerd for the Worker alone. */
function isJudge(file: string, source: string): boolean {
  if (!file.endsWith('.test.ts') || file.endsWith('.long.test.ts')) return false;
  const projects = source.startsWith('worker/') ? ['worker'] : ['shared', 'addin', 'bench', 'scripts'];
  return projects.some(project => file.startsWith(`tests/${project}/`));
}

const wordsOf = (path: string): ReadonlySet<string> =>
  new Set(
    path
      .replace(/\.test\.ts$|\.tsx?$/, '')
      .split(/[/.]|(?=[A-Z])/)
      .map(word => word.toLowerCase().replace(/s$/, '')),
  );
