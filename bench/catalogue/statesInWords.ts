import type { Direction } from '../../shared/rules/direction/directionJudgement.ts';
import type { Rating } from '../../shared/rules/verdict.ts';

/** How one council prints its ratings. What it has no state for, it prints as a colour. */
export type RatingScheme = Readonly<Record<Rating, string>>;

const scheme = (
  GREEN: string,
  AMBER: string,
  RED: string,
  others: Partial<RatingScheme> = {},
): RatingScheme => ({
  GREEN,
  YELLOW: 'Yellow',
  AMBER,
  RED,
  BLUE: 'Blue',
  ...others,
});

/**
 * Ratings as councils publish them, gathered from their reports and not from what Outturn knows: a list of its own, so that
 * a word that Outturn lacks is found.
 */
export const RATING_SCHEMES: readonly RatingScheme[] = [
  scheme('On target', 'Within 5% of target', 'Not on target'),
  scheme('On target', 'Slightly off', 'Behind'),
  scheme('Target met', 'Close to target', 'Target not met'),
  scheme('Target achieved', 'Target partially achieved', 'Target missed'),
  scheme('Met', 'Partially met', 'Not met'),
  scheme('Achieved', 'Near miss', 'Not achieved'),
  scheme('On or above target', 'Within tolerance', 'Outside tolerance'),
  scheme('At or exceeding target', 'Slightly off target', 'Significantly off target'),
  scheme('Meeting target', 'Nearly meeting target', 'Not meeting target'),
  scheme('Performing', 'Some concerns', 'Under-performing'),
  scheme('Performance on target', 'Performance slightly off target', 'Performance off target'),
  scheme('On track', 'At risk', 'Off track'),
  scheme('Good', 'Needs attention', 'Poor'),
  scheme('Green - on target', 'Amber - near target', 'Red - off target'),
  scheme('G', 'A', 'R', { BLUE: 'B' }),
  scheme('✓', '!', '✗'),
  scheme('✔️', '⚠️', '❌'),
  scheme('☺', '😐', '☹'),
  scheme('🙂', '😐', '🙁'),
  scheme('👍', '😐', '👎'),
  scheme('🟢', '🟡', '🔴', { BLUE: '🔵' }),
  scheme('OK', 'Warning', 'Alert'),
];

/** Directions as councils publish them, gathered in the same way. */
export type DirectionScheme = Readonly<Record<Direction | 'none', string>>;

const directions = (better: string, same: string, worse: string, none = '-'): DirectionScheme => ({
  better,
  same,
  worse,
  none,
});

export const DIRECTION_SCHEMES: readonly DirectionScheme[] = [
  directions('Improved', 'No change', 'Declined', 'N/A'),
  directions('Better', 'Same', 'Worse'),
  directions('Improving', 'Stable', 'Deteriorating', 'No comparison'),
  directions('Significantly better', 'No significant change', 'Significantly worse', 'No data'),
  directions('Improved', 'Sustained', 'Worsened', 'New'),
  directions('Getting better', 'About the same', 'Getting worse'),
  directions('Performance improving', 'Performance maintained', 'Performance declining', 'n/a'),
  directions('Positive', 'Neutral', 'Negative', 'Not applicable'),
  directions('↗', '→', '↘'),
  directions('▲', '◄►', '▼'),
  directions('⬆️', '↔️', '⬇️'),
  directions('ñ', 'ð', 'ò'),
  directions('é', 'è', 'ê'),
  directions('p', 'u', 'q'),
  directions('h', 'g', 'i'),
  directions('↑ Improved', '→ Maintained', '↓ Declined'),
  directions('^', '=', 'v'),
  directions('Up', 'Level', 'Down'),
];

/** What a row without a rating prints for it. */
export const UNRATED_STATES: readonly string[] = [
  'No target',
  'Data only',
  'Not due',
  'Unknown',
  'Target not set',
  'Monitor only',
  'N/A',
  '-',
];
