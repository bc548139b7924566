import { check, eachIndicator } from '../check.ts';

/** R6: an indicator whose target is to be confirmed is not rated. */
export const targetTbc = check({
  code: 'target-tbc',
  severity: 'note',
  heading: 'Target to be confirmed',
  about: {
    asks: 'Is the target still to be confirmed, so that the indicator is not rated?',
    example: 'Target "TBC"',
    action: 'Enter the target once it is agreed.',
  },
  words: {
    toBeConfirmed:
      'The target is still to be confirmed, so the indicator is not rated. Enter the target once it is agreed.',
  },
  find: (judged, words) =>
    eachIndicator(judged, ({ target, annualTarget, cells }) => {
      const cell =
        target.state === 'to-be-confirmed'
          ? cells.target
          : annualTarget.state === 'to-be-confirmed'
            ? cells.annualTarget
            : null;
      return cell ? { cell, message: words.toBeConfirmed } : null;
    }),
});
