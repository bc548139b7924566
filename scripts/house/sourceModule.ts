import { posix } from 'node:path';
import { parseSync } from 'vite';

/** A source file as the figures of the house need it; files are paths from the project's root. */
export interface SourceModule {
  readonly file: string;
  readonly lines: number;
  /** The files that it imports, types and lazily loaded parts included; packages are left out. */
  readonly imports: readonly string[];
  /** The names that it defines and exports; what it only passes on from another file is left out. */
  readonly exports: readonly string[];
}

function* importTypes(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  const { type, source } = node as { type?: string; source?: { value?: unknown } };
  if ((type === 'ImportExpression' || type === 'TSImportType') && typeof source?.value === 'string')
    yield source.value;
  for (const child of Object.values(node)) yield* importTypes(child);
}

export function sourceModule(file: string, source: string): SourceModule {
  const { module, program } = parseSync(file, source);
  const entries = module.staticExports.flatMap(({ entries }) => entries);
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
    ...importTypes(program),
  ];
  const imported = new Set(
    module.staticImports.flatMap(({ entries }) => entries.map(({ localName }) => localName.value)),
  );
  const defined = entries.flatMap(({ moduleRequest, localName, exportName: { kind, name } }) =>
    moduleRequest || kind !== 'Name' || !name || imported.has(localName.name ?? '') ? [] : [name],
  );
  const beside = requests
    .filter(request => request.startsWith('.'))
    .map(request => posix.join(posix.dirname(file), request.replace(/\?.*$/, '')));
  return {
    file,
    lines: source.split('\n').length - (source.endsWith('\n') ? 1 : 0),
    imports: [...new Set(beside)],
    exports: [...new Set(defined)],
  };
}
