import { OpenAPIHono, z } from '@hono/zod-openapi';
import { HEAD_HEADER } from '../../shared/record/contract/heads.ts';
import { statusOf } from '../request/problem.ts';
import {
  PARAMETERS,
  type ParameterName,
  problemsOf,
  type ReplyDescription,
  type Route,
} from '../request/route.ts';
import { messageSchemas, refTo, schemaOf } from './messages.ts';

/** The interface in OpenAPI 3.1, from the routes and from the schemas that validate the messages. */
export function openApiDocument(routes: readonly Route[]): ReturnType<OpenAPIHono['getOpenAPI31Document']> {
  const described = new OpenAPIHono();
  const registry = described.openAPIRegistry;
  registry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'A Microsoft Entra access token for the scope Record.Use.',
  });
  for (const [name, schema] of Object.entries(messageSchemas())) {
    registry.registerComponent('schemas', name, schema as object);
  }
  for (const route of routes) registry.registerPath(operationOf(route));
  return described.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Outturn: the central record', version: '1' },
  });
}

type Operation = Parameters<OpenAPIHono['openAPIRegistry']['registerPath']>[0];

function operationOf(route: Route): Operation {
  const { method, path, summary, allowed, query = {}, requiredHeaders = {}, headers = {}, body } = route;
  const roles = typeof allowed === 'string' ? '' : ` Needs the role of ${allowed.join(' or ')}.`;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as ParameterName);
  return {
    method,
    path,
    summary,
    description: `${summary}.${roles}`,
    ...(allowed === 'anybody' ? {} : { security: [{ token: [] }] }),
    request: {
      params: textFields(Object.fromEntries(names.map(name => [name, PARAMETERS[name]]))),
      query: textFields(query).partial(),
      headers: textFields(requiredHeaders).extend(
        textFields({ ...headers, ...(isSignedIn(route) && HELD_HEAD) }).partial().shape,
      ),
      ...(body && {
        body: { required: true, content: { 'application/json': { schema: schemaOf(body.schema) } } },
      }),
    },
    responses: {
      ...Object.fromEntries(
        Object.entries(route.replies).map(([status, reply]) => [
          status,
          { description: reply.description, content: contentOf(reply) },
        ]),
      ),
      ...problemReplies(route),
    },
  };
}

const isSignedIn = ({ allowed }: Route): boolean => allowed !== 'anybody' && allowed !== 'operator';

/** Every route of a person takes it, and answers with the header of the same name. */
const HELD_HEAD = {
  [HEAD_HEADER]:
    'The newest receipt that the sender holds: its record, seq and hash. The reply’s header of that name says whether it is on record.',
};

const contentOf = (reply: ReplyDescription) =>
  'schema' in reply
    ? { 'application/json': { schema: schemaOf(reply.schema) } }
    : { [reply.mediaType]: { schema: { type: 'string' as const } } };

const textFields = (fields: Readonly<Record<string, string>>) =>
  z.object(
    Object.fromEntries(
      Object.entries(fields).map(([name, description]) => [name, z.string().openapi({ description })]),
    ),
  );

const PROBLEM = { 'application/problem+json': { schema: refTo('Problem') } };

/** Several problems may have the same status. */
function problemReplies(route: Route): Operation['responses'] {
  const types = problemsOf(route);
  return Object.fromEntries(
    types.map(statusOf).map(status => {
      const description = types.filter(type => statusOf(type) === status).join(', ');
      return [status, { description, content: PROBLEM }];
    }),
  );
}
