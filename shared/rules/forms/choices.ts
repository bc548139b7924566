import type { Edge } from './figureToRate.ts';

/** A field of a rule that is one of a few words. */
export interface ChoiceField<Value extends string = string> {
  /** What the pane's form calls it. */
  readonly label: string;
  /** What it decides, in the description of the file format. */
  readonly about: string;
  /** Each word, with what the pane calls it. The first is what a rule means that leaves the field out. */
  readonly values: { readonly [Name in Value]: { readonly label: string } };
}

/** The word that a rule means that leaves the field out. */
export const defaultChoice = ({ values }: ChoiceField): string => Object.keys(values)[0] ?? '';

/** The rating of a figure in the first of two bands. */
export type FirstBand = 'GREEN' | 'YELLOW';

/** Which earlier outturn a figure may be held against: the same period's of last year, or that of the period before. */
export type EarlierPoint = 'last-year' | 'last-period';

const EDGES = {
  inclusive: { label: 'Is within it' },
  exclusive: { label: 'Is beyond it' },
} as const;

export const EDGE: ChoiceField<Edge> = {
  label: 'A figure on the edge',
  about: 'Whether a figure on the edge of a band is in the band.',
  values: EDGES,
};

/** For a rule with two bands: "GREEN within 1%, RED at 5% or more". */
export const GREEN_EDGE: ChoiceField<Edge | 'same'> = {
  label: 'A figure on the edge of the first band',
  about: 'Whether a figure on the edge of the first of two bands is in that band.',
  values: { same: { label: 'As on the other edge' }, ...EDGES },
};

export const FIRST_BAND: ChoiceField<FirstBand> = {
  label: 'A figure in the first band',
  about: 'The rating of a figure in the first band.',
  values: { GREEN: { label: 'GREEN' }, YELLOW: { label: 'YELLOW' } },
};

export const IMPROVED_SINCE: ChoiceField<EarlierPoint> = {
  label: 'Compared with',
  about: 'The earlier outturn that a figure beyond the band is compared with.',
  values: {
    'last-year': { label: 'The same point last year' },
    'last-period': { label: 'The period before' },
  },
};
