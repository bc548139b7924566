import { expect, it } from 'vitest';
import { readKind, readPolarity } from '../../../../shared/sheet/texts/indicatorText.ts';
import { PUBLISHED_ROWS } from '../../../examples/publishedRows.ts';

it.each([
  ['Bigger is better', 'bigger'],
  ['bigger  is\u00a0better', 'bigger'],
  ['Higher is better', 'bigger'],
  ['Good is High', 'bigger'],
  ['High', 'bigger'],
  ['Aim to maximise', 'bigger'],
  ['Smaller is better', 'smaller'],
  ['Lower', 'smaller'],
  ['Good is low', 'smaller'],
  ['Aim to Minimise', 'smaller'],
  ['N/A', 'none'],
  ['-', 'none'],
  ['', 'unknown'],
  ['Higher is worse', 'unknown'],
  ['Plan is best', 'unknown'],
  ['banana', 'unknown'],
])('polarity "%s" is %s', (text, polarity) => {
  expect(readPolarity(text)).toBe(polarity);
});

it.each([
  ['The number of burglary offences (C)', 'cumulative'],
  ['Waste per head of population (C)', 'cumulative'],
  ['Goals scored in the year (Cumulative)', 'cumulative'],
  ['The proportion of repeat victims (C)', 'cumulative-ratio'],
  ['% of repeat victims (C)', 'cumulative-ratio'],
  ['Average days lost to sickness (C)', 'cumulative-ratio'],
  ['Satisfaction score (C)', 'cumulative-ratio'],
  ['Days lost (C%)', 'cumulative-ratio'],
  ['Empty homes (S)', 'snapshot'],
  ['% of respondents worried about crime (R)', 'rolling'],
  ['% of children in good schools', 'unmarked'],
  ['People (aged 65 and over) who (a) reply and (b) agree', 'unmarked'],
  ['Pupils with plan (c) in place', 'unmarked'],
])('%s is %s', (title, kind) => {
  expect(readKind(title)).toBe(kind);
});

it('seven of the published rows are marked', () => {
  const marked = PUBLISHED_ROWS.filter(({ title }) => readKind(title) !== 'unmarked');
  expect(marked.map(({ id }) => id)).toEqual(['1', '14', '39', '40', '42', 'P1', 'P2']);
});
