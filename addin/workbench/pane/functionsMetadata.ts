/** The part of functions.json that the workbench reads. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly options?: { readonly requiresParameterAddresses?: boolean };
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

export async function fetchFunctionsMetadata(): Promise<readonly FunctionMetadata[]> {
  const response = await fetch('/functions.json');
  if (!response.ok) throw new Error(`functions.json answered with status ${response.status}.`);
  return ((await response.json()) as { functions: FunctionMetadata[] }).functions;
}
