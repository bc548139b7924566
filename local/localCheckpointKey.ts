import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';

/** The key that signs the local record's checkpoints, made at the first start and kept beside its databases. */
export async function localCheckpointKey(state: string): Promise<string> {
  const file = join(state, 'checkpoint-key.json');
  if (existsSync(file)) return readFile(file, 'utf8');
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const text = JSON.stringify(await exportJWK(privateKey));
  await mkdir(state, { recursive: true });
  await writeFile(file, text, { mode: 0o600 });
  return text;
}
