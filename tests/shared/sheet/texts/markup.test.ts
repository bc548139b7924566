import { describe, expect, it } from 'vitest';
import { hasMarkup, plainComment } from '../../../../shared/sheet/texts/markup.ts';

describe('markup in a comment', () => {
  it.each([
    ['<p>Good.</p>', 'Good.'],
    ['Good.<br />', 'Good.'],
    ['<span style="color: #000">Good.</span>', 'Good.'],
    ['<a href="x" target=_blank>Good.</a>', 'Good.'],
  ])('is taken out of %s', (text, words) => {
    expect(plainComment(text)).toBe(words);
  });

  it.each(['Results: A<B and B>C.', 'Waits of < 5 days and > 10 days', 'The R&D budget'])(
    'is not seen in "%s"',
    text => {
      expect(hasMarkup(text)).toBe(false);
    },
  );
});
