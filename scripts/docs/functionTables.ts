import { customFunctions } from '../../addin/functions/all.ts';
import type { CustomFunction } from '../../addin/functions/defineFunction.ts';
import { functionSyntax } from '../../addin/functions/functionsMetadata.ts';
import { functionRefusals } from '../../addin/functions/words.ts';

/** A line for each function: how it is called and what it gives. */
export const functionList = (): string =>
  customFunctions
    .map(definition => `- \`${functionSyntax(definition)}\`\n  ${definition.description}`)
    .join('\n');

/** The parameters of each function, in one table for functions that take the same ones. */
export function parameterTables(): string {
  const groups = new Map<string, CustomFunction[]>();
  for (const definition of customFunctions) {
    const key = JSON.stringify(definition.parameters);
    groups.set(key, [...(groups.get(key) ?? []), definition]);
  }
  return [...groups.values()].map(parameterTable).join('\n\n');
}

function parameterTable(functions: readonly CustomFunction[]): string {
  const names = functions.map(({ id }) => `KPI.${id}`).join(' and ');
  const rows = (functions[0]?.parameters ?? []).map(
    ({ name, description, optional }) => `| \`${name}\` | ${description}${optional ? ' Optional.' : ''} |`,
  );
  return [`| ${names} | what it takes |`, '| --- | --- |', ...rows].join('\n');
}

export function refusalTable(): string {
  const rows = Object.entries(functionRefusals).flatMap(([error, sentences]) =>
    Object.values(sentences).map(sentence => `| ${error} | ${sentence} |`),
  );
  return ['| error | sentence |', '| --- | --- |', ...rows].join('\n');
}
