import { createHash } from 'node:crypto';

/** The namespace for addresses (RFC 9562, section 6.6). */
const ADDRESSES = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

export type DeployedCopy = 'production' | 'test';

/**
 * The add-in's id: a UUID version 5 of the deployment's origin and the copy (RFC 9562, section 5.5). A new version keeps it,
 * so Microsoft 365 takes it for an update. Another council's deployment has another, so both fit in one tenant.
 */
export function addinId(origin: string, copy: DeployedCopy): string {
  const bytes = createHash('sha1').update(ADDRESSES).update(`${origin}/#${copy}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
