import { type ElementReader, readElements } from '../xml/readElements.ts';
import { fileColour } from './colour.ts';
import { STANDARD_PALETTE } from './themeColours.ts';

/** The colours that a conditional format gives, "#rrggbb"; null where it leaves one as it is. */
export interface RuleLook {
  readonly fill: string | null;
  readonly fontColour: string | null;
}

/** The looks of conditional formats in the styles part, in their order. Their fill is the colour behind a pattern. */
export function readRuleLooks(part: Uint8Array, theme: readonly string[]): RuleLook[] {
  const looks: { fill: string | null; fontColour: string | null }[] = [];
  const colours = { theme, indexed: STANDARD_PALETTE };
  const sets = (name: 'fill' | 'fontColour'): ElementReader => ({
    open: attributes => {
      const look = looks.at(-1);
      if (look) look[name] = fileColour(attributes, colours)?.colour ?? look[name];
    },
  });
  const dxf: ElementReader = {
    open: () => void looks.push({ fill: null, fontColour: null }),
    inside: {
      font: { inside: { color: sets('fontColour') } },
      fill: { inside: { patternFill: { inside: { fgColor: sets('fill'), bgColor: sets('fill') } } } },
    },
  };
  readElements(part, 'styleSheet', { inside: { dxfs: { inside: { dxf } } } });
  return looks;
}
