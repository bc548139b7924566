/** The advance width of a character in thousandths of the font's size; null where the font has no glyph for it. */
export type AdvanceWidth = (codePoint: number) => number | null;

/**
 * Reads the widths of a TrueType font from its tables head (units per em), hhea and hmtx (advance widths) and cmap in
 * format 4 (characters to glyphs), as the OpenType specification 1.9 lays them out.
 * @throws where the font has no such cmap.
 */
export function advanceWidths(font: Uint8Array): AdvanceWidth {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = tableOffsets(view);
  const unitsPerEm = view.getUint16(table('head') + 18);
  const widthCount = view.getUint16(table('hhea') + 34);
  const glyphOf = glyphMap(view, table('cmap'));
  return codePoint => {
    const glyph = glyphOf(codePoint);
    if (glyph === 0) return null;
    const width = view.getUint16(table('hmtx') + 4 * Math.min(glyph, widthCount - 1));
    return Math.round((width * 1000) / unitsPerEm);
  };
}

function tableOffsets(view: DataView): (tag: string) => number {
  const offsets = new Map<string, number>();
  for (let record = 12; record < 12 + 16 * view.getUint16(4); record += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map(at => view.getUint8(record + at)));
    offsets.set(tag, view.getUint32(record + 8));
  }
  return tag => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`The font has no table ${tag}.`);
    return offset;
  };
}

/** Characters to glyphs by the subtable for Unicode's basic plane; 0 is the missing glyph. */
function glyphMap(view: DataView, cmap: number): (codePoint: number) => number {
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => {
    const record = cmap + 4 + 8 * index;
    return { platform: view.getUint16(record), at: cmap + view.getUint32(record + 4) };
  });
  const found = subtables.find(({ platform, at }) => platform !== 1 && view.getUint16(at) === 4);
  if (!found) throw new Error('The font has no cmap of format 4.');
  const { at } = found;
  const twice = view.getUint16(at + 6);
  const [ends, starts, deltas, ranges] = [14, 16 + twice, 16 + 2 * twice, 16 + 3 * twice].map(
    offset => at + offset,
  ) as [number, number, number, number];
  return codePoint => {
    for (let segment = 0; segment < twice; segment += 2) {
      if (view.getUint16(ends + segment) < codePoint) continue;
      const start = view.getUint16(starts + segment);
      if (start > codePoint) return 0;
      const delta = view.getUint16(deltas + segment);
      const range = view.getUint16(ranges + segment);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = view.getUint16(ranges + segment + range + 2 * (codePoint - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
