import { X509Certificate } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from './project.ts';

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
  readonly authorityPath: string;
}

/**
 * A development certificate for localhost, made by Microsoft's add-in tools and kept next to the local database. It is
 * replaced once it has expired.
 * The module is imported by its path: the package's main entry also loads usage reporting.
 */
export async function developmentCertificate(
  folder: string = inProject('.wrangler/certificate'),
): Promise<Certificate> {
  const [authorityPath, certPath, keyPath] = ['ca.crt', 'localhost.crt', 'localhost.key'].map(name =>
    join(folder, name),
  ) as [string, string, string];
  const kept = await readPair(certPath, keyPath);
  if (kept && new X509Certificate(kept.cert).validToDate > new Date()) return { ...kept, authorityPath };
  // The tools write nothing where there is an authority already.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { generateCertificates } = await import('office-addin-dev-certs/lib/generate.js');
  await generateCertificates(authorityPath, certPath, keyPath, 365, ['localhost', '127.0.0.1']);
  const made = await readPair(certPath, keyPath);
  if (!made) throw new Error('The development certificate was not written.');
  return { ...made, authorityPath };
}

async function readPair(certPath: string, keyPath: string): Promise<{ cert: Buffer; key: Buffer } | null> {
  try {
    return { cert: await readFile(certPath), key: await readFile(keyPath) };
  } catch {
    return null;
  }
}
