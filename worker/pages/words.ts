import { ARROWS } from '../../shared/rules/direction.ts';

export const DIRECTION_WORDS = {
  better: `${ARROWS.better} Better`,
  same: `${ARROWS.same} The same`,
  worse: `${ARROWS.worse} Worse`,
} as const;

export const REASON_WORDS = {
  'late-data': 'Data came in late',
  'provisional-confirmed': 'A provisional figure was confirmed',
  'source-revised': 'The source revised its figure',
  error: 'There was an error in the report',
} as const;

/** What each field of a signed row is called. */
const FIELDS: Readonly<Record<string, string>> = {
  performance: 'Outturn',
  rating: 'Rating',
  short: 'Against last quarter',
  long: 'Against last year',
  annualTarget: 'Annual target',
  target: 'Target',
  shortBase: 'Last quarter’s outturn',
  longBase: 'Last year’s outturn',
  comment: 'Comment',
  services: 'Service',
  lineNo: 'Line number',
  lowerThreshold: 'Lower threshold',
  upperThreshold: 'Upper threshold',
  polarity: 'Which way is better',
  kind: 'How it is reported',
  overrides: 'Decisions',
  acknowledgements: 'Warnings let stand',
  ruleSet: 'Rating rules',
};

export const fieldWords = (field: string): string =>
  FIELDS[field] ?? field.charAt(0).toUpperCase() + field.slice(1);

const LONDON = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

/** "24 November 2026 at 14:05", as clocks in Britain showed it. */
export const momentWords = (iso: string): string => LONDON.format(new Date(iso));

export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
