import { ObjectFault } from './objectFault.ts';

type Acts = Readonly<Record<string, (...args: never[]) => unknown>>;

/**
 * Acts that run in a transaction. One that waits does not compile: what a transaction awaits is written although the act
 * throws later (Durable Objects, `transactionSync`).
 */
export const synchronousActs = <A extends Acts>(
  acts: A & {
    readonly [Name in keyof A]: ReturnType<A[Name]> extends PromiseLike<unknown> ? never : A[Name];
  },
): A => acts;

/** The same when it runs: the transaction is taken back. */
export function synchronous<T>(result: T): T {
  if (result instanceof Promise) throw new ObjectFault('A transaction does not wait.');
  return result;
}
