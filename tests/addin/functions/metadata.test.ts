import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import metadata from '../../../addin/functions/functions.json' with { type: 'json' };
import { REFUSALS } from '../../../addin/functions/refusals.ts';
import { BUILT_IN_RULE_SETS } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { REGISTERED } from './customFunctions.ts';

const docs = readFileSync(new URL('../../../docs/functions.md', import.meta.url), 'utf8');
const help = readFileSync(new URL('../../../addin/public/help.html', import.meta.url), 'utf8');

const RAG = ['outturn', 'target', 'polarity', '[annual_target]', '[rule]', '[reference]'];
const DOT = ['current', 'base', 'polarity', '[kind]', '[against]', '[before_base]'];

/** Shipped: Excel keeps formulas by position, so neither a name nor the order can change. */
const SHIPPED = { RAG, DOT, RAGWHY: RAG, DOTWHY: DOT };

describe('functions.json, the code and docs/functions.md say the same', () => {
  it('there are the functions that shipped, and the script registers each', () => {
    expect(metadata.functions.map(({ id }) => id)).toEqual(Object.keys(SHIPPED));
    expect([...REGISTERED.keys()].sort()).toEqual(Object.keys(SHIPPED).sort());
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  it.each(metadata.functions)(
    'KPI.$id has the parameters that shipped, in their order',
    ({ id, name, parameters }) => {
      const names = parameters.map(parameter =>
        'optional' in parameter ? `[${parameter.name}]` : parameter.name,
      );
      expect(name).toBe(id);
      expect(names).toEqual(SHIPPED[id as keyof typeof SHIPPED]);
      expect(docs).toContain(`=KPI.${id}(${names.join(', ')})`);
      const inCode = /\(([^)]*)\)/.exec(String(REGISTERED.get(id)))?.[1]?.match(/\w+/g);
      expect(inCode).toEqual(parameters.map(parameter => parameter.name));
    },
  );

  it.each(metadata.functions)('KPI.$id takes any cells, ranges and errors, and explains itself', func => {
    expect(func.result).toEqual({ type: 'any', dimensionality: 'matrix' });
    expect(func.helpUrl).toMatch(/^https:\/\/.+\/help\.html#/);
    expect(help).toContain(`id="${new URL(func.helpUrl).hash.slice(1)}"`);
    for (const { name, type, dimensionality, description } of func.parameters) {
      expect({ name, type, dimensionality }).toEqual({ name, type: 'any', dimensionality: 'matrix' });
      expect(description.length).toBeGreaterThan(20);
      expect(docs).toContain(`| \`${name}\` |`);
    }
  });

  it('the functions are neither volatile nor streaming', () => {
    expect(JSON.stringify(metadata)).not.toMatch(/volatile|stream|requiresAddress/);
  });

  it('the docs name every rule set and quote every sentence', () => {
    for (const { id } of BUILT_IN_RULE_SETS) expect(docs).toContain(`\`${id}\``);
    for (const { error, sentence } of Object.values(REFUSALS))
      expect(docs).toContain(`| ${error} | ${sentence} |`);
  });
});
