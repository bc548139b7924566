import type { Face } from './workbenchPage.ts';

/** The ways of showing colours that a person may have chosen. */
export const FACES = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'high contrast', colorScheme: 'dark', forcedColors: 'active' },
] as const satisfies readonly Face[];
