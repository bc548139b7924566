/**
 * What the functions say instead of an answer, by the error that carries it. Excel shows a sentence beside #VALUE! and
 * #N/A only (Microsoft's documentation of custom functions' errors).
 */
export const functionRefusals = {
  '#VALUE!': {
    'outturn-unreadable': '"{text}" cannot be read as an outturn. Type a figure, On Track, Off Track or N/A.',
    'base-unreadable':
      '"{text}" cannot be read as an earlier outturn. Type a figure, On Track, Off Track, NEW or N/A.',
    'target-unreadable':
      '"{text}" cannot be read as a target. Type a figure, Better than England, N/A or TBC.',
    'target-is-text':
      'The outturn is a figure and the target is the words "{text}". Type a figure as the target.',
    'polarity-unreadable': '"{text}" is not a polarity. Type Bigger is better, Smaller is better or N/A.',
    'polarity-missing':
      'A figure cannot be judged without its polarity. Type Bigger is better or Smaller is better.',
    'one-is-a-percentage':
      '{figures}: one of these is a percentage. Type all of them as percentages, or none.',
    'units-differ': '{figures} are not in the same unit. Type them in one unit.',
    'milestone-against-figure':
      'One of these is a milestone and the other is a figure. Compare two milestones or two figures.',
    'parts-do-not-match':
      'The parts do not match one to one. Name them alike, as in 14% (Alcohol) 38% (Drugs).',
    'too-inexact': 'Not exact enough to tell: {figures}. Type the exact figure.',
    'rule-unreadable':
      '"{text}" is not a rule. Type a share of the target from 0 to under 1, such as 0.1 for 10%, or one of: {known}.',
    'reference-unreadable':
      '"{text}" cannot be read as a reference. Type one figure, in the unit of the outturn.',
    'tolerance-unclear':
      'A tolerance of {text} could be a share or an amount. Type it as a percentage of the target, or with the unit of the target.',
    'floor-beyond-target':
      'The floor of {floor} is better than the target of {target}. Check both figures and the polarity.',
    'kind-unreadable': '"{text}" is not a kind. Type C, S, R or C%, or refer to the indicator\'s title.',
    'against-unreadable':
      '"{text}" does not name an earlier period. Type Q1, Q2, Q3, Q4 or long, or refer to the heading of the arrow column.',
    'against-ambiguous': '"{text}" names more than one earlier period. Type Q1, Q2, Q3, Q4 or long.',
    'fraction-of-a-count':
      '{text} looks like a percentage, and C is for counts that add up. Type C% as the kind, or type the percentage as text.',
    'cumulative-fell':
      'A figure that adds up from April cannot fall within the year: {figures}. Check the figures, or type C% as the kind.',
    'before-base-unreadable':
      '"{text}" cannot be read as the outturn before the base. Type a figure, NEW or N/A.',
    'shapes-differ': 'The ranges are not the same size. Give ranges of the same size, or single cells.',
    'rows-in-a-range': 'This function answers with several cells at once. Give single cells.',
    'values-not-a-line':
      'The values are a block of several rows and columns. Give one row or one column, oldest first.',
    'not-one-figure':
      '"{text}" is not one figure. Give a single figure for each period, or leave its cell blank.',
    'cell-in-error': 'The cell for {argument} holds {text}. Correct that cell first.',
  },
  '#N/A': {
    'cell-not-available': 'The cell for {argument} holds #N/A. Correct that cell first, or type N/A as text.',
    'blank-or-zero':
      'Excel did not say whether the cell for {argument} is blank or 0. Press Ctrl+Alt+F9 to calculate again.',
    'comparator-missing': 'The target is Better than {area}. Give the value for {area} as reference.',
    'earlier-outturn-missing':
      'With a miss this large, the rule looks at the outturn at the same point last year. Give it as reference.',
    'tolerance-missing':
      "The target is missed, and the rule needs the indicator's own tolerance. Give it as reference, such as 5%.",
    'floor-missing':
      'The target is missed, and the rule needs the floor, the worst figure that is still AMBER. Give it as reference.',
    'range-end-missing':
      'The rule needs the other end of the range. Give it as reference, or type the target as 40-60%.',
    'too-few-figures':
      'There are too few figures for a usual range. Give at least three periods that follow each other.',
    'baseline-missing': 'The rule compares with the baseline. Give it as reference.',
    'benchmark-missing': 'The rule compares with what others achieved. Give it as reference.',
    'reference-taken':
      'The reference is the value for {area}, but the rule needs a figure too. Give the value for {area} as the target, and what the rule needs as reference.',
    'against-missing':
      "A cumulative count is compared quarter by quarter. Give against: the base's quarter (Q1 to Q4), long, or the heading of the arrow column.",
    'before-base-missing':
      '{base} on its own cannot be worked out. Give before_base, the cumulative outturn of the quarter before: {before}.',
  },
} as const;

/** What KPI.TREND adds to the variation. */
export const trendSentences = {
  range: 'Usual range {lower} to {upper}, average {mean}, from {count} figures.',
  trial: 'With fewer than 13 figures these limits will still move.',
  'always-met': 'Ordinary variation alone meets the target every time.',
  'never-met': 'Ordinary variation alone never meets the target.',
  'hit-or-miss': 'Ordinary variation alone meets the target now and then.',
} as const;
