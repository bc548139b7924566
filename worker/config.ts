import { z } from 'zod';

/** The bindings of wrangler.jsonc. */
export interface Bindings {
  /** One object a council, and one that knows them all. */
  readonly COUNCILS: DurableObjectNamespace;
  readonly DIRECTORY: DurableObjectNamespace;
  readonly ASSETS: Fetcher;
  readonly DEPLOYMENT: string;
  /** "eu": Cloudflare keeps the objects in the European Union. Changed, every record would seem empty. */
  readonly JURISDICTION?: string;
  readonly API_CLIENT_ID: string;
  readonly ADDIN_CLIENT_ID: string;
  readonly LOCAL_ISSUER?: string;
  readonly LOCAL_JWKS?: string;
  readonly LIMITER?: RateLimit;
  /** Limits one address, before the person is known: checking a token costs a look-up. */
  readonly ADDRESS_LIMITER?: RateLimit;
  /** A secret: the private key (JWK, ES256) that signs checkpoints. Without it the record is checked but not signed. */
  readonly CHECKPOINT_KEY?: string;
  /** The public keys (a list of JWKs) of earlier checkpoints, before the key was changed. Not secret. */
  readonly CHECKPOINT_FORMER_KEYS?: string;
  /** A secret: the pages' sessions are encrypted with keys derived from it. Without it there are no pages. */
  readonly PAGES_KEY?: string;
  /** The Entra tenant whose app may operate the deployment (docs/record-operations.md). Without it there is no operator. */
  readonly OPERATOR_TENANT?: string;
  /** A secret of the add-in's application: the Worker needs it to exchange a code for a token at Entra. */
  readonly PAGES_CLIENT_SECRET?: string;
  /** The bucket for checkpoints, outside the database. */
  readonly CHECKPOINTS?: R2Bucket;
  /** The bucket for each night's increment of the export. It has names, so it is another one, which nobody publishes. */
  readonly BACKUPS?: R2Bucket;
}

/** The bindings, with the objects in the deployment's jurisdiction. Plain workerd has none, and throws where one is named. */
export const placed = (env: Bindings): Bindings =>
  env.JURISDICTION === 'eu'
    ? { ...env, COUNCILS: env.COUNCILS.jurisdiction('eu'), DIRECTORY: env.DIRECTORY.jurisdiction('eu') }
    : env;

/** A tenant's id as Entra writes it in a token. */
export const TENANT_ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** The scope that the add-in requests. */
export const SCOPE = 'Record.Use';

const Jwks = z.object({
  keys: z
    .array(z.looseObject({ kty: z.literal('RSA'), kid: z.string(), n: z.string(), e: z.string() }))
    .min(1),
});
export type Jwks = z.infer<typeof Jwks>;

const clientId = z.string().min(8);
// A secret that is too short counts as missing: then there are no pages, and everything else works.
const secretOf = (shortest: number) => z.string().min(shortest).optional().catch(undefined);
/** As long as a key of AES-256 in hexadecimal. */
const pagesKey = secretOf(64);
const shared = {
  JURISDICTION: z.literal('eu').optional(),
  PAGES_KEY: pagesKey,
  // A tenant id that is none counts as missing: then nobody operates the record by its interface.
  OPERATOR_TENANT: z.string().toLowerCase().regex(TENANT_ID).optional().catch(undefined),
  PAGES_CLIENT_SECRET: secretOf(1),
  API_CLIENT_ID: clientId,
  ADDIN_CLIENT_ID: clientId,
};

/** In production only Microsoft's issuers are trusted. If a local issuer is set there, the configuration is refused. */
const Production = z.object({
  DEPLOYMENT: z.literal('production'),
  LOCAL_ISSUER: z.undefined().optional(),
  LOCAL_JWKS: z.undefined().optional(),
  ...shared,
});

const Local = z.object({
  DEPLOYMENT: z.literal('local'),
  LOCAL_ISSUER: z.url().refine(isLoopback, 'A local issuer is on this machine.'),
  LOCAL_JWKS: z.string().transform(jsonOf).pipe(Jwks),
  ...shared,
});

const Environment = z.discriminatedUnion('DEPLOYMENT', [Production, Local]);

export interface Config {
  /** The tenant of the operator's tokens. Null: there is no operator. */
  readonly operatorTenant: string | null;
  /** The record's client id, in a token's `aud`. */
  readonly audience: string;
  /** The add-in's client id, in a token's `azp`. */
  readonly client: string;
  /** Null if the pages are not set up; everything else works without them. */
  readonly pages: { readonly key: string; readonly clientSecret: string | null } | null;
  readonly issuer:
    | { readonly kind: 'entra' }
    | { readonly kind: 'local'; readonly address: string; readonly jwks: Jwks };
}

/** Null if the deployment is not configured, or in a way that would let strangers in. */
export function readConfig(bindings: Bindings, host: string): Config | null {
  const parsed = Environment.safeParse(bindings);
  if (!parsed.success) return null;
  const environment = parsed.data;
  const ids = {
    audience: environment.API_CLIENT_ID,
    client: environment.ADDIN_CLIENT_ID,
    pages: pagesOf(environment),
    operatorTenant: environment.OPERATOR_TENANT ?? null,
  };
  if (environment.DEPLOYMENT === 'production') return { ...ids, issuer: { kind: 'entra' } };
  if (!LOOPBACK.has(host)) return null;
  return {
    ...ids,
    issuer: { kind: 'local', address: environment.LOCAL_ISSUER, jwks: environment.LOCAL_JWKS },
  };
}

/** Entra exchanges a code for a token only with an application that proves itself; the local issuer has no secrets. */
function pagesOf(environment: z.infer<typeof Environment>): Config['pages'] {
  const { PAGES_KEY: key, PAGES_CLIENT_SECRET: clientSecret = null } = environment;
  if (key === undefined || (environment.DEPLOYMENT === 'production' && clientSecret === null)) return null;
  return { key, clientSecret };
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Undefined if it is not JSON: the schema then reports a missing value. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isLoopback(address: string): boolean {
  return LOOPBACK.has(new URL(address).hostname);
}

/** The issuer of a council's tokens, in Entra's form. */
export function issuerOf({ issuer }: Config, tid: string): string {
  return issuer.kind === 'entra'
    ? `https://login.microsoftonline.com/${tid}/v2.0`
    : `${issuer.address}/${tid}/v2.0`;
}
