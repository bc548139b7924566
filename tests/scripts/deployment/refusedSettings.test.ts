import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  MADE_UP_SETTINGS,
  newSettingsFolder,
  runCommand,
  SECRETS,
  settingsFolder,
} from './settingsFolder.ts';

const deploy = (folder: string, env = 'production', input = '') =>
  runCommand('deploy', ['--env', env, '--dry-run', '--settings', folder], { input });

describe('a deployment is refused before anything is built', () => {
  const without = (name: keyof typeof MADE_UP_SETTINGS) => {
    const { [name]: _, ...rest } = MADE_UP_SETTINGS;
    return rest;
  };
  it.each<[string, object | string, RegExp]>([
    ['this machine', { origin: 'https://localhost' }, /localhost is not a public host/],
    ['this machine by its number', { origin: 'https://127.0.0.1' }, /127\.0\.0\.1 is not a public host/],
    ['a host of the inner network', { origin: 'https://outturn' }, /outturn is not a public host/],
    [
      'every host of a domain',
      { origin: 'https://*.example.gov.uk' },
      /origin: This is not the address of one host/,
    ],
    ['every origin', { origin: '*' }, /origin: This is not the address of one host/],
    ['http', { origin: 'http://outturn.example.gov.uk' }, /origin: This is not the address of one host/],
    [
      'a path',
      { origin: 'https://outturn.example.gov.uk/pane' },
      /origin: This is not the address of one host/,
    ],
    ['a slash at the end', { origin: 'https://outturn.example.gov.uk/' }, /origin: This is not the address/],
    ['another port', { origin: 'https://outturn.example.gov.uk:8443' }, /on port 443 alone/],
    [
      'another Worker’s address',
      { origin: 'https://other.example.workers.dev' },
      /the Worker is named outturn/,
    ],
    [
      'a mistyped tenant id',
      { tenant: MADE_UP_SETTINGS.tenant.slice(1) },
      /tenant: This is not an id of Entra/,
    ],
    ['one application twice', { addinClientId: MADE_UP_SETTINGS.apiClientId }, /names one application twice/],
    ['a mistyped setting', { jurisdicton: 'eu' }, /no setting named jurisdicton/],
    ['a jurisdiction of the UK', { jurisdiction: 'uk' }, /jurisdiction: Choose eu/],
    [
      'a name that no bucket can have',
      { backupBucket: 'Outturn_Backups' },
      /backupBucket: This is not the name of a bucket/,
    ],
    [
      'production without a bucket for checkpoints',
      { checkpointBucket: undefined },
      /Add "checkpointBucket"/,
    ],
    ['production without a bucket for backups', { backupBucket: undefined }, /Add "backupBucket"/],
    ['one bucket for both', { backupBucket: 'outturn-checkpoints' }, /Give each a bucket of its own/],
    [
      'a missing client id',
      { ...without('apiClientId'), apiClientId: undefined },
      /apiClientId: This setting is missing/,
    ],
    ['no JSON', '{', /is not JSON/],
  ])('%s', (_, changed, sentence) => {
    const settings = typeof changed === 'string' ? changed : { ...MADE_UP_SETTINGS, ...changed };
    const { status, stderr, stdout } = deploy(settingsFolder(settings));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(/\.\n$/);
  });

  it('with all faults of the settings at once', () => {
    const { stderr } = deploy(
      settingsFolder({ ...MADE_UP_SETTINGS, origin: '*', tenant: 'x', backupBucket: '!' }),
    );
    expect(stderr.match(/^ {2}(?:origin|tenant|backupBucket): /gm)).toHaveLength(3);
  });

  it.each<[string, object | null, RegExp]>([
    [
      'the pages’ client secret',
      { PAGES_CLIENT_SECRET: undefined },
      /PAGES_CLIENT_SECRET: This setting is missing/,
    ],
    ['the id of the secret in its place', { PAGES_CLIENT_SECRET: 'short' }, /too short for a client secret/],
    ['the pages’ key', { PAGES_KEY: undefined }, /PAGES_KEY: This setting is missing/],
    ['a key of checkpoints in production', { CHECKPOINT_KEY: undefined }, /Production signs checkpoints/],
    [
      'a whole key of checkpoints',
      { CHECKPOINT_KEY: '{"kty":"EC"}' },
      /CHECKPOINT_KEY: This is not a private key/,
    ],
  ])('without %s, and no secret is repeated', (_, changed, sentence) => {
    const { status, stderr, stdout } = deploy(settingsFolder(MADE_UP_SETTINGS, { ...SECRETS, ...changed }));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
    for (const secret of Object.values(SECRETS)) expect(stderr).not.toContain(secret);
  });

  it.each([undefined, 'prod', '../test', 'Production'])('for an environment named %s', env => {
    const words = env === undefined ? [] : ['--env', env];
    const { status, stderr } = runCommand('deploy', words);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/Write --env test or --env production/)]);
  });

  it('in another jurisdiction than it was made in', () => {
    const folder = settingsFolder({ ...MADE_UP_SETTINGS, jurisdiction: 'none' });
    writeFileSync(join(folder, 'production.deployed.json'), '{"jurisdiction":"eu"}');
    const { status, stderr } = deploy(folder);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/made with jurisdiction eu, and with none/)]);
  });
});

describe('the questions', () => {
  const { origin, tenant, apiClientId, addinClientId, operatorClientId } = MADE_UP_SETTINGS;

  it('are asked again until the answer is right, and the files are for their owner alone', () => {
    const folder = join(newSettingsFolder(), 'new');
    const ids = [apiClientId, addinClientId, operatorClientId];
    const answers = [
      'https://*.example.gov.uk',
      origin,
      'contoso',
      tenant.toUpperCase(),
      ...ids,
      '',
      '',
      '',
      '',
    ];
    // The last question is not answered, so that nothing is built.
    const { status, stdout, stderr } = deploy(folder, 'test', `${answers.join('\n')}\n`);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/test\.secrets\.json was not written/)]);
    expect(stdout.match(/not the address of one host|not an id of Entra/g)).toHaveLength(2);
    const file = join(folder, 'test.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      ...{ origin, tenant, apiClientId, addinClientId, operatorClientId, jurisdiction: 'none' },
    });
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('that are not answered to the end leave no file', () => {
    const folder = join(newSettingsFolder(), 'new');
    const { status, stderr } = deploy(folder, 'test', `${origin}\n`);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/were not answered to the end/)]);
    expect(existsSync(folder)).toBe(false);
  });
});
