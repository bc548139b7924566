import { expect, it } from 'vitest';
import { sha256 } from '../../web/sha256.ts';

it.each([
  // FIPS 180-4's own example, and the text of no bytes.
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  // `printf '£ë↑' | sha256sum`
  ['£ë↑', '83ed6fb2fa32ddc78e5d6e7d018d0e0e09bd0c7a1347b076159d2c46c6df86b1'],
])('the digest of "%s" is the standard’s, over UTF-8', async (text, digest) => {
  expect(await sha256(text)).toBe(digest);
});
