import { X509Certificate } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs/lib/generate.js';
import { expect, it } from 'vitest';
import { developmentCertificate } from '../../local/certificate.ts';

const inFolder = async (use: (folder: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'outturn-certificate-'));
  await use(folder).finally(() => rm(folder, { recursive: true, force: true }));
};

it('a development certificate is reused while it is valid, so that a person trusts it once', () =>
  inFolder(async folder => {
    const made = await developmentCertificate(folder);
    expect(new X509Certificate(made.cert).checkHost('localhost')).toBe('localhost');
    expect((await developmentCertificate(folder)).cert.equals(made.cert)).toBe(true);
  }));

it('a development certificate is replaced when it has expired or a part of it is missing', () =>
  inFolder(async folder => {
    const place = (name: string): string => join(folder, name);
    await generateCertificates(place('ca.crt'), place('localhost.crt'), place('localhost.key'), -1, [
      'localhost',
    ]);
    const good = await developmentCertificate(folder);
    expect(new X509Certificate(good.cert).validToDate.getTime()).toBeGreaterThan(Date.now());
    await rm(place('localhost.key'));
    expect((await developmentCertificate(folder)).cert.equals(good.cert)).toBe(false);
  }));
