/** What is shown while the sheet is formatted or restored. */
export const formatProgressLabels = {
  format: 'Formatting the report',
  restore: 'Restoring the old formatting',
} as const;

export const formatSentences = {
  preview:
    'Formatting will make {count} {count|change|changes} to how the sheet looks. It will not change any figure, text, arrow or comment.',
  nothingToDo: 'The report is already formatted.',
  formatted:
    'Formatted: {count} {count|change|changes} to how the sheet looks. No figure, text, arrow or comment changed.',
  unchanged: 'The report was already formatted. Nothing changed.',
  restored: 'The old formatting is back. Figures typed since then are kept.',
} as const;
