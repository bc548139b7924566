import { OpenAPIHono, z } from '@hono/zod-openapi';
import { statusOf } from '../problem.ts';
import { messageSchemas, refOf, refTo } from './messages.ts';
import { type Operation, problemsOf } from './operation.ts';
import { OPERATIONS } from './operations.ts';

const PARAMETERS: Readonly<Record<string, string>> = {
  council: 'An ONS code, such as E09000016.',
  period: '2017-18-Q2, or 2017-18 for a whole year.',
  rev: 'The number of a revision.',
  id: 'The id of a submission.',
  uid: 'The id of an indicator.',
  ruleSet: 'The id of a rule set of the council’s own: small letters, digits and hyphens.',
};

/** The interface in OpenAPI 3.1, from the schemas that the messages themselves are checked by. */
export function openApiDocument(): ReturnType<OpenAPIHono['getOpenAPI31Document']> {
  const described = new OpenAPIHono();
  const registry = described.openAPIRegistry;
  registry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'An access token of Microsoft Entra for the scope Record.Use.',
  });
  for (const [name, schema] of Object.entries(messageSchemas())) {
    registry.registerComponent('schemas', name, schema as object);
  }
  for (const operation of OPERATIONS) registry.registerPath(pathOf(operation));
  return described.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Outturn: the central record', version: '1' },
  });
}

type Path = Parameters<OpenAPIHono['openAPIRegistry']['registerPath']>[0];

function pathOf(operation: Operation): Path {
  const { method, path, summary, may, query = {}, needs = {}, headers = {}, sends, answers } = operation;
  const roles = typeof may === 'string' ? '' : ` Needs the role of ${may.join(' or ')}.`;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return {
    method,
    path,
    summary,
    description: `${summary}.${roles}`,
    ...(may === 'anybody' ? {} : { security: [{ token: [] }] }),
    request: {
      params: textFields(Object.fromEntries(names.map(name => [name, PARAMETERS[name] ?? '']))),
      query: textFields(query).partial(),
      headers: textFields(needs).extend(textFields(headers).partial().shape),
      ...(sends && { body: { required: true, content: { 'application/json': { schema: refOf(sends) } } } }),
    },
    responses: {
      ...Object.fromEntries(
        answers.map(({ status, says, schema, mediaType = 'application/json' }) => [
          status,
          {
            description: says,
            content: { [mediaType]: { schema: schema ? refOf(schema) : { type: 'string' } } },
          },
        ]),
      ),
      ...problemAnswers(operation),
    },
  };
}

const textFields = (fields: Readonly<Record<string, string>>) =>
  z.object(
    Object.fromEntries(
      Object.entries(fields).map(([name, description]) => [name, z.string().openapi({ description })]),
    ),
  );

const PROBLEM = { 'application/problem+json': { schema: refTo('Problem') } };

/** Several of them may share a status. */
function problemAnswers(operation: Operation): Path['responses'] {
  const types = problemsOf(operation);
  return Object.fromEntries(
    types.map(statusOf).map(status => {
      const description = types.filter(type => statusOf(type) === status).join(', ');
      return [status, { description, content: PROBLEM }];
    }),
  );
}
