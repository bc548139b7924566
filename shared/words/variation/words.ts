/** Whether the latest figure says something, in a few words beside its arrow. */
export const variationLabels = {
  improvement: 'Improvement beyond its usual range',
  concern: 'Decline beyond its usual range',
  high: 'Unusually high',
  low: 'Unusually low',
  ordinary: 'Within its usual range',
  'always-the-same': 'Always the same',
} as const;

/** Why a figure is unusual: shared/signal.ts. */
export const unusualSentences = {
  outside: { high: 'Above its usual range.', low: 'Below its usual range.' },
  trend: {
    high: 'Part of at least seven that rise in a row.',
    low: 'Part of at least seven that fall in a row.',
  },
  'near-limit': {
    high: 'Near the top of its usual range, and not alone.',
    low: 'Near the bottom of its usual range, and not alone.',
  },
  shift: {
    high: 'Part of at least seven in a row above the average.',
    low: 'Part of at least seven in a row below the average.',
  },
} as const;
