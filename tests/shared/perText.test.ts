import { describe, expect, it } from 'vitest';
import { perText } from '../../shared/perText.ts';

/** A reading that notes each text that it works out. */
function noted() {
  const asked: string[] = [];
  const reading = perText(text => {
    asked.push(text);
    return text === 'nothing' ? null : { length: text.length };
  });
  return { asked, reading };
}

describe('a reading of texts', () => {
  it('is worked out once a text, though it may be null', () => {
    const { asked, reading } = noted();
    const texts = ['72%', 'nothing', '72%', '', 'nothing', ''];
    expect(texts.map(reading)).toEqual([
      { length: 3 },
      null,
      { length: 3 },
      { length: 0 },
      null,
      { length: 0 },
    ]);
    expect(asked).toEqual(['72%', 'nothing', '']);
    expect(reading('72%')).toBe(reading('72%'));
  });

  it('is emptied after a million characters of texts, so that it does not grow with each sheet', () => {
    const { asked, reading } = noted();
    const half = 'a'.repeat(500_000);
    for (const text of [half, `${half.slice(1)}b`, half]) reading(text);
    expect(asked).toHaveLength(2);
    for (const text of ['c', half, 'c']) reading(text);
    expect(asked.map(text => text.length)).toEqual([500_000, 500_000, 1, 500_000]);
  });
});
