import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fill } from '../../shared/words/fill.ts';
import { Refusal } from '../commandRefusal.ts';
import type { ServeSettings } from './settings.ts';
import { serveRefusals } from './words.ts';

/** A chain and its key in PEM, which the runtime takes. */
export interface ServedCertificate {
  readonly certificateChain: string;
  readonly privateKey: string;
}

/** The certificate of the settings, checked as a browser would; null where there is none. */
export async function servedCertificate(
  { certificate, key }: ServeSettings,
  host: string,
  now: Date,
): Promise<ServedCertificate | null> {
  if (certificate === undefined && key === undefined) return null;
  if (certificate === undefined || key === undefined) throw new Refusal(serveRefusals.halfCertificate);
  const certificateChain = await readFile(certificate, 'utf8');
  const privateKey = await readFile(key, 'utf8');
  const leaf = readPem(certificate, () => new X509Certificate(certificateChain));
  if (!leaf.checkPrivateKey(readPem(key, () => createPrivateKey(privateKey)))) {
    throw new Refusal(fill(serveRefusals.keyDiffers, { key, certificate }));
  }
  if (leaf.validToDate < now) {
    const day = leaf.validToDate.toISOString().slice(0, 10);
    throw new Refusal(fill(serveRefusals.certificateOver, { certificate, day }));
  }
  if (leaf.checkHost(host) === undefined) {
    throw new Refusal(fill(serveRefusals.certificateOfOther, { certificate, host }));
  }
  return { certificateChain, privateKey };
}

function readPem<Read>(file: string, read: () => Read): Read {
  try {
    return read();
  } catch {
    throw new Refusal(fill(serveRefusals.certificateUnreadable, { file }));
  }
}
