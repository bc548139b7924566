import { inProject } from '../../local/project.ts';

/** Which deployment a command means, and the folder of its settings. */
export const SETTINGS_OPTIONS = {
  env: { type: 'string' },
  settings: { type: 'string', default: inProject('.deployment') },
} as const;
