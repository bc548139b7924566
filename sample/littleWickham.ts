/** One indicator of an invented council over twenty quarters, April 2021 to March 2026. Percentages are in points. */
export interface InventedIndicator {
  readonly lineNo: string;
  readonly title: string;
  readonly theme: string;
  readonly unit: 'percent' | 'days' | 'count';
  readonly isBigger: boolean;
  readonly values: readonly number[];
  readonly targets: readonly number[];
  /** What it is called from a quarter on, counted from 0, if it was reworded. */
  readonly reworded?: { readonly from: number; readonly title: string };
}

/**
 * Invented from the first figure to the last, for nobody's council: a rise that no target stopped, a step that a new contract
 * made, a season, a target that was made softer, and much ordinary variation.
 */
export const LITTLE_WICKHAM: readonly InventedIndicator[] = [
  {
    lineNo: '1',
    title: '% of major planning applications decided within 13 weeks',
    theme: 'Planning',
    unit: 'percent',
    isBigger: true,
    values: [
      74.2, 75.9, 72.2, 75.4, 77.7, 75.6, 80.2, 70.5, 74.3, 71.2, 70.9, 73.3, 74.9, 75.7, 76.0, 82.9, 77.5,
      67.6, 74.8, 71.5,
    ],
    targets: [70, 70, 70, 70, 70, 70, 70, 70, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72],
  },
  {
    lineNo: '2',
    title: '% of minor planning applications decided within 8 weeks',
    theme: 'Planning',
    unit: 'percent',
    isBigger: true,
    values: [
      79.5, 84.9, 80.3, 75.1, 81.9, 80.1, 77.5, 78.2, 79.1, 80.9, 79.7, 81.2, 86.5, 78.6, 78.6, 80.3, 84.3,
      78.9, 85.3, 77.1,
    ],
    targets: [78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78],
  },
  {
    lineNo: '3',
    title: 'Average days to validate a planning application',
    theme: 'Planning',
    unit: 'days',
    isBigger: false,
    values: [
      6.0, 6.5, 6.1, 6.2, 6.7, 6.9, 6.6, 6.4, 7.2, 6.7, 6.4, 7.1, 6.0, 4.6, 4.8, 4.5, 4.2, 4.7, 4.2, 4.2,
    ],
    targets: [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5],
  },
  {
    lineNo: '4',
    title: 'Households in temporary accommodation',
    theme: 'Housing',
    unit: 'count',
    isBigger: false,
    values: [35, 44, 40, 47, 47, 47, 51, 52, 54, 51, 57, 62, 62, 66, 69, 68, 74, 66, 71, 67],
    targets: [45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 55, 55, 55, 55, 55, 55, 55, 55],
  },
  {
    lineNo: '5',
    title: 'Average days to relet a council home',
    theme: 'Housing',
    unit: 'days',
    isBigger: false,
    values: [
      28.8, 27.2, 30.7, 26.2, 22.5, 29.8, 24.0, 24.2, 26.6, 28.4, 25.9, 27.4, 22.9, 30.8, 26.9, 27.3, 28.3,
      27.4, 27.4, 25.0,
    ],
    targets: [25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25],
    reworded: { from: 12, title: 'Average days to relet an empty council home' },
  },
  {
    lineNo: '6',
    title: '% of urgent repairs completed on time',
    theme: 'Housing',
    unit: 'percent',
    isBigger: true,
    values: [
      97.4, 97.9, 98.3, 97.4, 97.6, 97.8, 98.0, 97.7, 97.3, 97.1, 98.4, 97.7, 97.5, 100.3, 98.2, 98.2, 97.6,
      96.7, 98.4, 97.4,
    ],
    targets: [97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97],
  },
  {
    lineNo: '7',
    title: '% of household waste recycled or composted',
    theme: 'Environment',
    unit: 'percent',
    isBigger: true,
    values: [
      46.5, 46.0, 41.8, 38.7, 45.9, 46.0, 40.9, 37.3, 45.8, 44.2, 40.0, 37.8, 44.8, 44.8, 39.5, 36.9, 44.8,
      42.6, 39.4, 36.1,
    ],
    targets: [45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 42, 42, 42, 42, 42, 42, 42, 42],
  },
  {
    lineNo: '8',
    title: 'Missed bins per 100,000 collections',
    theme: 'Environment',
    unit: 'count',
    isBigger: false,
    values: [95, 83, 91, 78, 85, 88, 91, 100, 99, 44, 47, 60, 55, 44, 55, 45, 47, 44, 50, 65],
    targets: [60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60],
  },
  {
    lineNo: '9',
    title: 'Number of fly-tips reported',
    theme: 'Environment',
    unit: 'count',
    isBigger: false,
    values: [
      217, 208, 255, 202, 207, 205, 218, 204, 236, 205, 220, 214, 195, 192, 254, 214, 255, 256, 213, 209,
    ],
    targets: [
      220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220,
    ],
  },
  {
    lineNo: '10',
    title: '% of food premises rated 3 or better',
    theme: 'Environment',
    unit: 'percent',
    isBigger: true,
    values: [
      98.1, 97.9, 98.2, 97.5, 98.3, 97.7, 98.1, 97.9, 97.9, 97.8, 98.4, 97.7, 97.6, 98.1, 98.1, 98.0, 97.7,
      97.8, 98.3, 97.7,
    ],
    targets: [97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97],
  },
  {
    lineNo: '11',
    title: '% of calls answered within 30 seconds',
    theme: 'Customers',
    unit: 'percent',
    isBigger: true,
    values: [
      83.5, 83.8, 82.3, 79.0, 86.8, 82.3, 82.5, 81.1, 79.6, 81.3, 82.5, 79.9, 82.3, 84.9, 83.1, 81.8, 84.6,
      84.3, 84.3, 80.0,
    ],
    targets: [80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80],
  },
  {
    lineNo: '12',
    title: 'Average days to process a new benefit claim',
    theme: 'Customers',
    unit: 'days',
    isBigger: false,
    values: [
      27.2, 29.2, 27.9, 26.8, 27.1, 25.6, 24.8, 26.6, 22.6, 24.4, 24.0, 24.2, 22.1, 21.7, 19.7, 20.0, 17.3,
      18.2, 18.2, 17.5,
    ],
    targets: [22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22],
  },
  {
    lineNo: '13',
    title: '(C) % of council tax collected',
    theme: 'Customers',
    unit: 'percent',
    isBigger: true,
    values: [
      28.9, 56.8, 82.6, 97.6, 29.0, 56.4, 83.2, 98.3, 28.7, 56.9, 83.7, 97.6, 28.9, 56.0, 82.9, 98.3, 28.3,
      56.6, 83.0, 98.3,
    ],
    targets: [29, 56, 83, 97.5, 29, 56, 83, 97.5, 29, 56, 83, 97.5, 29, 56, 83, 97.5, 29, 56, 83, 97.5],
  },
  {
    lineNo: '14',
    title: 'Visits to leisure centres',
    theme: 'Customers',
    unit: 'count',
    isBigger: true,
    values: [
      5447, 5729, 5583, 6269, 6939, 7309, 7138, 7692, 8513, 9011, 8354, 8433, 8938, 8886, 8196, 8456, 8772,
      8924, 8032, 8722,
    ],
    targets: [
      8000, 8000, 8000, 8000, 8000, 8000, 8000, 8000, 8000, 8000, 8000, 8000, 8000, 8000, 8000, 8000, 8000,
      8000, 8000, 8000,
    ],
  },
];
