import { expect } from 'vitest';
import type { Problem } from '../../shared/record/contract/problem.ts';
import { problemsOf, type Route } from '../../worker/request/route.ts';
import { allRoutes } from '../../worker/routes/all.ts';

/** Holds that a route replies with no problem that the interface's document does not list for it. */
export async function expectDocumentedProblem(
  path: string,
  method: string,
  response: Response,
): Promise<void> {
  if (response.headers.get('content-type') !== 'application/problem+json') return;
  const route = allRoutes.find(each => each.method === method.toLowerCase() && isAt(each, path));
  if (!route) return;
  const { type } = (await response.clone().json()) as Problem;
  expect(problemsOf(route), `${method} ${route.path}`).toContain(type.split('/').at(-1));
}

const isAt = (route: Route, path: string): boolean =>
  new RegExp(`^${route.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path.replace(/\?.*/, ''));
