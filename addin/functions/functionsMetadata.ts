import { customFunctions } from './all.ts';
import type { CustomFunction } from './defineFunction.ts';

/** Excel hands over and takes back any cell, one or many. */
const ANY_CELLS = { type: 'any', dimensionality: 'matrix' } as const;

/**
 * functions.json, which tells Excel about the functions (Microsoft's JSON schema for custom functions). Error cells
 * are let in, so that the functions can say which argument is in error.
 */
export function functionsMetadata(origin: string) {
  return {
    allowErrorForDataTypeAny: true,
    functions: customFunctions.map(({ id, description, parameters }) => ({
      id,
      name: id,
      description,
      helpUrl: `${origin}/help.html#${helpAnchor(id)}`,
      result: ANY_CELLS,
      // To tell a blank cell from a 0. Excel gives addresses to functions whose result is a matrix.
      options: { requiresParameterAddresses: true },
      parameters: parameters.map(({ name, description, optional }) => ({
        name,
        description,
        ...ANY_CELLS,
        ...(optional && { optional }),
      })),
    })),
  };
}

/** "=KPI.RAG(outturn, target, polarity, [annual_target])" */
export function functionSyntax({ id, parameters }: CustomFunction): string {
  return `=KPI.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`;
}

const helpAnchor = (id: string): string => `kpi-${id.toLowerCase()}`;

/** The help page with an entry for each function where the page has the comment "functions". */
export function withFunctionHelp(page: string): string {
  const entries = customFunctions.map(
    definition =>
      `<dt id="${helpAnchor(definition.id)}"><code>${functionSyntax(definition)}</code></dt>\n<dd>${definition.description}</dd>`,
  );
  return page.replace('<!-- functions -->', entries.join('\n'));
}
