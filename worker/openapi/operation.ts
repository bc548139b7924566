import type { z } from '@hono/zod-openapi';
import type { ProblemType } from '../../shared/record/contract/problem.ts';
import type { Role } from '../../shared/record/contract/signIn.ts';

/** What is answered where all went well: a JSON message of the contract, or another form of text. */
export interface Answer {
  readonly status: 200 | 201;
  readonly says: string;
  readonly schema?: z.ZodType;
  readonly mediaType?: string;
}

/** One address and method of the interface, as the document and its page describe it. */
export interface Operation {
  readonly method: 'get' | 'post' | 'put';
  readonly path: string;
  readonly summary: string;
  /** Who may: anybody without sign-in, anybody of the council, or those with one of the roles. */
  readonly may: 'anybody' | 'council' | readonly Role[];
  readonly query?: Readonly<Record<string, string>>;
  /** Headers without which it is refused. */
  readonly needs?: Readonly<Record<string, string>>;
  /** Headers that it may need, each for a case of its own. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly sends?: z.ZodType;
  readonly answers: readonly Answer[];
  /** Beside those of every operation that asks for sign-in. */
  readonly problems: readonly ProblemType[];
}

/** Every way to say no of an operation. */
export const problemsOf = ({ may, sends, problems }: Operation): readonly ProblemType[] => [
  ...(may === 'anybody' ? [] : (['sign-in-needed'] as const)),
  ...(typeof may === 'string' ? [] : (['not-allowed'] as const)),
  ...problems,
  ...(sends ? (['not-arrived'] as const) : []),
  'too-many',
  'fault',
  'busy',
  'not-configured',
];
