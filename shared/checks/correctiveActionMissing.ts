import { type Check, eachIndicator } from './check.ts';

/** A RED or Off Track row says what is being done, under the words "Corrective Action". */
export const correctiveActionMissing: Check = eachIndicator(
  'corrective-action-missing',
  (indicator, { rating }) => {
    const isRed = (rating.rating ?? indicator.published.rating) === 'RED';
    // A sheet without comments says it elsewhere.
    if (!isRed || !indicator.cells.comment || /\bcorrective\s+actions?\b/i.test(indicator.comment))
      return null;
    return {
      cell: indicator.cells.comment,
      message:
        'The indicator is RED and its comment gives no corrective action. Add "Corrective Action:" and what is being done.',
    };
  },
);
