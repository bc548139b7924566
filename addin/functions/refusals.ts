/** The two errors that may carry a sentence of ours; Excel shows no sentence beside any other. */
export type ErrorText = '#VALUE!' | '#N/A';

interface Sentence {
  readonly error: ErrorText;
  /** {names} are filled in from the call. */
  readonly sentence: string;
}

/** Everything that the functions can say in place of an answer. */
export const REFUSALS = {
  'outturn-unreadable': {
    error: '#VALUE!',
    sentence: '"{text}" cannot be read as an outturn. Type a figure, On Track, Off Track or N/A.',
  },
  'base-unreadable': {
    error: '#VALUE!',
    sentence:
      '"{text}" cannot be read as an earlier outturn. Type a figure, On Track, Off Track, NEW or N/A.',
  },
  'target-unreadable': {
    error: '#VALUE!',
    sentence: '"{text}" cannot be read as a target. Type a figure, Better than England, N/A or TBC.',
  },
  'target-is-text': {
    error: '#VALUE!',
    sentence: 'The outturn is a figure and the target is the words "{text}". Type a figure as the target.',
  },
  'polarity-unreadable': {
    error: '#VALUE!',
    sentence: '"{text}" is not a polarity. Type Bigger is better, Smaller is better or N/A.',
  },
  'polarity-missing': {
    error: '#VALUE!',
    sentence: 'A figure cannot be judged without its polarity. Type Bigger is better or Smaller is better.',
  },
  'one-is-a-percentage': {
    error: '#VALUE!',
    sentence: '{figures}: one of these is a percentage. Type both as percentages, or neither.',
  },
  'units-differ': {
    error: '#VALUE!',
    sentence: '{figures} are not in the same unit. Type both in one unit.',
  },
  'milestone-against-figure': {
    error: '#VALUE!',
    sentence: 'One of these is a milestone and the other is a figure. Compare like with like.',
  },
  'parts-do-not-match': {
    error: '#VALUE!',
    sentence: 'The parts do not match one to one. Name them alike, as in 14% (Alcohol) 38% (Drugs).',
  },
  'rule-unreadable': {
    error: '#VALUE!',
    sentence:
      '"{text}" is not a rule. Type a share of the target from 0 to under 1, such as 0.1 for 10%, or one of: {known}.',
  },
  'reference-unreadable': {
    error: '#VALUE!',
    sentence: '"{text}" cannot be read as a reference. Type one figure, in the unit of the outturn.',
  },
  'tolerance-unclear': {
    error: '#VALUE!',
    sentence:
      'A tolerance of {text} may be a share or an amount. Type it as a percentage of the target, or with the unit of the target.',
  },
  'floor-beyond-target': {
    error: '#VALUE!',
    sentence:
      'The floor of {floor} is better than the target of {target}. Check both, and that the polarity is right.',
  },
  'kind-unreadable': {
    error: '#VALUE!',
    sentence: '"{text}" is not a kind. Type C, S, R or C%, or point to the indicator\'s own title.',
  },
  'against-unreadable': {
    error: '#VALUE!',
    sentence:
      '"{text}" does not say what is compared with. Type Q1, Q2, Q3, Q4 or long, or point to the heading.',
  },
  'against-ambiguous': {
    error: '#VALUE!',
    sentence: '"{text}" names more than one earlier period. Type Q1, Q2, Q3, Q4 or long.',
  },
  'fraction-of-a-count': {
    error: '#VALUE!',
    sentence:
      '{text} looks like a percentage, and C is for counts that add up. Type C% as the kind, or 25.8% as text.',
  },
  'cumulative-fell': {
    error: '#VALUE!',
    sentence:
      'A figure that adds up from April cannot fall within the year: {figures}. Check both, or type C% as the kind.',
  },
  'before-base-unreadable': {
    error: '#VALUE!',
    sentence: '"{text}" cannot be read as the outturn before the base. Type a figure, NEW or N/A.',
  },
  'shapes-differ': {
    error: '#VALUE!',
    sentence: 'The ranges are not of the same size. Give ranges of one size, or single cells.',
  },
  'cell-in-error': {
    error: '#VALUE!',
    sentence: 'The cell for {argument} holds {text}. Put that cell right first.',
  },
  'cell-not-available': {
    error: '#N/A',
    sentence: 'The cell for {argument} holds #N/A. Put that cell right first, or type N/A as text.',
  },
  'comparator-missing': {
    error: '#N/A',
    sentence: 'The target is to be better than {area}. Give the value for {area} as reference.',
  },
  'last-year-missing': {
    error: '#N/A',
    sentence:
      'So far off the target, the rule asks for the outturn at the same point last year. Give it as reference.',
  },
  'tolerance-missing': {
    error: '#N/A',
    sentence:
      "The target is missed, and the rule asks for the indicator's own tolerance. Give it as reference, such as 5%.",
  },
  'floor-missing': {
    error: '#N/A',
    sentence:
      'The target is missed, and the rule asks for the floor, the worst figure that is still AMBER. Give it as reference.',
  },
  'range-end-missing': {
    error: '#N/A',
    sentence:
      'The rule asks for the other end of the range. Give it as reference, or type the target as 40-60%.',
  },
  'reference-taken': {
    error: '#N/A',
    sentence:
      'The reference is the value for {area}, and the rule needs a figure of its own. Give that value as the target, and what the rule needs as reference.',
  },
  'against-missing': {
    error: '#N/A',
    sentence:
      "A cumulative count is compared quarter by quarter, so against is needed: the base's quarter (Q1 to Q4), long, or the heading.",
  },
  'before-base-missing': {
    error: '#N/A',
    sentence:
      'To take {base} alone, before_base is needed: the cumulative outturn of the quarter before the base, {before}.',
  },
} as const satisfies Record<string, Sentence>;

export type RefusalCode = keyof typeof REFUSALS;

/** A call, or one cell of it, that has no answer. */
export class FunctionRefusal {
  readonly error: ErrorText;
  readonly sentence: string;

  constructor(code: RefusalCode, words: Readonly<Record<string, string>> = {}) {
    this.error = REFUSALS[code].error;
    this.sentence = REFUSALS[code].sentence.replace(/\{(\w+)\}/g, (_, name: string) =>
      shortened(words[name] ?? ''),
    );
  }
}

/** A sentence of Excel's own is a line or two; a cell may hold a page. */
function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
