/** An indicator over the years of an archive. `from` and `until` are shares of its quarters, from 0 to 1. */
export interface ArchiveIndicator {
  readonly id: string;
  readonly unit: 'percent' | 'days' | 'count';
  readonly isBigger: boolean;
  readonly theme: string;
  readonly target: number;
  /** How far a figure lies from its target at most: tenths, or whole ones of a count. */
  readonly spread: number;
  readonly from: number;
  readonly until: number;
  /** What it is called from a share of the quarters on. */
  readonly titles: readonly { readonly from: number; readonly title: string }[];
}

const named = (title: string, ...later: readonly (readonly [from: number, title: string])[]) => [
  { from: 0, title },
  ...later.map(([from, other]) => ({ from, title: other })),
];

type Sketch = readonly [
  id: string,
  theme: string,
  target: number,
  titles: ArchiveIndicator['titles'],
  changes?: Partial<ArchiveIndicator>,
];

const smaller = { isBigger: false } as const;
const days = { unit: 'days', isBigger: false, spread: 60 } as const;
const count = { unit: 'count', spread: 60 } as const;

const SKETCHES: readonly Sketch[] = [
  ['major', 'Planning', 72, named('% of major planning applications decided within 13 weeks')],
  ['minor', 'Planning', 78, named('% of minor planning applications decided within 8 weeks')],
  // One that looks like those two and is neither.
  ['other', 'Planning', 82, named('% of other planning applications decided within 8 weeks'), { from: 0.3 }],
  [
    'appeals',
    'Planning',
    35,
    named('% of planning appeals allowed', [
      0.5,
      '% of planning appeals allowed against the council’s decision',
    ]),
    smaller,
  ],
  // The same words, cased and spaced otherwise: the same indicator, without a question.
  [
    'recycling',
    'Places',
    44,
    named('% of household waste recycled or composted', [0.4, '% of Household Waste Recycled or  Composted']),
  ],
  [
    'residual',
    'Places',
    130,
    named('Residual household waste per household (kg)'),
    { ...count, isBigger: false },
  ],
  [
    'missed',
    'Places',
    60,
    named('Missed bins per 100,000 collections', [0.6, 'Number of missed bins per 100,000 collections']),
    { ...count, isBigger: false },
  ],
  [
    'litter',
    'Places',
    7,
    named('% of land with unacceptable levels of litter'),
    { ...smaller, spread: 20, until: 0.5 },
  ],
  [
    'graffiti',
    'Places',
    5,
    named('% of land with unacceptable levels of graffiti'),
    { ...smaller, spread: 20 },
  ],
  ['roads', 'Places', 6, named('% of principal roads that need repair'), { ...smaller, spread: 20 }],
  [
    'minorRoads',
    'Places',
    9,
    named('% of minor roads that need repair'),
    { ...smaller, spread: 20, from: 0.2 },
  ],
  [
    'burglary',
    'Communities',
    210,
    named('Number of burglaries', [0.7, 'Number of residential burglaries']),
    { ...count, isBigger: false },
  ],
  ['violence', 'Communities', 640, named('Number of violent offences'), { ...count, isBigger: false }],
  [
    'homeless',
    'Communities',
    45,
    named('Households in temporary accommodation'),
    { ...count, isBigger: false, spread: 25 },
  ],
  ['prevented', 'Communities', 60, named('% of homelessness cases prevented'), { from: 0.5 }],
  ['relet', 'Communities', 24, named('Average days to relet a council home'), days],
  ['repairs', 'Communities', 96, named('% of urgent repairs completed on time'), { spread: 30 }],
  ['routine', 'Communities', 91, named('% of routine repairs completed on time'), { spread: 50 }],
  ['calls', 'Connections', 85, named('% of calls answered within 30 seconds')],
  [
    'complaints',
    'Connections',
    90,
    named('% of complaints answered within 10 working days', [
      0.5,
      '% of complaints answered within 15 working days',
    ]),
  ],
  [
    'foi',
    'Connections',
    92,
    named('% of freedom of information requests answered within 20 working days'),
    { spread: 60 },
  ],
  ['benefits', 'Connections', 21, named('Average days to process a new benefit claim'), days],
  [
    'changes',
    'Connections',
    8,
    named('Average days to process a change of benefit'),
    { ...days, spread: 30 },
  ],
  [
    'sickness',
    'Connections',
    8,
    named('Working days lost to sickness per employee', [
      0.8,
      'Days of sickness absence per full-time employee',
    ]),
    { ...days, spread: 20 },
  ],
  ['council-tax', 'Connections', 97, named('% of council tax collected'), { spread: 15 }],
  ['business-rates', 'Connections', 98, named('% of business rates collected'), { spread: 15 }],
  ['swims', 'Opportunities', 5200, named('Visits to swimming pools'), { ...count, spread: 700 }],
  ['gyms', 'Opportunities', 6100, named('Visits to gyms'), { ...count, spread: 700, from: 0.4 }],
  [
    'neet',
    'Opportunities',
    4,
    named('% of 16 to 18 year olds not in education, employment or training'),
    { ...smaller, spread: 20 },
  ],
];

export const ARCHIVE_INDICATORS: readonly ArchiveIndicator[] = SKETCHES.map(
  ([id, theme, target, titles, changes]) => ({
    id,
    theme,
    target,
    titles,
    unit: 'percent',
    isBigger: true,
    spread: 120,
    from: 0,
    until: 1,
    ...changes,
  }),
);
