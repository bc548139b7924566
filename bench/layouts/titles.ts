/** What an indicator counts; shares and averages are of one size in a quarter and in a year. */
export interface LayoutTitle {
  readonly title: string;
  readonly is: 'share' | 'count' | 'average' | 'money';
  readonly polarity: 'bigger' | 'smaller';
}

const share = (title: string, polarity: LayoutTitle['polarity'] = 'bigger'): LayoutTitle => ({
  title,
  is: 'share',
  polarity,
});
const count = (title: string, polarity: LayoutTitle['polarity'] = 'bigger'): LayoutTitle => ({
  title,
  is: 'count',
  polarity,
});
const average = (title: string, polarity: LayoutTitle['polarity'] = 'smaller'): LayoutTitle => ({
  title,
  is: 'average',
  polarity,
});

export const LAYOUT_TITLES: readonly LayoutTitle[] = [
  share('Percentage of household waste sent for recycling'),
  share('Calls to the contact centre answered within 20 seconds (%)'),
  share('% of council tax collected'),
  share('Percentage of major planning applications determined in time'),
  share('Proportion of rent lost through empty homes', 'smaller'),
  share('% of invoices paid within 30 days'),
  share('Percentage of streets below standard for litter', 'smaller'),
  share('% tenants satisfied with repairs'),
  share('Percentage of care leavers in education, work or training'),
  share('Freedom of information requests answered on time (%)'),
  count('Number of visits to leisure centres'),
  count('Number of affordable homes completed'),
  count('Number of complaints received', 'smaller'),
  count('Households in temporary accommodation', 'smaller'),
  count('Number of fly-tips reported', 'smaller'),
  count('Number of library visits'),
  count('Missed bins', 'smaller'),
  count('Number of apprentices started'),
  average('Average days to process a new benefit claim'),
  average('Average days to let an empty home'),
  average('Working days lost to sickness per employee'),
  average('Average time to answer a call (seconds)'),
  average('Residual waste per household (kg)'),
  average('Average score of customer survey', 'bigger'),
];

export const LAYOUT_COMMENTS: readonly string[] = [
  'The service has kept to its plan and reviews cases each week with the team leaders.',
  'Demand was as expected for the season, and two vacant posts have been filled.',
  'A new system went live in the summer, and staff are being trained to use it.',
  'Officers meet monthly to look at open cases and agree what happens next.',
  'Work continues with partners across the district to keep this on course.',
];

export const LAYOUT_OWNERS: readonly string[] = [
  'Housing',
  'Waste and Recycling',
  'Revenues',
  'Planning',
  'Leisure',
  'Human Resources',
];
