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
  'rating-unsupported': 'A rating that nothing supports',
  'short-direction-unsupported': 'A short-term arrow that nothing supports',
  'long-direction-unsupported': 'A long-term arrow that nothing supports',
  'headings-disagree': 'The headings name different periods',
  'row-shifted': 'The row is out of step',
  'rated-on-annual-target': 'Rated on the annual target',
  'target-tbc': 'The target is to be confirmed',
  'html-residue': 'Codes in the text',
  'title-duplicate': 'Two indicators have one title',
  'fraction-mismatch': 'The fraction is another percentage',
  'target-copied': 'The target may be another row’s',
  'cumulative-fell': 'A cumulative figure fell',
  'magnitude-jump': 'A figure is some ten times off',
  'precision-differs': 'The figures have different decimals',
  'commentary-arithmetic': 'The comment’s figures do not agree',
  'headline-mismatch': 'The headline figures do not add up',
  'formula-text': 'A formula stands as text',
  'milestone-overdue': 'A milestone’s date has passed',
  'comment-missing': 'No comment',
  'target-off-profile': 'The target is not the year’s share',
  'target-softer': 'The target is softer than last year’s outturn',
  'unit-mismatch': 'The figures are not what the title counts',
  'outturn-unchanged': 'The outturn stands still',
  'data-period-unchanged': 'The data is of the same period as before',
  'service-spelling': 'A service is spelt two ways',
  'comment-unchanged': 'The comment is last quarter’s',
  'indicator-gone': 'An indicator is gone',
  'limit-missing': 'Rating not checked for want of a limit',
  'limit-unreadable': 'Limit that cannot be right',
  'provisional-untagged': 'Provisional in the comment alone',
  'small-number': 'A small number swings',
};
