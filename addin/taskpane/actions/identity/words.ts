/** What is shown while an action about the identity of rows runs. */
export const identityProgressLabels = {
  answer: 'Saving your answer',
  link: 'Linking the indicators',
} as const;

export const identityRefusals = {
  notMatched:
    'Outturn cannot tell yet which indicators on record these rows are. The workbook is unchanged. Choose Refresh when the record can be reached, then sign off.',
  openQuestions:
    '{count} {count|row may be an indicator|rows may be indicators} with another title on record. Choose whether {count|it is|each is} the same, then sign off.',
  matchedTwice:
    '{row} was matched to {title}, and so was {other}. Two rows cannot be one indicator. Choose what it is to that indicator.',
} as const;

export const identitySentences = {
  allNew: 'No indicator is on record yet, so each row starts a history of its own.',
  predecessor: '{relation}: {title}. {why}.',
  linked: 'The two indicators are linked on record.',
  unlinked: 'The link between the two indicators is removed.',
} as const;

/** Asked of a row and the indicator on record that it may be; `row` is "Line 14" or "This row". */
export const identityQuestionSentences = {
  retitled: '{row} was {title} on record. Is it the same indicator?',
  renumbered: '{row} may be {title}, which was line {line} on record. Is it the same indicator?',
  numbered: '{row} may be {title}, which had no line number on record. Is it the same indicator?',
} as const;

/** The parts of "Matched to the record: 43; new: 23". */
export const matchSummaryLabels = {
  matched: 'Matched to the record',
  renumbered: 'Renumbered',
  reworded: 'Retitled',
  fresh: 'New',
  leaving: 'No longer in the report',
  thisRow: 'This row',
  line: 'Line {line}',
} as const;
