import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { percentage } from '../../bench/generator/figure.ts';
import { figureIn } from '../../bench/generator/row.ts';
import { writeReport } from '../../bench/generator/writeReport.ts';
import { read } from '../../bench/measure/assess.ts';
import { ruleSetsOf } from '../../bench/measure/trial.ts';
import { layReport } from '../../bench/shapes/layReport.ts';
import { SHAPES } from '../../bench/shapes/shapes.ts';
import { BUILT_IN_RULE_SETS } from '../../shared/rules/ruleSets/ruleSet.ts';

const ruleSets = ruleSetsOf(BUILT_IN_RULE_SETS.map(({ id }) => id));
const SHAPE_IDS = Object.keys(SHAPES);
const SEEDS = [3, 14, 159, 2653];
const clean = SHAPE_IDS.flatMap(shape => SEEDS.map(seed => ({ shape, seed })));

describe('the code that writes reports and puts faults into them', () => {
  it('does not import the checks, directly or indirectly', () => {
    const rooms = globSync('bench/{generator,catalogue,claims,shapes,faults,layouts}/*.ts');
    expect(rooms.length).toBeGreaterThan(40);
    const reached = reachedFrom(rooms);
    expect([...reached].filter(file => /shared\/checks|bench\/measure/.test(file))).toEqual([]);
  });

  it('draws the layouts of other councils without the words that Outturn reads them by', () => {
    const reached = reachedFrom(globSync('bench/layouts/*.ts'));
    expect([...reached].filter(file => /shared\/(?:sheet|checks)|bench\/measure/.test(file))).toEqual([]);
  });

  it('writes the same report for one seed, and different ones for two', () => {
    const sheet = (seed: number) => layReport(writeReport({ seed, shape: 'havering', ruleSets })).cells;
    expect(sheet(7)).toEqual(sheet(7));
    expect(sheet(7)).not.toEqual(sheet(8));
  });

  it('calculates a percentage as a person does, except halfway between two', () => {
    expect(percentage({ of: 87, whole: 135 }, 1)?.scaled).toBe(644);
    expect(percentage({ of: 177, whole: 255 }, 1)?.scaled).toBe(694);
    expect(percentage({ of: 1, whole: 8 }, 1)?.scaled).toBe(125);
    expect(percentage({ of: 1, whole: 200 }, 0)).toBeNull();
  });

  it.each(SHAPE_IDS)('writes numbers, milestones and words in every shape: %s', shape => {
    const { rows } = writeReport({ seed: 3, shape, ruleSets, size: 48 });
    expect(new Set(rows.map(({ nature }) => nature)).size).toBeGreaterThanOrEqual(5);
    expect(rows.filter(({ published }) => published.rating !== null).length).toBeGreaterThan(rows.length / 2);
  });
});

describe('a clean report', () => {
  it.each(clean)('is read row by row as it was written: $shape, seed $seed', ({ shape, seed }) => {
    const written = writeReport({ seed, shape, ruleSets });
    const laid = layReport(written);
    const { indicators, period } = read(laid.cells);
    expect(period).toEqual(written.period);
    expect(indicators.map(({ row }) => row)).toEqual(
      written.rows.map((_, index) => laid.at(index, 'title').row),
    );
    written.rows.forEach((row, index) => {
      const { lineNo, outturn, published } = indicators[index] ?? {};
      const figure = figureIn(row.outturn);
      expect(lineNo).toBe(row.lineNo);
      expect(published?.rating).toBe(row.published.rating);
      if (figure) {
        const value = figure.scaled / 10 ** figure.decimals;
        expect(outturn).toMatchObject({ state: 'measured', parts: [{ quantity: { value } }] });
      }
    });
  });
});

function importsOf(file: string): string[] {
  const names = [...readFileSync(file, 'utf8').matchAll(/from\s+['"](\.[^'"]+)['"]/g)];
  return names.map(([, name = '']) => normalize(join(dirname(file), name)).replaceAll('\\', '/'));
}

function reachedFrom(files: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const walk = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const imported of importsOf(file)) walk(imported);
  };
  for (const file of files) walk(file.replaceAll('\\', '/'));
  return reached;
}
