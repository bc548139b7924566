import { plainText } from './plainText.ts';

/** Two texts are compared by their letters and digits alone; "&" and "and" are one word. */
export function comparableText(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}%£<>+]+/gu, ' ')
    .trim();
}
