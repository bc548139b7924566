import type { z } from '@hono/zod-openapi';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { ProblemType } from '../../shared/record/contract/problem.ts';
import type { Role } from '../../shared/record/contract/signIn.ts';
import type { LimitedAct } from '../acts/quota.ts';
import type { Env } from './context.ts';
import { problem } from './problem.ts';
import { recordOfReport } from './recordOf.ts';
import { withinQuota } from './withinQuota.ts';

/** What an address may contain beside fixed text, with its description for the interface's document. */
export const PARAMETERS = {
  council: 'The council’s ONS code, such as E09000016.',
  report: 'A report of the council, as it is named in addresses, such as corporate.',
  period: 'A quarter such as 2017-18-Q2, or a whole year such as 2017-18.',
  rev: 'The number of a revision.',
  id: 'The id of a submission.',
  uid: 'The id of an indicator.',
  setting: 'The name of a setting: two_people or open_data.',
  ruleSet: 'The id of the council’s rule set: lower-case letters, digits and hyphens.',
} as const;
export type ParameterName = keyof typeof PARAMETERS;

/** A reply when all went well: a JSON message of the contract, or text of another media type. */
export type ReplyDescription =
  | { readonly description: string; readonly schema: z.ZodType }
  | { readonly description: string; readonly mediaType: string };

type Replies = Readonly<Partial<Record<200 | 201, ReplyDescription>>>;
type MessageOf<Description> = Description extends { readonly schema: z.ZodType<infer Message> }
  ? Message
  : never;
type Reply<R extends Replies> = <Status extends keyof R & (200 | 201)>(
  status: Status,
  message: MessageOf<R[Status]>,
) => Response;

/** Everything about one method at one address, without the function that handles it. */
interface RouteDescription {
  readonly method: 'get' | 'post' | 'put';
  /** As OpenAPI writes it: "/v1/councils/{council}/reports". */
  readonly path: string;
  readonly summary: string;
  /** Anybody without signing in, the operator, everybody of the council, or people with one of these roles. */
  readonly allowed: 'anybody' | 'operator' | 'council' | readonly Role[];
  /** The sentence for a person whose roles are not allowed, where the general one does not fit. */
  readonly notAllowed?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly requiredHeaders?: Readonly<Record<string, string>>;
  /** Headers for certain cases only. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: { readonly schema: z.ZodType; readonly limit: MiddlewareHandler<Env> };
  /** The act that it records, where a quota limits it: one that is used up is refused before anything of the body is read. */
  readonly limitedAct?: LimitedAct;
  readonly replies: Replies;
  /** The problems of its own; `problemsOf` adds those that every route has. */
  readonly problems: readonly ProblemType[];
}

export interface Route extends RouteDescription {
  readonly handle: (c: Context<Env>) => Response | Promise<Response>;
}

/** A route. `reply` accepts only the messages that its replies describe. */
export const defineRoute = <const R extends Replies>({
  handle,
  ...description
}: Omit<RouteDescription, 'replies'> & {
  readonly replies: R;
  readonly handle: (c: Context<Env>, reply: Reply<R>) => Response | Promise<Response>;
}): Route => ({
  ...description,
  handle: c => handle(c, (status, message) => c.json(message as object, status)),
});

/** An address of the contract as a path, its parameters given by name. Its query is left out. */
export const pathOf = <P extends readonly unknown[]>(
  address: (...parameters: P) => string,
  ...names: { readonly [Index in keyof P]: ParameterName }
): string => {
  const placeholders = names.map(name => `{${name}}`) as unknown as P;
  return decodeURIComponent(address(...placeholders)).replace(/\?.*/, '');
};

/** Every problem that a route may reply with. */
export const problemsOf = ({ allowed, body, problems }: RouteDescription): readonly ProblemType[] => [
  ...(allowed === 'anybody' ? [] : (['sign-in-needed'] as const)),
  ...(typeof allowed === 'string' ? [] : (['not-allowed'] as const)),
  ...problems,
  ...(body ? (['not-arrived'] as const) : []),
  'too-many',
  'fault',
  'busy',
  'not-configured',
];

/** Refuses a person who has none of the roles that the route allows. */
export const requireRole = ({ allowed, notAllowed }: RouteDescription): MiddlewareHandler<Env> =>
  createMiddleware<Env>(async (c, next) => {
    if (typeof allowed !== 'string' && !c.get('person').roles.some(role => allowed.includes(role))) {
      return problem('not-allowed', notAllowed === undefined ? {} : { detail: notAllowed });
    }
    await next();
  });

/** Adds the routes to the application. The role comes first: no memory is taken for the body of a person who may not send it. */
export function mountRoutes(app: Hono<Env>, routes: readonly Route[]): void {
  for (const route of routes) {
    const path = honoPath(route);
    const isOfReport = path.includes(':report') && route.allowed !== 'anybody';
    const before = [
      ...(isOfReport ? [recordOfReport] : []),
      ...(route.limitedAct ? [withinQuota] : []),
      ...(route.body ? [route.body.limit] : []),
    ];
    app.on([route.method.toUpperCase()], [path], requireRole(route), ...before, c => route.handle(c));
  }
}

/**
 * Says what a request is about to record before its person is known, so that the one call that admits them answers their
 * quota too.
 */
export function announceActs(app: Hono<Env>, routes: readonly Route[]): void {
  for (const route of routes) {
    const { limitedAct: act } = route;
    if (!act) continue;
    app.on([route.method.toUpperCase()], [honoPath(route)], async (c, next) => {
      c.set('intended', { act, key: c.req.header('idempotency-key') ?? '' });
      await next();
    });
  }
}

const honoPath = ({ path }: RouteDescription): string => path.replace(/\{(\w+)\}/g, ':$1');
