import { type Check, eachIndicator } from '../check.ts';

/** "Corrective Action:", "Remedial actions", "Recovery plan". */
const ACTION = /\b(?:corrective|remedial|recovery|improvement)\s+(?:actions?|measures?|plan)\b/i;

/** A RED or Off Track row says what is being done, under the words "Corrective Action", unless a column of its own does. */
export const correctiveActionMissing: Check = eachIndicator(
  'corrective-action-missing',
  (indicator, { rating }, { report }) => {
    const isRed = (rating.rating ?? indicator.published.rating) === 'RED';
    // A sheet without comments says it elsewhere.
    if (!isRed || !indicator.cells.comment || ACTION.test(indicator.comment)) return null;
    if (
      report.layout.unknownHeadings.some(({ text }) => ACTION.test(text) || /^actions?\b/i.test(text.trim()))
    )
      return null;
    return {
      cell: indicator.cells.comment,
      message:
        'The indicator is RED and its comment gives no corrective action. Add "Corrective Action:" and what is being done.',
    };
  },
);
