import { describe, expect, it } from 'vitest';
import { hasMarkup, plainComment } from '../../../../shared/sheet/texts/markup.ts';

describe('markup in a comment', () => {
  it.each([
    ['<p>Good.</p>', 'Good.'],
    ['Good.<br />', 'Good.'],
    ['<span style="color: #000">Good.</span>', 'Good.'],
    ['<a href="x" target=_blank>Good.</a>', 'Good.'],
    ['<ul><li>Parks</li><li class="x">Ponds</li></ul>', 'Parks • Ponds'],
    ['One<br>two', 'One two'],
    ['Parks &amp; ponds &lt; 5 &gt; 3', 'Parks & ponds < 5 > 3'],
    ['&quot;A&quot; &apos;b&apos;&nbsp;&pound;5 &bull; c', '"A" \'b\' £5 • c'],
    ['1&ndash;2 &mdash; &lsquo;x&rsquo;', "1-2 - 'x'"],
    ['&AMP;&#163;&#xA3;', '&££'],
    [
      'Tab&#9;, &#31;, surrogate &#xD800; and &#xDFFF; and &#x110000; stay; &#32;, &#xD7FF;, &#xE000; go',
      'Tab&#9;, &#31;, surrogate &#xD800; and &#xDFFF; and &#x110000; stay; , \uD7FF, \uE000 go',
    ],
    ['&#163;5 &unknown;', '£5 &unknown;'],
  ])('is taken out of %s', (text, words) => {
    expect(plainComment(text)).toBe(words);
  });

  it.each(['&amp;', '&NBSP;', '&#163;', '&#xa3;', '<b>'])('is seen in "%s"', text => {
    expect(hasMarkup(text)).toBe(true);
  });

  it.each([
    '&unknown;',
    'A &b; c',
    'Results: A<B and B>C.',
    'Waits of < 5 days and > 10 days',
    'The R&D budget',
  ])('is not seen in "%s"', text => {
    expect(hasMarkup(text)).toBe(false);
  });
});
