import { describe, expect, it } from 'vitest';
import { readOutturn } from '../../../../shared/sheet/texts/outturnText.ts';

describe('a rating with something after it', () => {
  it.each([
    ['64.4% RED (Provisional)', 'RED'],
    ['64.4% Red (provisional)', 'RED'],
    ['64.4% (RED) (15/16)', 'RED'],
    ['21.3% GREEN [1]', 'GREEN'],
    ['21.3% GREEN*', 'GREEN'],
    ['21.3%GREEN (P)', 'GREEN'],
  ])('rates the figure, and what follows is the figure’s: "%s"', (text, rating) => {
    const { outturn, ratingWord } = readOutturn(text);
    expect(ratingWord).toBe(rating);
    expect(outturn.state).toBe('measured');
  });

  it('leaves the tag to the figure', () => {
    expect(readOutturn('72% RED (Provisional)').outturn).toEqual(
      readOutturn('72% (Provisional) RED').outturn,
    );
  });

  it.each([
    '64.4% RED (65.2% GREEN provisional)',
    '64.4% RED/AMBER',
    '64.4% Amber / Red',
    '14% RED 38% GREEN',
    '64.4% RED now',
  ])('says that it cannot be read where nobody can say what it rates: "%s"', text => {
    expect(readOutturn(text)).toEqual({ outturn: { state: 'unreadable', text }, ratingWord: null });
  });

  it.each(['14% (Green Lane) 38% (Red Hill)', '12% (blue badges)'])(
    'names a place or a thing: "%s"',
    text => {
      expect(readOutturn(text).outturn.state).toBe('measured');
    },
  );
});
