import type { Severity } from '../../../shared/checks/finding.ts';
import type { Step } from '../state/paneState.ts';

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
