import { beforeEach, describe, expect, it } from 'vitest';
import { freshPages, HEAD, REPORT, signedIn } from '../pages/browser.ts';
import { ask, freshRecord, get, statusAndType } from '../recordHarness.ts';
import { tokenFor } from '../tokens.ts';

const OPEN = '/open/v1/councils/E09000016';

describe('the headers of a reply', () => {
  beforeEach(freshRecord);

  it.each(['/healthz', '/docs', '/openapi.json', '/v1/me', '/v1/nothing', OPEN])(
    'to %s keep it to https, to its own type and out of frames',
    async path => {
      const { headers } = await get(path);
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('permissions-policy')).toContain('camera=()');
    },
  );

  it('to a refused request are the same', async () => {
    const response = await ask('/v1/me');
    expect(response.status).toBe(401);
    expect(response.headers.get('strict-transport-security')).toBe('max-age=31536000');
  });
});

describe('the headers of a page', () => {
  beforeEach(freshPages);

  it.each(['/pages', REPORT, '/pages/sign-in', '/pages/style.css'])(
    'at %s allow no script, no frame, no opener and no other site to learn the address',
    async path => {
      const browser = await signedIn(HEAD);
      const { headers } = await browser.go(path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
      );
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
      expect(headers.get('permissions-policy')).toContain('microphone=()');
    },
  );
});

describe('open data for a page of another site', () => {
  beforeEach(freshRecord);
  const asks = { origin: 'https://example.org', 'access-control-request-method': 'GET' };

  it.each([OPEN, `${OPEN}/reports/corporate/2017-18-Q2`, `${OPEN}/reports/corporate/2017-18-Q2.csv`])(
    'may be read after a preflight at %s',
    async path => {
      const preflight = await ask(path, { method: 'OPTIONS', headers: asks });
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
      expect(preflight.headers.get('access-control-allow-methods')).toBe('GET,HEAD');
      expect(preflight.headers.get('access-control-allow-headers')).toBe('If-None-Match');
      expect(preflight.headers.get('access-control-max-age')).toBe('86400');
      const { headers } = await ask(path, { headers: asks });
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-expose-headers')).toBe('ETag,Content-Disposition');
    },
  );

  it('is all that another site may read', async () => {
    for (const path of ['/v1/me', '/healthz', '/openapi.json']) {
      const { ok, headers } = await ask(path, { method: 'OPTIONS', headers: asks });
      expect([path, ok, headers.get('access-control-allow-origin')]).toEqual([path, false, null]);
    }
  });
});

describe('the header that names a token', () => {
  beforeEach(freshRecord);

  it.each(['Bearer', 'bearer', 'BEARER', 'bEaReR'])('may say %s', async scheme => {
    const headers = { authorization: `${scheme} ${await tokenFor('reader')}` };
    expect((await ask('/v1/me', { headers })).status).toBe(200);
  });

  it.each(['Basic', 'Bearer,', 'Token', ''])('may not say "%s"', async scheme => {
    const headers = { authorization: `${scheme} ${await tokenFor('reader')}`.trim() };
    expect(await statusAndType(await ask('/v1/me', { headers }))).toBe('401 sign-in-needed');
  });
});
