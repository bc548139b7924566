import { notImplemented } from '../../model/hostError.ts';

/**
 * An Excel object on the server side of the client library's protocol, with the protocol's names: PascalCase properties
 * and methods. A request for any other member is refused, so that no test passes by accident.
 */
export interface HostObject {
  readonly kind: string;
  /** Sent when the client first names the object: its id or the key of its reference. */
  readonly identity?: () => Readonly<Record<string, unknown>>;
  /** The members of a load() without names. */
  readonly scalars?: readonly string[];
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: never) => void>>;
  readonly call?: Readonly<Record<string, (...args: never[]) => unknown>>;
  /** Of a collection. */
  readonly items?: () => readonly HostObject[];
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';

export function getProperty(object: HostObject, name: string): unknown {
  const get = own(object.get, name);
  if (!get) throw notImplemented(`${object.kind}.${name}`);
  return get();
}

export function setProperty(object: HostObject, name: string, value: unknown): void {
  const set = own(object.set, name);
  if (!set) throw notImplemented(`${object.kind}.${name} to be set`);
  set(value as never);
}

export function callMethod(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = own(object.call, name);
  if (!method) throw notImplemented(`${object.kind}.${name}()`);
  return method(...(args as never[]));
}

/** The client names members. It must not reach a prototype. */
function own<T>(members: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return members && Object.hasOwn(members, name) ? members[name] : undefined;
}
