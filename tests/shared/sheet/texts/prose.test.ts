import { expect, it } from 'vitest';
import { readOutturn } from '../../../../shared/sheet/texts/outturnText.ts';

it.each([
  '241 of the 452 letters sent were answered, which is 53.3%.',
  '12 staff were trained in July, 9 in August',
])('a sentence is not an outturn, whatever its figures: %s', text => {
  expect(readOutturn(text).outturn.state).toBe('unreadable');
});

it.each([
  ['85% primary 80% secondary', 2],
  ['12 new homes', 1],
  ['12 homes have been built', 1],
  ['14% (Alcohol) 38% (Drugs)', 2],
] as const)('an outturn with its words is one: %s', (text, parts) => {
  const { outturn } = readOutturn(text);
  expect(outturn.state === 'measured' && outturn.parts.length).toBe(parts);
});
