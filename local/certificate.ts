import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from './project.ts';

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
  readonly authorityPath: string;
}

/**
 * A development certificate for localhost, made once by Microsoft's add-in tools and kept beside the local database.
 * The module is taken from its folder: the package's front door also loads its usage reporting.
 */
export async function developmentCertificate(): Promise<Certificate> {
  const folder = inProject('.wrangler/certificate');
  const [authorityPath, certPath, keyPath] = ['ca.crt', 'localhost.crt', 'localhost.key'].map(name =>
    join(folder, name),
  ) as [string, string, string];
  const kept = await readPair(certPath, keyPath);
  if (kept) return { ...kept, authorityPath };
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
