import type { Severity } from '../../../shared/checks/check.ts';
import type { Step } from '../state/paneState.ts';

export const stepLabels = {
  check: 'Check',
  format: 'Format',
  'sign-off': 'Sign off',
  history: 'History',
} as const satisfies Record<Step, string>;

export const severityLabels = {
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
} as const satisfies Record<Severity, string>;

/** The report in the workbook, by its sign-off. */
export const reportSentences = {
  notSignedOff: '{period}, sheet {sheet}, {count} {count|indicator|indicators}, {rules}, not signed off.',
  signedOff:
    '{period}, sheet {sheet}, {count} {count|indicator|indicators}, {rules}, signed off as revision {rev}.',
  voidedSince:
    '{period}, sheet {sheet}, {count} {count|indicator|indicators}, {rules}, signed off as revision {rev}, which was voided since.',
  editedSince:
    '{period}, sheet {sheet}, {count} {count|indicator|indicators}, {rules}, signed off as revision {rev}, and edited since.',
  changedSince:
    '{period}, sheet {sheet}, {count} {count|indicator|indicators}, {rules}, signed off as revision {rev}, and changed here since.',
} as const;
