import type { FindingCode, Severity } from '../../shared/checks/finding.ts';
import type { Step } from './paneState.ts';

export const STEP_WORDS: Readonly<Record<Step, string>> = {
  check: 'Check',
  format: 'Format',
  'sign-off': 'Sign off',
  history: 'History',
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
};

/** Each finding's heading, as an officer would name it. */
export const FINDING_WORDS: Readonly<Record<FindingCode, string>> = {
  'rating-mismatch': 'The rating does not follow',
  'short-direction-mismatch': 'The short-term arrow does not follow',
  'long-direction-mismatch': 'The long-term arrow does not follow',
  'cell-unreadable': 'A cell cannot be read',
  'cell-error': 'A cell is in error',
  'functions-not-loaded': 'The functions have not loaded',
  'line-duplicate': 'A line number stands twice',
  'polarity-unknown': 'Which way is better is not said',
  'corrective-action-missing': 'No corrective action',
  'outturn-missing': 'No outturn',
  'looks-cumulative': 'It may be cumulative',
  'comparator-unconfirmed': 'The comparator awaits you',
  'row-shifted': 'The row is out of step',
  'rated-on-annual-target': 'Rated on the annual target',
  'target-tbc': 'The target is to be confirmed',
  'html-residue': 'Codes in the text',
};
