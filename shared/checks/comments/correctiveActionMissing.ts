import { check, eachIndicator } from '../check.ts';

/** "Corrective Action:", "Remedial actions", "Recovery plan". */
const ACTION = /\b(?:corrective|remedial|recovery|improvement)\s+(?:actions?|measures?|plan)\b/i;

/** A RED or Off Track row says what is being done, under "Corrective Action", unless another column does. */
export const correctiveActionMissing = check({
  code: 'corrective-action-missing',
  severity: 'warning',
  heading: 'No corrective action',
  about: {
    asks: 'Does the comment of a RED indicator give a corrective action?',
    example: '"58% RED", and the comment only explains the figure',
    action: 'Add "Corrective Action:" to the comment, and what is being done.',
  },
  words: {
    missing:
      'The indicator is RED, but its comment gives no corrective action. Add "Corrective Action:" and what is being done.',
  },
  find: (judged, words) => {
    const hasColumn = judged.report.layout.unknownHeadings.some(
      ({ text }) => ACTION.test(text) || /^actions?\b/i.test(text.trim()),
    );
    if (hasColumn) return [];
    return eachIndicator(judged, ({ cells, comment, published }, { rating }) => {
      const isRed = (rating.rating ?? published.rating) === 'RED';
      // A sheet without comments gives it in another document.
      if (!isRed || !cells.comment || ACTION.test(comment)) return null;
      return { cell: cells.comment, message: words.missing };
    });
  },
});
