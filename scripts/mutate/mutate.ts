import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { AREAS, drawMutants } from './drawMutants.ts';
import { EQUIVALENT_MUTANTS } from './equivalentMutants.ts';
import { keptResults } from './keptResults.ts';
import { mutantJudge } from './mutantJudge.ts';
import type { Mutant } from './mutantsOf.ts';
import { type MutationCopy, mutationCopies, projectsOf } from './mutationCopy.ts';
import { importersOf } from './relatedTests.ts';

// `npm run mutate`: changes the last commit in 120 places, one at a time, and reports the changes that no test notices.
// --seed HEX    the seed, instead of the commit's id
// --area NAME   one area alone
// --files PATH  instead of the areas, the files whose paths begin with this
// --count 40    how many are judged of those files
// --closest     a quick look: the closest tests alone judge, and one farther away may kill a survivor
// --minutes 60  stops then, and goes on there when it is started again
// --lanes 2     how many are judged at once
const { values: given } = parseArgs({
  options: {
    seed: { type: 'string' },
    area: { type: 'string' },
    files: { type: 'string' },
    count: { type: 'string', default: '40' },
    closest: { type: 'boolean', default: false },
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
const areas = given.files
  ? [{ name: given.files, folders: [given.files], share: Number(given.count) }]
  : AREAS.filter(({ name }) => given.area === undefined || name === given.area);
const look = [given.files?.replaceAll(/\W+/g, '-'), given.closest ? 'closest' : undefined];
const path = join('.mutation', `${[head, seedText, ...look].filter(Boolean).join('-')}.ndjson`);
const results = keptResults(path);
const until = Date.now() + Number(given.minutes) * 60_000;

console.log(`Commit ${head}, seed ${seedText}. Results are kept in ${path}.`);
const files = git('ls-tree', '-r', '--name-only', 'HEAD').split('\n');
const copies = await mutationCopies(Number(given.lanes), seed, projectsOf(files, areas));
const root = copies[0]?.folder ?? '.';
const importers = importersOf(root, files);
const judge = mutantJudge(importers, given.closest, console.log);
const draws = areas.map(area => ({
  area,
  order: drawMutants(area, root, files, seed),
  next: 0,
  underWay: 0,
  /** Left undecided by a busy machine. They keep their places in the share, and are judged again after the others. */
  undecided: [] as Mutant[],
}));
if (draws.every(({ order }) => order.length === 0))
  throw new Error(
    `There is nothing to change in ${given.files ?? given.area}. Name a folder of the project.`,
  );
await Promise.all(copies.map(judgeInTurn));
printFigures();
await Promise.all(copies.map(copy => copy.remove()));

async function judgeInTurn(copy: MutationCopy): Promise<void> {
  while (Date.now() < until) {
    // The area that is furthest from its share comes next, so that a run that is stopped has some of each.
    const shareLeft = ({ area, underWay, undecided }: (typeof draws)[number]): number =>
      1 - (results.of(area.name, 'killed', 'survived').length + underWay + undecided.length) / area.share;
    const furthest = draws
      .filter(one => shareLeft(one) > 0 && one.next < one.order.length)
      .sort((a, b) => shareLeft(b) - shareLeft(a))[0];
    const draw = furthest ?? draws.find(({ undecided }) => undecided.length > 0);
    const mutant = furthest ? furthest.order[furthest.next++] : draw?.undecided.shift();
    if (!draw || !mutant) return;
    const id = `${mutant.file} ${mutant.start} ${mutant.end} ${mutant.replacement}`;
    if (results.has(id)) continue;
    draw.underWay++;
    const [area, what] = [draw.area.name, describe(mutant)];
    const verdict = await judge(copy, mutant);
    if (verdict.state === 'undecided') {
      console.log(`undecided ${what}\n            since ${verdict.why}; it is judged again later`);
      draw.undecided.push(mutant);
    } else {
      const by = verdict.state === 'killed' ? `${verdict.killer.file}: ${verdict.killer.test}` : null;
      results.keep({ area, id, outcome: verdict.state, note: by ?? what });
      if (verdict.state !== 'unviable')
        console.log(by === null ? `survived  ${what}` : `killed    ${what}\n            by ${by}`);
    }
    draw.underWay--;
  }
}

function describe({ file, line, original, replacement, kind }: Mutant): string {
  const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 80);
  return `${file}:${line}  ${kind}: ${short(original)} -> ${short(replacement)}`;
}

function printFigures(): void {
  const count = (...outcomes: Parameters<typeof results.of>[1][]): number =>
    draws.reduce((sum, { area }) => sum + results.of(area.name, ...outcomes).length, 0);
  console.log('');
  if (given.closest)
    console.log('The closest tests alone have judged: one farther away may kill a survivor.');
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
