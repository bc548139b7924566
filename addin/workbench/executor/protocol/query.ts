import { getProperty, type HostObject, isHostObject } from './hostObject.ts';

/** As the client writes a load(): names in camelCase, paths with slashes. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
}

type Result = Record<string, unknown>;

/** The answer to a load() in the client's shape: PascalCase, with a collection's members under `_Items`. */
export function answerQuery(object: HostObject, info: QueryInfo | undefined): Result {
  const asked = [...(info?.Select ?? object.scalars ?? []), ...(info?.Expand ?? [])].filter(
    name => name !== '$none',
  );
  if (object.items) return { _Items: object.items().map(item => queryItem(item, asked)) };
  const result: Result = { ...object.identity?.() };
  for (const [name, deeper] of byName(asked)) {
    const value = getProperty(object, pascal(name));
    result[pascal(name)] = isHostObject(value)
      ? answerQuery(value, deeper.length > 0 ? { Select: deeper } : undefined)
      : value;
  }
  return result;
}

/** Each requested member with the rest of its paths: "areas/items/rowIndex" gives "areas" and "items/rowIndex". */
function byName(paths: readonly string[]): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const path of paths) {
    const [name = '', ...rest] = path.split('/');
    const deeper = named.get(name) ?? [];
    if (rest.length > 0) deeper.push(rest.join('/'));
    named.set(name, deeper);
  }
  return named;
}

function queryItem(item: HostObject, asked: readonly string[]): Result {
  const own = asked.map(path => path.replace(/^items\/?/, '')).filter(path => path !== '');
  return answerQuery(item, own.length > 0 ? { Select: own } : undefined);
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
