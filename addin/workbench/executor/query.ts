import { getProperty, type HostObject, isHostObject } from './hostObject.ts';

/** As the client writes a load(): names in camelCase, paths with slashes. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
}

type Result = Record<string, unknown>;

/** What a load() brings back, in the client's own shape: PascalCase, a collection's members under `_Items`. */
export function query(object: HostObject, info: QueryInfo | undefined): Result {
  const asked = [...(info?.Select ?? object.scalars ?? []), ...(info?.Expand ?? [])].filter(
    name => name !== '$none',
  );
  if (object.items) return { _Items: object.items().map(item => queryItem(item, asked)) };
  const result: Result = { ...object.identity?.() };
  for (const path of asked) loadPath(object, path, result);
  return result;
}

function queryItem(item: HostObject, asked: readonly string[]): Result {
  const own = asked.map(path => path.replace(/^items\/?/, '')).filter(path => path !== '');
  return query(item, own.length > 0 ? { Select: own } : undefined);
}

function loadPath(object: HostObject, path: string, result: Result): void {
  const slash = path.indexOf('/');
  const name = pascal(slash < 0 ? path : path.slice(0, slash));
  const value = getProperty(object, name);
  if (!isHostObject(value)) {
    result[name] = value;
    return;
  }
  const deeper = query(value, slash < 0 ? undefined : { Select: [path.slice(slash + 1)] });
  result[name] = { ...(result[name] as Result | undefined), ...deeper };
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
