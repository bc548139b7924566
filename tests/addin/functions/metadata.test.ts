import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { customFunctions } from '../../../addin/functions/all.ts';
import { functionsMetadata, withFunctionHelp } from '../../../addin/functions/functionsMetadata.ts';
import { functionRefusals } from '../../../addin/functions/words.ts';
import { LOCAL } from '../../../manifest/environment.ts';
import { BUILT_IN_RULE_SETS } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { REGISTERED } from './customFunctions.ts';

const metadata = functionsMetadata(LOCAL.origin);
const docs = readFileSync('docs/functions.md', 'utf8');
const help = withFunctionHelp(readFileSync('addin/public/help.html', 'utf8'));

const RAG = ['outturn', 'target', 'polarity', '[annual_target]', '[rule]', '[reference]'];
const DOT = ['current', 'base', 'polarity', '[kind]', '[against]', '[before_base]'];

/** What has shipped: Excel keeps formulas by id and position, so no name and no position can change. */
const SHIPPED = { RAG, DOT, RAGWHY: RAG, DOTWHY: DOT };

describe('functions.json, the script, the help page and docs/functions.md agree', () => {
  it('has every function that shipped, and the script registers each function in the list', () => {
    const ids = metadata.functions.map(({ id }) => id);
    expect(ids.slice(0, 4)).toEqual(Object.keys(SHIPPED));
    expect([...REGISTERED.keys()].sort()).toEqual(ids.toSorted());
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  it.each(Object.entries(SHIPPED))('KPI.%s has the parameters that shipped, in their order', (id, names) => {
    const parameters = metadata.functions.find(func => func.id === id)?.parameters ?? [];
    expect(parameters.map(({ name, optional }) => (optional ? `[${name}]` : name))).toEqual(names);
  });

  it.each(metadata.functions)('KPI.$id has one syntax everywhere', ({ id, name, parameters }) => {
    const names = parameters.map(parameter => (parameter.optional ? `[${parameter.name}]` : parameter.name));
    expect(name).toBe(id);
    expect(docs).toContain(`=KPI.${id}(${names.join(', ')})`);
    expect(help).toContain(`=KPI.${id}(${names.join(', ')})`);
    const inCode = customFunctions.find(known => known.id === id)?.parameters;
    expect(inCode?.map(parameter => parameter.name)).toEqual(parameters.map(parameter => parameter.name));
  });

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

  it('Excel is asked where the arguments are, which it says only for a result that is a matrix', () => {
    for (const { options, result } of metadata.functions) {
      expect(options).toEqual({ requiresParameterAddresses: true });
      expect(result.dimensionality).toBe('matrix');
    }
  });

  it('optional parameters follow the required ones, as Excel asks', () => {
    for (const { parameters } of customFunctions) {
      const optional = parameters.map(parameter => parameter.optional === true);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    }
  });

  it('the docs name every rule set and quote every sentence', () => {
    for (const { id } of BUILT_IN_RULE_SETS) expect(docs).toContain(`\`${id}\``);
    for (const [error, sentences] of Object.entries(functionRefusals))
      for (const sentence of Object.values(sentences)) expect(docs).toContain(`| ${error} | ${sentence} |`);
  });

  it('the list has every function that is defined', () => {
    const defining = globSync('addin/functions/**/*.ts').filter(file =>
      /= defineFunction\(/.test(readFileSync(file, 'utf8')),
    );
    expect(customFunctions).toHaveLength(defining.length);
    expect(new Set(customFunctions.map(({ id }) => id)).size).toBe(defining.length);
  });
});
