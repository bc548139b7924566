import { perText } from '../perText.ts';
import { plainText } from './plainText.ts';

/** Two texts are compared by their letters and digits alone; "&" and "and" are one word. */
export const comparableText = perText(text =>
  plainText(text)
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}%£<>+]+/gu, ' ')
    .trim(),
);
