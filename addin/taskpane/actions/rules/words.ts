/** What is shown while rules are chosen or put on record. */
export const ruleSetProgressLabels = {
  choose: 'Saving your choice',
  record: 'Saving the rules in the record',
} as const;

export const ruleSetSentences = {
  applied: 'The report is rated by “{title}”. The workbook keeps these rules.',
  recorded:
    '“{title}” is on record as version {version}. Your council can sign off by it from {from}. The workbook keeps it too.',
} as const;
