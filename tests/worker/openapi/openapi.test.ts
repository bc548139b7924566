import { exportJWK, generateKeyPair } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { Submission } from '../../../shared/record/contract/submissions.ts';
import { app } from '../../../worker/app.ts';
import { allRoutes } from '../../../worker/routes/all.ts';
import { pathAt } from '../pathAt.ts';
import { aQuarter } from '../quarters.ts';
import { ask, correct, freshRecord, postSignOff, send, setSetting, statusAndType } from '../recordHarness.ts';
import { OTHER_COUNCIL, operatorToken, tokenFor } from '../tokens.ts';

beforeEach(freshRecord);

interface Described {
  readonly summary: string;
  readonly description: string;
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content: object }>>;
  readonly requestBody?: object;
  readonly parameters?: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly description?: string;
  }[];
}
interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly info: object;
  readonly components: { readonly schemas: object; readonly securitySchemes: object };
}
const document = async (): Promise<Document> => (await ask('/openapi.json')).json();

describe('the interface’s document', () => {
  it('documents every route of the application, and no other', async () => {
    const { openapi, paths } = await document();
    const documented = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map(method => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    const routed = app.routes
      // The pages are for people: their addresses are not part of the interface.
      .filter(({ method, path }) => method !== 'ALL' && !path.startsWith('/pages'))
      .map(({ method, path }) => `${method} ${path === '/' ? path : path.replace(/\/$/, '')}`);
    expect(openapi).toBe('3.1.0');
    expect(documented.sort()).toEqual([...new Set(routed)].sort());
  });

  it('documents how every route fails', async () => {
    const { paths } = await document();
    for (const methods of Object.values(paths))
      for (const { responses } of Object.values(methods)) expect(responses).toHaveProperty('500');
  });

  it('says in words what each operation does, takes and replies', async () => {
    const { paths } = await document();
    const operations = Object.values(paths).flatMap(methods => Object.values(methods));
    for (const { summary, description, parameters = [], responses } of operations) {
      expect(summary).toMatch(/^[A-Z].*[^.]$/);
      expect(description.startsWith(`${summary}.`)).toBe(true);
      for (const parameter of parameters) expect(parameter.description, parameter.name).toMatch(/^\S.*\.$/);
      for (const [status, reply] of Object.entries(responses)) {
        expect(reply.description, `${summary} ${status}`).toMatch(
          status < '400' ? /^[A-Z].*\.$/ : /^[a-z, -]+$/,
        );
        expect(Object.keys(reply.content)).toHaveLength(1);
      }
    }
  });

  it('documents who may use an operation, and what it takes and replies', async () => {
    const told = await document();
    expect(told.info).toEqual({ title: 'Outturn: the central record', version: '1' });
    expect(told.components.securitySchemes).toEqual({
      token: {
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'JWT',
        description: 'A Microsoft Entra access token for the scope Record.Use.',
      },
    });
    const lock = told.paths['/v1/councils/{council}/reports/{report}/{period}/lock'];
    const problems = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
    expect(lock?.put).toMatchObject({
      summary: 'Locks a period, or unlocks it',
      description: 'Locks a period, or unlocks it. Needs the role of administrator.',
      security: [{ token: [] }],
      parameters: [
        { name: 'council', in: 'path', required: true },
        { name: 'report', in: 'path', required: true },
        { name: 'period', in: 'path', required: true },
        { name: 'Outturn-Head', in: 'header', required: false },
      ],
      requestBody: { required: true },
      responses: {
        200: {
          description: 'The lock as it is now.',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Lock' } } },
        },
        401: { description: 'sign-in-needed', content: problems },
        403: { description: 'not-allowed', content: problems },
        404: { description: 'not-found', content: problems },
        408: { description: 'not-arrived', content: problems },
        413: { description: 'too-large', content: problems },
        415: { description: 'not-json', content: problems },
        422: { description: 'body-invalid', content: problems },
        429: { description: 'too-many', content: problems },
        500: { description: 'fault', content: problems },
        503: { description: 'busy, not-configured', content: problems },
      },
    });
    expect(lock?.get?.description).toBe('Whether a period is locked.');
    expect(told.paths['/openapi.json']?.get).not.toHaveProperty('security');
  });

  it('matches every reply of a record with content', async () => {
    await setSetting('open_data');
    const approver = { token: await tokenFor('approver') };
    await postSignOff(aQuarter());
    await correct(aQuarter({ sheet: 'Appendix 2' }), 1);
    await send(
      'PUT',
      pathAt('/v1/councils/{council}/reports/{report}/{period}/revisions/2/publication'),
      undefined,
      approver,
    );
    const submitted = await correct(
      aQuarter({ sheet: 'Appendix 3' }),
      2,
      {},
      {
        path: pathAt('/v1/councils/{council}/reports/{report}/{period}/submissions'),
      },
    );
    const { id } = Submission.parse(await submitted.json());
    const token = await tokenFor('administrator');
    const operator = await operatorToken();
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const vars = { CHECKPOINT_KEY: JSON.stringify(await exportJWK(privateKey)) };
    for (const { method, path, replies, allowed } of allRoutes.filter(route => route.method === 'get')) {
      const headers = { authorization: `Bearer ${allowed === 'operator' ? operator : token}` };
      const response = await ask(pathAt(path, { id }), { method, headers }, vars);
      const documented = replies[200];
      if (!documented) throw new Error(`${path} documents no reply.`);
      const mediaType = 'mediaType' in documented ? documented.mediaType : 'application/json';
      expect(response.status, path).toBe(200);
      expect(response.headers.get('content-type'), path).toContain(mediaType);
      const bytes = await response.arrayBuffer();
      if (!('schema' in documented)) continue;
      // Parsed and compared, so that no field is in the reply that the document does not name.
      const message = JSON.parse(new TextDecoder().decode(bytes));
      expect(documented.schema.parse(message), path).toEqual(message);
    }
  });

  it('allows each route to the roles that it documents, and to nobody else', async () => {
    for (const { method, path, allowed } of allRoutes) {
      if (typeof allowed === 'string') continue;
      for (const role of ['reader', 'editor', 'approver', 'administrator'] as const) {
        const { status } = await send(method, pathAt(path), method === 'get' ? undefined : {}, {
          token: await tokenFor(role),
        });
        expect(status === 403, `${role} ${method} ${path}`).toBe(!allowed.includes(role));
      }
    }
  });
});

describe('the messages of the document', () => {
  type Named = { readonly $ref?: string; readonly description?: string; readonly properties?: object };

  /** Every part of it that is an object, with its place. */
  const partsOf = (part: object, place = ''): (readonly [place: string, part: Named])[] => [
    [place, part],
    ...Object.entries(part).flatMap(([name, inner]) =>
      typeof inner === 'object' && inner !== null ? partsOf(inner, `${place}/${name}`) : [],
    ),
  ];

  it('have names, and each is referred to by its name', async () => {
    const told = await document();
    const refs = partsOf(told).flatMap(([, { $ref }]) => $ref ?? []);
    const names = Object.keys(told.components.schemas).map(name => `#/components/schemas/${name}`);
    expect(names).toContain('#/components/schemas/SignedQuarter');
    // Every name is referred to by something, and nothing by another name.
    expect([...new Set(refs)].sort()).toEqual(names.sort());
    for (const { path, body, replies } of allRoutes)
      for (const described of [body, replies[200], replies[201]])
        if (described && 'schema' in described) expect(described.schema.meta()?.id, path).toBeTruthy();
    const { requestBody } = told.paths['/v1/councils/{council}/reports/{report}/{period}/lock']?.put ?? {};
    expect(requestBody).toMatchObject({
      content: { 'application/json': { schema: { $ref: '#/components/schemas/LockRequest' } } },
    });
  });

  it('describe every field', async () => {
    const { components } = await document();
    const silent = partsOf(components.schemas).flatMap(([place, { properties = {} }]) =>
      Object.entries(properties).flatMap(([name, field]: [string, Named]) =>
        field.description ? [] : [`${place}.${name}`],
      ),
    );
    expect(silent).toEqual([]);
  });

  it('require the key without which a sign-off is refused', async () => {
    const { paths } = await document();
    for (const list of ['revisions', 'submissions']) {
      const { parameters = [] } =
        paths[`/v1/councils/{council}/reports/{report}/{period}/${list}`]?.post ?? {};
      const needed = parameters.filter(({ required }) => required).map(({ name }) => name);
      expect(needed).toEqual(['council', 'report', 'period', 'Idempotency-Key']);
    }
    expect(await statusAndType(await postSignOff(aQuarter(), { headers: { 'idempotency-key': null } }))).toBe(
      '428 precondition-needed',
    );
  });
});

describe('an address with another method', () => {
  it('names the methods that it accepts, at every address', async () => {
    const token = await tokenFor('approver');
    const operator = await operatorToken();
    const takes = new Map<string, string[]>();
    for (const { method, path } of allRoutes) {
      const named = method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()];
      takes.set(path, [...(takes.get(path) ?? []), ...named]);
    }
    for (const [path, methods] of takes) {
      const by = { token: path.startsWith('/v1/operator') ? operator : token };
      const response = await send('DELETE', pathAt(path), undefined, by);
      expect(response.headers.get('allow')?.split(', ').sort(), path).toEqual(methods.sort());
      expect(await statusAndType(response), path).toBe('405 method-not-allowed');
    }
    expect(await statusAndType(await send('DELETE', '/v1/nothing', undefined, { token }))).toBe(
      '404 not-found',
    );
  });

  it('is not shown without signing in, or to another council', async () => {
    const path = '/v1/councils/E09000016/reports/corporate/2017-18-Q2';
    expect(await statusAndType(await ask(path, { method: 'DELETE' }))).toBe('401 sign-in-needed');
    const token = await tokenFor('approver', OTHER_COUNCIL.tid);
    expect(await statusAndType(await send('DELETE', path, undefined, { token }))).toBe('404 not-found');
  });
});

describe('the page of it', () => {
  it('needs no script, and shows every route', async () => {
    const response = await ask('/docs');
    const page = await response.text();
    for (const { method, path } of allRoutes) expect(page).toContain(`${method.toUpperCase()} ${path}`);
    const { components } = await document();
    for (const name of Object.keys(components.schemas)) expect(page).toContain(`<h3 id="${name}">`);
    expect(page).toContain(
      '<dt><code>returned.withdrawn</code></dt><dd>Whether that person is its author. <small>true or false</small></dd>',
    );
    // One of several forms of a rule has it, and one of several types is none.
    expect(page).toMatch(/<code>rating\.green<\/code>.*<small>number, may be absent<\/small>/);
    expect(page).toMatch(/<code>touches\.outturn<\/code>.*<small>text or null<\/small>/);
    expect(page).toContain('<a href="#SentQuarter">SentQuarter</a>');
    expect(page).toContain('<p>SignedQuarter or Correction.</p>');
    expect(page).not.toMatch(/<script|https?:\/\//);
    expect(page).toContain('editor or approver in the council');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600');
  });
});
