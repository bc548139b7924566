import { invalidArgument } from '../../model/hostError.ts';
import type { ModelCellLook } from '../../model/workbookModel.ts';

/** Excel's names for what the model calls by its own. */
const HORIZONTAL = { general: 'General', left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const COLOUR = /^#[0-9a-f]{6}$/i;
const COLOUR_NAMES: Readonly<Record<string, string>> = {
  white: '#FFFFFF',
  black: '#000000',
  red: '#FF0000',
  green: '#008000',
  yellow: '#FFFF00',
};
/** What Excel answers for the colour of a cell without a fill. */
export const NO_FILL = '#FFFFFF';

export const horizontalName = (look: ModelCellLook): string => HORIZONTAL[look.horizontal];
export const verticalName = (look: ModelCellLook): string => VERTICAL[look.vertical];

export function readHorizontal(name: string): ModelCellLook['horizontal'] {
  return named(HORIZONTAL, name);
}

export function readVertical(name: string): ModelCellLook['vertical'] {
  return named(VERTICAL, name);
}

/** "#CFE4DC": Excel answers colours in capitals, however they were written. */
export function readColour(written: string): string {
  const colour = COLOUR_NAMES[written.toLowerCase()] ?? written;
  if (!COLOUR.test(colour)) throw invalidArgument();
  return colour.toUpperCase();
}

function named<T extends string>(names: Readonly<Record<T, string>>, name: string): T {
  const found = (Object.keys(names) as T[]).find(key => names[key] === name);
  if (found === undefined) throw invalidArgument();
  return found;
}
