import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deploymentFiles } from '../../../manifest/deployment.ts';
import { deployEnvironment } from '../../../scripts/deployment/deployEnvironment.ts';
import type { DeploymentSettings, EnvironmentName } from '../../../scripts/deployment/settings.ts';
import { MADE_UP_SETTINGS, SECRETS } from './settingsFolder.ts';
import { type Account, wranglerStandIn } from './wranglerStandIn.ts';

const SOURCE = { assets: { binding: 'ASSETS' }, ratelimits: [{ namespace_id: '1001', name: 'LIMITER' }] };
const PANE = '<!doctype html><title>The pane</title>';

/** What a browser would get from the deployment; a test may change a reply by its path. */
type Replies = Readonly<Record<string, () => Response>>;

const WELL: Replies = {
  '/healthz': () => Response.json({ status: 'ok' }),
  '/taskpane.html': () =>
    new Response(PANE, { headers: { 'content-security-policy': "frame-ancestors 'self'" } }),
  '/v1/me': () => new Response(null, { status: 401 }),
  '/v1/configuration': () =>
    Response.json({
      clientId: MADE_UP_SETTINGS.addinClientId,
      scope: `api://${MADE_UP_SETTINGS.apiClientId}/Record.Use`,
    }),
  '/pages': () => new Response(null, { status: 303 }),
};

interface Given {
  readonly env?: EnvironmentName;
  readonly settings?: Partial<DeploymentSettings>;
  readonly account?: Account;
  readonly replies?: Replies;
  readonly isDry?: boolean;
}

async function deployed({ env = 'production', settings, account, replies = {}, isDry = false }: Given = {}) {
  const built = mkdtempSync(join(tmpdir(), 'outturn-built-'));
  const { wrangler, changes } = wranglerStandIn(account);
  const lines: string[] = [];
  const asked: string[] = [];
  const noted: string[] = [];
  const code = await deployEnvironment(
    {
      ...{ env, secrets: SECRETS, source: SOURCE, main: resolve('worker/index.ts'), built, wrangler },
      settings: { ...MADE_UP_SETTINGS, ...settings },
      async build(origin, folder) {
        mkdirSync(join(folder, 'addin'), { recursive: true });
        for (const [place, text] of Object.entries(deploymentFiles(origin, '1.0.0', {})))
          writeFileSync(join(folder, place), text);
        writeFileSync(join(folder, 'addin/taskpane.html'), PANE);
      },
      async ask(address) {
        asked.push(address);
        const { origin, pathname } = new URL(address);
        if (origin !== MADE_UP_SETTINGS.origin) throw new Error(`A smoke test asked ${address}.`);
        return { ...WELL, ...replies }[pathname]?.() ?? new Response('');
      },
      pause: async () => {},
      note: async () => void noted.push(env),
      print: line => lines.push(line),
    },
    isDry,
  );
  return { code, changes, asked, noted, said: lines.join('\n') };
}

