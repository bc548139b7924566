/** What the workbench reads of functions.json, the file that tells Excel of the add-in's functions. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

/** As the add-in serves it. */
export async function fetchFunctionsMetadata(): Promise<readonly FunctionMetadata[]> {
  const response = await fetch('/functions.json');
  if (!response.ok) throw new Error(`functions.json was answered with ${response.status}.`);
  return ((await response.json()) as { functions: FunctionMetadata[] }).functions;
}
