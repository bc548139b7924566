import type { CorrectionReason } from '../contract/correction.ts';

/** Why a signed quarter is signed again, as an officer would say it. */
export const correctionReasonLabels: Readonly<Record<CorrectionReason, string>> = {
  'late-data': 'Data came in late',
  'provisional-confirmed': 'A provisional figure was confirmed',
  'source-revised': 'The source revised its figures',
  error: 'There was an error in the report',
};
