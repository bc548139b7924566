const entry = (table: Uint32Array, byte: number): number => table[byte & 0xff] as number;

/**
 * The checksum of a zip (ISO 3309, as in PKWARE's APPNOTE 4.4.7), four bytes at a time: table n gives what a byte adds when n
 * more follow it.
 */
const TABLES = crcTables();

export function crc32(bytes: Uint8Array): number {
  const [last, third, second, first] = TABLES;
  const whole = bytes.length - (bytes.length % 4);
  let crc = 0xffffffff;
  for (let at = 0; at < whole; at += 4) {
    const four = crc ^ littleEndian(bytes, at);
    crc =
      entry(first, four) ^ entry(second, four >>> 8) ^ entry(third, four >>> 16) ^ entry(last, four >>> 24);
  }
  for (const byte of bytes.subarray(whole)) crc = (crc >>> 8) ^ entry(last, crc ^ byte);
  return ~crc >>> 0;
}

const littleEndian = (bytes: Uint8Array, at: number): number =>
  (bytes[at] as number) |
  ((bytes[at + 1] as number) << 8) |
  ((bytes[at + 2] as number) << 16) |
  ((bytes[at + 3] as number) << 24);

function crcTables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const own = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return rest;
  });
  const followed = (table: Uint32Array): Uint32Array => table.map(crc => (crc >>> 8) ^ entry(own, crc));
  const two = followed(own);
  const three = followed(two);
  return [own, two, three, followed(three)];
}