describe('a deployment', () => {
  it('is one version with its addresses, bucket and secrets, and is tested', async () => {
    const { code, changes, asked, said, noted } = await deployed();
    expect([code, noted]).toEqual([0, ['production']]);
    expect(changes.commands).toEqual([
      'whoami',
      'deploy --dry-run --config FILE --outdir FILE',
      'r2 bucket info outturn-checkpoints --jurisdiction eu',
      'r2 bucket create outturn-checkpoints --jurisdiction eu',
      'r2 bucket info outturn-backups --jurisdiction eu',
      'r2 bucket create outturn-backups --jurisdiction eu',
      'deploy --config FILE --secrets-file FILE',
    ]);
    expect(changes.live?.config).toMatchObject({
      name: 'outturn',
      vars: {
        DEPLOYMENT: 'production',
        API_CLIENT_ID: MADE_UP_SETTINGS.apiClientId,
        ADDIN_CLIENT_ID: MADE_UP_SETTINGS.addinClientId,
        OPERATOR_TENANT: MADE_UP_SETTINGS.tenant,
        JURISDICTION: 'eu',
      },
      r2_buckets: [
        { binding: 'CHECKPOINTS', bucket_name: 'outturn-checkpoints', jurisdiction: 'eu' },
        { binding: 'BACKUPS', bucket_name: 'outturn-backups', jurisdiction: 'eu' },
      ],
      routes: [{ pattern: 'outturn.example.gov.uk', custom_domain: true }],
      workers_dev: false,
      preview_urls: false,
    });
    expect(JSON.stringify(changes.live?.config)).not.toContain(SECRETS.PAGES_KEY);
    expect(changes.live?.secrets).toEqual(SECRETS);
    expect(existsSync(changes.live?.file ?? '')).toBe(false);
    for (const path of [...Object.keys(WELL), '/functions.json', '/icons/outturn-32.png', '/help.html'])
      expect(asked).toContain(`${MADE_UP_SETTINGS.origin}${path}`);
    expect(said).toContain(`Deployed and tested: ${MADE_UP_SETTINGS.origin}.`);
    expect(said).toContain('npx wrangler rollback --name outturn');
  });

  it('of a test has a name and limits of its own, its own copy of the add-in, and needs no bucket', async () => {
    const { code, changes } = await deployed({
      env: 'test',
      settings: { checkpointBucket: undefined, backupBucket: undefined },
    });
    expect(code).toBe(0);
    expect(changes.commands).not.toContainEqual(expect.stringContaining('r2 '));
    expect(changes.live?.config).toMatchObject({
      name: 'outturn-test',
      ratelimits: [{ namespace_id: '91001' }],
    });
    expect(changes.live?.config).toMatchObject({ r2_buckets: [] });
  });

  it('is rehearsed without an account: bundled, and nothing else', async () => {
    const { code, changes, asked, said, noted } = await deployed({
      isDry: true,
      account: { isLoggedIn: false },
    });
    expect([code, asked, noted]).toEqual([0, [], []]);
    expect(changes.commands).toEqual(['deploy --dry-run --config FILE --outdir FILE']);
    expect(said).toContain('Nothing was deployed.');
    for (const secret of Object.values(SECRETS)) expect(said).not.toContain(secret);
  });

  it('waits for a new domain', async () => {
    let tries = 0;
    const replies = {
      '/healthz': () => {
        if (++tries < 4) throw new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } });
        return Response.json({});
      },
    };
    const { code, said } = await deployed({ replies });
    expect([code, tries]).toEqual([0, 4]);
    expect(said.match(/does not answer yet \(ENOTFOUND\)/g)).toHaveLength(3);
  });
});

describe('a deployment that stops says at which step, and what is deployed', () => {
  it.each<[string, Account, string, RegExp, boolean]>([
    [
      'without a login',
      { isLoggedIn: false },
      '1. ',
      /Nothing was deployed, and nothing in the account/,
      false,
    ],
    [
      'at the bundle',
      { refusesBundle: true },
      '3. ',
      /Nothing was deployed, and nothing in the account/,
      false,
    ],
    ['without R2', { hasR2: false }, '4. ', /Nothing was deployed, and a bucket is missing/, false],
    ['at the upload', { refusesUpload: true }, '5. ', /Part of it may be deployed/, true],
    [
      'at the upload, and unsure',
      { refusesUpload: true, isSilent: true },
      '5. ',
      /could not be asked what is live/,
      true,
    ],
  ])('%s', async (_, account, step, left, hasBuckets) => {
    const { code, changes, asked, noted, said } = await deployed({ account });
    expect([code, changes.live, asked, noted]).toEqual([1, null, [], []]);
    expect(said).toContain(`Stopped at: ${step}`);
    expect(said).toMatch(left);
    expect(changes.buckets.size).toBe(hasBuckets ? 2 : 0);
  });

  it.each<[string, Replies, RegExp]>([
    ['is not healthy', { '/healthz': () => new Response('', { status: 503 }) }, /healthz answers 503/],
    ['serves an older pane', { '/taskpane.html': () => new Response('old') }, /not the one that was built/],
    ['has no content policy', { '/taskpane.html': () => new Response(PANE) }, /no content security policy/],
    [
      'lacks a file of the manifest',
      { '/functions.js': () => new Response('', { status: 404 }) },
      /functions\.js, which answers 404/,
    ],
    ['lets anybody in', { '/v1/me': () => Response.json({}) }, /answered with 200, and not with 401/],
    [
      'names other applications',
      { '/v1/configuration': () => Response.json({}) },
      /names other applications/,
    ],
    ['lacks its secrets', { '/pages': () => new Response('', { status: 503 }) }, /secrets did not arrive/],
  ])('after the upload, if it %s', async (_, replies, fault) => {
    const { code, changes, said } = await deployed({ replies });
    expect([code, changes.live]).toEqual([1, expect.anything()]);
    expect(said).toMatch(fault);
    expect(said).toContain('Stopped at: 6. ');
    expect(said).toContain(`The new version is live at ${MADE_UP_SETTINGS.origin}, and does not pass.`);
  });
});

it('the ids and addresses of a deployment are in no tracked file', () => {
  expect(readFileSync('.gitignore', 'utf8').split('\n')).toEqual(
    expect.arrayContaining(['.deployment/', 'dist/']),
  );
});
