import type { LinkKind } from './link.ts';

/** How an indicator carries on from an older one, as an officer would say it. */
export const LINK_WORDS: Readonly<Record<LinkKind, string>> = {
  renamed: 'The same under another name',
  redefined: 'Measured otherwise now',
  split: 'A part of it',
  merged: 'It and others together',
};
