/** Why the record refuses a signed quarter, by field of `RowProblem`. `row` is a line number or a title. */
export const reviewRefusals = {
  ruleSet: {
    unknown:
      'The record does not have the rule set "{id}" in this form. Choose one that it has, or ask an administrator to record this one, then check the report again.',
    tooEarly:
      'The rule set "{id}" applies from {from} on. Choose the rules of this period, then check the report again.',
    replaced:
      'A later version of the rule set "{id}" applies to {period}. Choose it from the recorded rules, then check the report again.',
  },
  decision: {
    otherSigner:
      '{row} has a decision in another person’s name. Sign in again, then sign off: the person who signs answers for every decision.',
    unknownCode:
      '{row} has a decision about {code}, which is not the code of a check. Check the report again, then sign off.',
  },
  label: {
    noTitle: '{row} has no title. Give it one, then check the report again.',
    unusableUid:
      '{row} has the identity "{uid}", which cannot be part of an address. Give it another identity, then sign off.',
    sameUid:
      '{row} is matched to the same indicator as an earlier row. Choose another indicator for one of them, then sign off.',
    sameLineNo: 'Line number {lineNo} is in the report twice. Give each indicator its own line number.',
  },
  identity: {
    otherKnownAs:
      '{row} claims to be on record as {wording}, but the record does not call it that. Check the report again, then sign off.',
    otherTitle:
      '{row} is on record as {wording}. Check the report again and state whether it is the same indicator, then sign off.',
    sameLinkTwice: '{row} has two links to the same older indicator. Remove one of them, then sign off.',
  },
  judgement: {
    differs:
      '{row} states {stated}, but the rules give {answer}. {why}. Check the report again, then sign off.',
    unconfirmed:
      '{row} states {stated} against {value} for {area}, which nobody has confirmed by name. Confirm the figure, or sign the row as not rated.',
    unreadable:
      '{row}: "{text}" could not be read as the {figure}. Correct the cell, or decide that it is not rated and give a reason.',
    noPolarity:
      '{row} does not state its polarity. Write "Bigger is better" or "Smaller is better", or decide that it is not rated and give a reason.',
  },
} as const;

/** What a refusal calls a place without a line number or a title. */
export const rowNameLabels = { quarter: 'The report', unnumbered: 'A row without a line number' } as const;

/** The figures of a row, within a sentence. */
export const figureNameFragments = {
  annualTarget: 'annual target',
  target: 'target',
  performance: 'outturn',
  shortBase: 'outturn of the period before',
  longBase: 'last year’s outturn',
  beforeBase: 'outturn two quarters ago',
} as const;
