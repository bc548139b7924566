import { describe, expect, it } from 'vitest';
import { readBase, readOutturn } from '../../../../shared/sheet/texts/outturnText.ts';

describe('a rating beside an outturn', () => {
  it.each([
    ['64.4% R', 64.4, 'RED'],
    ['12 days G', 12, 'GREEN'],
    ['157 per 100,000 population (2013-2015) A', 157, 'AMBER'],
    ['5 B', 5, 'BLUE'],
    ['64.4% (R)', 64.4, 'RED'],
    ['64.4%(G)', 64.4, 'GREEN'],
    ['64.4% 🔴', 64.4, 'RED'],
    ['🔴 64.4%', 64.4, 'RED'],
    ['64.4%🟢', 64.4, 'GREEN'],
    ['1,070 🟡', 1070, 'YELLOW'],
    ['1,070 🟠', 1070, 'AMBER'],
    ['£1.2m 🔵', 1.2, 'BLUE'],
    ['64.4% 🟥', 64.4, 'RED'],
    ['64.4% ❤\uFE0F', 64.4, 'RED'],
    ['64.4% ●', 64.4, null],
    ['✔\uFE0F 64.4%', 64.4, null],
  ])('may be a letter or a symbol: "%s"', (text, value, ratingWord) => {
    const read = readOutturn(text);
    expect(read.ratingWord).toBe(ratingWord);
    expect(read.outturn).toMatchObject({ parts: [{ label: null, quantity: { value } }] });
  });

  it('may be beside a milestone, or beside no figure', () => {
    expect(readOutturn('On track 🟢')).toMatchObject({ ratingWord: 'GREEN', outturn: { onTrack: true } });
    expect(readOutturn('On track G').ratingWord).toBeNull();
    expect(readOutturn('N/A 🔴')).toMatchObject({
      ratingWord: 'RED',
      outturn: { state: 'none', reason: 'not-available' },
    });
    expect(readOutturn('🔴')).toMatchObject({ ratingWord: 'RED', outturn: { reason: 'blank' } });
  });

  it.each(['Grade B', '1 Grade A', '64.4% r', '14% (A) 38% (B)', '64.4% (B)', '64.4 R&D', '2 Plan B'])(
    'is not the letter of a name or of a part: "%s"',
    text => {
      expect(readOutturn(text).ratingWord).toBeNull();
    },
  );

  it('leaves two labelled parts as they are', () => {
    const read = readBase('14% (A) 38% (B)');
    expect(read.state === 'measured' && read.parts.map(({ label }) => label)).toEqual(['A', 'B']);
  });
});
