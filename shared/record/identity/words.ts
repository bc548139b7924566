import type { LinkKind } from '../contract/links.ts';

/** How an indicator carries on from an older one, as an officer would say it. */
export const linkKindLabels: Readonly<Record<LinkKind, string>> = {
  renamed: 'The same under another name',
  redefined: 'Measured otherwise now',
  split: 'A part of it',
  merged: 'It and others together',
};
