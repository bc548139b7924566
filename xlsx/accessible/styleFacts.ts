import { isTrue, wholeNumber } from '../read/xml/attributes.ts';
import { type ElementReader, readElements } from '../read/xml/readElements.ts';

/** How a cell format looks, as far as the checklist asks for it and a report does not. */
export interface LookFacts {
  /** By the style's own name for the workbook, Heading 1 or Title, which a screen reader tells. */
  readonly isHeading: boolean;
  /** Italic or underlined. */
  readonly isSlanted: boolean;
  /** Superscript or subscript. */
  readonly isRaised: boolean;
}

export interface StyleFacts {
  /** By the number with which a cell names its format. */
  readonly looks: readonly LookFacts[];
}

/** Excel's own numbers of the styles Title and Heading 1 (ECMA-376 part 1, 18.8.7). */
const HEADINGS = new Set([15, 16]);

export function readStyleFacts(part: Uint8Array | null): StyleFacts {
  if (part === null) return { looks: [] };
  const fonts: { slanted: boolean; raised: boolean }[] = [];
  const entries: { font: number; style: number }[] = [];
  const headings = new Set<number>();
  const mark =
    (change: (font: { slanted: boolean; raised: boolean }) => void): ElementReader['open'] =>
    ({ val = '1' }) => {
      const font = fonts.at(-1);
      if (font && !['0', 'false', 'none', 'baseline'].includes(val)) change(font);
    };
  const slant: ElementReader = {
    open: mark(font => {
      font.slanted = true;
    }) as NonNullable<ElementReader['open']>,
  };
  readElements(part, 'styleSheet', {
    inside: {
      fonts: {
        inside: {
          font: {
            open: () => void fonts.push({ slanted: false, raised: false }),
            inside: {
              i: slant,
              u: slant,
              vertAlign: {
                open: mark(font => {
                  font.raised = true;
                }) as NonNullable<ElementReader['open']>,
              },
            },
          },
        },
      },
      cellXfs: {
        inside: {
          xf: {
            open: ({ fontId, xfId }) =>
              void entries.push({ font: wholeNumber(fontId) ?? 0, style: wholeNumber(xfId) ?? 0 }),
          },
        },
      },
      cellStyles: {
        inside: {
          cellStyle: {
            open: ({ xfId, builtinId, hidden }) => {
              if (HEADINGS.has(wholeNumber(builtinId) ?? -1) && !isTrue(hidden))
                headings.add(wholeNumber(xfId) ?? -1);
            },
          },
        },
      },
    },
  });
  return {
    looks: entries.map(({ font, style }) => ({
      isHeading: headings.has(style),
      isSlanted: fonts[font]?.slanted ?? false,
      isRaised: fonts[font]?.raised ?? false,
    })),
  };
}
