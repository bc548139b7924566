import type { RatingForm } from './ratingForm.ts';

/** GREEN on or better than the target, otherwise RED. */
export interface Line {
  readonly form: 'line';
}

export const line: RatingForm<Line> = {
  form: 'line',
  shares: {},
  choices: {},
  asksFor: [],
  rate: () => ({ rating: 'RED', because: '' }),
  ratings: () => ['GREEN', 'RED'],
  words: {
    name: 'At the line',
    about: 'GREEN on or better than the target, otherwise RED.',
  },
};
