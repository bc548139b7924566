import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { AREAS, drawMutants } from './drawMutants.ts';
import { EQUIVALENT_MUTANTS } from './equivalentMutants.ts';
import { keptResults } from './keptResults.ts';
import type { Mutant } from './mutantsOf.ts';
import { type Killer, type MutationCopy, mutationCopy } from './mutationCopy.ts';
import { importersOf, relatedTests } from './relatedTests.ts';

// `npm run mutate`: changes the last commit in 120 places, one at a time, and reports the changes that no test notices.
// --seed HEX    the seed, instead of the commit's id
// --area NAME   one area alone
// --minutes 60  stops then, and goes on there when it is started again
// --lanes 2     how many are judged at once
const { values: given } = parseArgs({
  options: {
    seed: { type: 'string' },
    area: { type: 'string' },
    minutes: { type: 'string', default: '60' },
    lanes: { type: 'string', default: '2' },
  },
});
const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
const head = git('rev-parse', 'HEAD').slice(0, 8);
const seedText = given.seed ?? head;
if (!/^[0-9a-f]{1,8}$/i.test(seedText))
  throw new Error(`The seed is "${seedText}". Write up to eight hex digits.`);
const seed = Number.parseInt(seedText, 16);
const path = join('.mutation', `${head}-${seedText}.ndjson`);
const results = keptResults(path);
const until = Date.now() + Number(given.minutes) * 60_000;

console.log(`Commit ${head}, seed ${seedText}. Results are kept in ${path}.`);
const copies = await Promise.all(Array.from({ length: Number(given.lanes) }, () => mutationCopy(seed)));
const root = copies[0]?.folder ?? '.';
const files = git('ls-tree', '-r', '--name-only', 'HEAD').split('\n');
const failsAlone = new Map<string, boolean>();
const importers = importersOf(root, files);
const draws = AREAS.filter(({ name }) => given.area === undefined || name === given.area).map(area => ({
  area,
  order: drawMutants(area, root, files, seed),
  next: 0,
  underWay: 0,
}));
await Promise.all(copies.map(judgeInTurn));
printFigures();
await Promise.all(copies.map(copy => copy.remove()));

async function judgeInTurn(copy: MutationCopy): Promise<void> {
  while (Date.now() < until) {
    // The area that is furthest from its share comes next, so that a run that is stopped has some of each.
    const shareLeft = ({ area, underWay }: (typeof draws)[number]): number =>
      1 - (results.of(area.name, 'killed', 'survived').length + underWay) / area.share;
    const draw = draws.filter(one => shareLeft(one) > 0).sort((a, b) => shareLeft(b) - shareLeft(a))[0];
    const mutant = draw?.order[draw.next++];
    if (!draw || !mutant) return;
    const id = `${mutant.file} ${mutant.start} ${mutant.end} ${mutant.replacement}`;
    if (results.has(id)) continue;
    draw.underWay++;
    const [area, what] = [draw.area.name, describe(mutant)];
    if (!(await copy.isViable(mutant))) {
      results.keep({ area, id, outcome: 'unviable', note: what });
    } else {
      const killer = await judge(copy, mutant);
      if (killer) results.keep({ area, id, outcome: 'killed', note: `${killer.file}: ${killer.test}` });
      else results.keep({ area, id, outcome: 'survived', note: what });
      console.log(
        killer ? `killed    ${what}\n            by ${killer.file}: ${killer.test}` : `survived  ${what}`,
      );
    }
    draw.underWay--;
  }
}

/** The closest tests first, which kill most mutants, then all others that reach it. */
async function judge(copy: MutationCopy, mutant: Mutant): Promise<Killer | null> {
  const tests = relatedTests(mutant.file, importers).filter(file => !failsAlone.get(file));
  const closest = mutant.file.startsWith('worker/') ? 3 : 6;
  for (const some of [tests.slice(0, closest), tests.slice(closest)]) {
    const first = some.length === 0 ? null : await copy.killerOf(mutant, some);
    const killer = first === null || first.isSure ? first : await copy.killerOf(mutant, [first.file]);
    if (killer === null) continue;
    const known = failsAlone.get(killer.file) ?? (await copy.killerOf(null, [killer.file])) !== null;
    failsAlone.set(killer.file, known);
    if (known) console.log(`${killer.file} fails without a mutant, and is left out.`);
    return known ? judge(copy, mutant) : killer;
  }
  return null;
}

function describe({ file, line, original, replacement, kind }: Mutant): string {
  const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 80);
  return `${file}:${line}  ${kind}: ${short(original)} -> ${short(replacement)}`;
}

function printFigures(): void {
  const count = (...outcomes: Parameters<typeof results.of>[1][]): number =>
    draws.reduce((sum, { area }) => sum + results.of(area.name, ...outcomes).length, 0);
  console.log('');
  for (const { area } of draws) {
    const survivors = results.of(area.name, 'survived');
    const drawn = survivors.length + results.of(area.name, 'killed').length;
    console.log(`${area.name}: ${survivors.length} of ${drawn} survived (share ${area.share})`);
    for (const { note } of survivors) console.log(`  ${note}`);
  }
  const known = draws.flatMap(({ area, order }) => {
    const survived = new Set(results.of(area.name, 'survived').map(({ note }) => note));
    return order.filter(mutant => survived.has(describe(mutant)) && isEquivalent(mutant));
  });
  const [drawn, killed, survived] = [count('killed', 'survived'), count('killed'), count('survived')];
  const figures = { drawn, killed, survived, unviable: count('unviable'), equivalent: known.length };
  for (const [name, value] of Object.entries(figures)) {
    console.log(JSON.stringify({ figure: `mutate.${name}`, value, unit: 'mutants' }));
  }
  const share = drawn === 0 ? 0 : Math.round((1000 * survived) / drawn) / 10;
  console.log(JSON.stringify({ figure: 'mutate.survivors_share', value: share, unit: '% of drawn' }));
}

function isEquivalent({ file, lineText, replacement }: Mutant): boolean {
  return EQUIVALENT_MUTANTS.some(
    one => one.file === file && one.line === lineText && one.replacement === replacement,
  );
}
