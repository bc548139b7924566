import type { LinkKind } from '../contract/links.ts';

/** How an indicator carries on from an older one. */
export const linkKindLabels = {
  renamed: 'The same under another name',
  redefined: 'Measured differently now',
  split: 'A part of it',
  merged: 'It and others together',
} as const satisfies Record<LinkKind, string>;

/** Why an indicator cannot carry on from an older one. */
export const linkRefusals = {
  itself: '{name} cannot carry on from itself. Choose another indicator.',
  notOnRecord: '{name} cannot carry on from {older}, which is not on record. Choose an indicator that is.',
  circle:
    '{older} already carries on from {name}, so {name} cannot carry on from it. Choose another indicator, or remove that link first.',
} as const;
