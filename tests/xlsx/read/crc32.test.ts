import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crc32 } from '../../../xlsx/read/package/crc32.ts';

it('the checksum of any bytes is the one that zlib works out', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), bytes => {
      expect(crc32(bytes)).toBe(zlibCrc32(bytes));
    }),
  );
});
