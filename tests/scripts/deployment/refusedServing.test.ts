import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { developmentCertificate } from '../../../local/certificate.ts';
import { servedCertificate } from '../../../scripts/deployment/servedCertificate.ts';
import { MADE_UP_SETTINGS, runCommand, SECRETS, settingsFolder } from './settingsFolder.ts';

const serve = (settings: object, secrets: object | null = SECRETS) =>
  runCommand('serve', ['--env', 'production', '--settings', settingsFolder(settings, secrets)]);

describe('serving is refused before anything is built', () => {
  it.each<[string, object, RegExp]>([
    ['without a place to serve', {}, /does not say where to serve/],
    ['without a folder of data', { serve: { port: 443 } }, /serve\.data: This setting is missing/],
    ['on a port that is none', { serve: { data: 'd', port: 70_000 } }, /serve\.port: This is not a port/],
    ['with half a certificate', { serve: { data: 'd', port: 443, key: 'k' } }, /belong together/],
    [
      'with a certificate that is not there',
      { serve: { data: 'd', port: 443, certificate: '/none.pem', key: '/none.key' } },
      /no file "\/none\.pem"/,
    ],
  ])('%s', (_, changed, sentence) => {
    const { status, stderr, stdout } = serve({ ...MADE_UP_SETTINGS, ...changed });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
  });

  it('without its secrets, once nobody answers the question', () => {
    const { status, stderr } = serve({ ...MADE_UP_SETTINGS, serve: { data: 'd', port: 443 } }, null);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/secrets\.json was not written/)]);
  });
});

describe('a certificate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-certificates-'));
  const place = (name: string) => join(folder, name);
  const [certificate, key] = [place('localhost.crt'), place('localhost.key')];
  const read = (given: object, host = 'localhost', now = new Date()) =>
    servedCertificate({ data: 'd', port: 443, certificate, key, ...given }, host, now);
  beforeAll(async () => void (await developmentCertificate(folder)));

  it('is taken with its key, for its own host, while it lasts', async () => {
    expect((await read({}))?.certificateChain).toContain('BEGIN CERTIFICATE');
    expect(await read({ certificate: undefined, key: undefined })).toBeNull();
  });

  it('is refused for another host, after its end, with another key, or as another text', async () => {
    await expect(read({}, 'outturn.example.gov.uk')).rejects.toThrow(/not for outturn\.example\.gov\.uk/);
    const later = new Date(Date.now() + 800 * 86_400_000);
    await expect(read({}, 'localhost', later)).rejects.toThrow(/ended on \d{4}-\d\d-\d\d/);
    const other = mkdtempSync(join(tmpdir(), 'outturn-certificates-'));
    await developmentCertificate(other);
    await expect(read({ key: join(other, 'localhost.key') })).rejects.toThrow(/does not belong/);
    writeFileSync(place('text.pem'), 'No certificate.');
    await expect(read({ certificate: place('text.pem') })).rejects.toThrow(/no certificate in PEM form/);
  });
});
