import type { ElementReader } from '../xml/readElements.ts';

/** A text as the file keeps it: plain, or in runs of different looks, with the reading of Japanese beside them. */
export interface RichTextReader {
  readonly inside: Readonly<Record<string, ElementReader>>;
  /** The text since the last call, without its looks. */
  take(): string;
}

export function richTextReader(): RichTextReader {
  let text = '';
  const t: ElementReader = {
    text: part => {
      text += part;
    },
  };
  return {
    inside: { t, r: { inside: { t } } },
    take: () => {
      const taken = unescaped(text);
      text = '';
      return taken;
    },
  };
}

/** Characters that XML cannot hold are written as _x000D_, and that text itself as _x005F_x000D_ (ECMA-376 part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
