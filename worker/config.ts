import { z } from 'zod';

/** What wrangler.jsonc binds. */
export interface Bindings {
  readonly DB: D1Database;
  readonly ASSETS: Fetcher;
  readonly DEPLOYMENT: string;
  readonly API_CLIENT_ID: string;
  readonly ADDIN_CLIENT_ID: string;
  readonly LOCAL_ISSUER?: string;
  readonly LOCAL_JWKS?: string;
  readonly LIMITER?: RateLimit;
  /** Of one address, whoever asks from there: a token costs a look-up before it is known to be good. */
  readonly ADDRESS_LIMITER?: RateLimit;
  /** A secret: the private key (JWK, ES256) that signs checkpoints. Without it the record is checked and nothing signed. */
  readonly CHECKPOINT_KEY?: string;
  /** The public keys (a list of JWKs) by which checkpoints were signed before the key was changed. No secret. */
  readonly CHECKPOINT_FORMER_KEYS?: string;
  /** A secret: the sessions of the pages are sealed with what is derived from it. Without it there are no pages. */
  readonly PAGES_KEY?: string;
  /** A secret of the add-in's application, by which Entra knows the Worker when it trades a code for a token. */
  readonly PAGES_CLIENT_SECRET?: string;
  /** Where checkpoints are kept outside the database too. */
  readonly CHECKPOINTS?: R2Bucket;
}

/** The scope that the add-in asks for. */
export const SCOPE = 'Record.Use';

const Jwks = z.object({
  keys: z
    .array(z.looseObject({ kty: z.literal('RSA'), kid: z.string(), n: z.string(), e: z.string() }))
    .min(1),
});
export type Jwks = z.infer<typeof Jwks>;

const clientId = z.string().min(8);
// What is too short for a secret is as good as none: then there are no pages, and all else goes on.
const secretOf = (shortest: number) => z.string().min(shortest).optional().catch(undefined);
/** As long as a key of AES-256 in hexadecimal. */
const pagesKey = secretOf(64);
const shared = {
  PAGES_KEY: pagesKey,
  PAGES_CLIENT_SECRET: secretOf(1),
  API_CLIENT_ID: clientId,
  ADDIN_CLIENT_ID: clientId,
};

/** In production only Microsoft's issuers are known, whatever else is set: a local one there is a refusal to start. */
const Production = z.object({
  DEPLOYMENT: z.literal('production'),
  LOCAL_ISSUER: z.undefined(),
  LOCAL_JWKS: z.undefined(),
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
  /** The record's own id, as tokens name it in `aud`. */
  readonly audience: string;
  /** The add-in's id, as tokens name it in `azp`. */
  readonly client: string;
  /** Null where the pages of the record are not set up; everything else works without them. */
  readonly pages: { readonly key: string; readonly clientSecret: string | null } | null;
  readonly issuer:
    | { readonly kind: 'entra' }
    | { readonly kind: 'local'; readonly address: string; readonly jwks: Jwks };
}

/** Null where the deployment is not configured, or configured in a way that would let a stranger in. */
export function readConfig(bindings: Bindings, host: string): Config | null {
  const parsed = Environment.safeParse(bindings);
  if (!parsed.success) return null;
  const environment = parsed.data;
  const ids = {
    audience: environment.API_CLIENT_ID,
    client: environment.ADDIN_CLIENT_ID,
    pages: pagesOf(environment),
  };
  if (environment.DEPLOYMENT === 'production') return { ...ids, issuer: { kind: 'entra' } };
  if (!LOOPBACK.has(host)) return null;
  return {
    ...ids,
    issuer: { kind: 'local', address: environment.LOCAL_ISSUER, jwks: environment.LOCAL_JWKS },
  };
}

/** Entra trades a code for a token only with an application that proves itself; the local issuer has no secrets. */
function pagesOf(environment: z.infer<typeof Environment>): Config['pages'] {
  const { PAGES_KEY: key, PAGES_CLIENT_SECRET: clientSecret = null } = environment;
  if (key === undefined || (environment.DEPLOYMENT === 'production' && clientSecret === null)) return null;
  return { key, clientSecret };
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Undefined where it is no JSON: the schema then says that nothing was there. */
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

/** The issuer of a council's tokens, in the form that Entra names its own. */
export function issuerOf({ issuer }: Config, tid: string): string {
  return issuer.kind === 'entra'
    ? `https://login.microsoftonline.com/${tid}/v2.0`
    : `${issuer.address}/${tid}/v2.0`;
}
