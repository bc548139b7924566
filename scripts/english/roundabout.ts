import type { AvoidedPhrase } from './phrase.ts';

/** Grammar that makes a reader go back: relative clauses where a noun would do, and inversions. */
export const roundabout: readonly AvoidedPhrase[] = [
  {
    pattern: /\bof (?:which|whom)\b/i,
    instead: 'whose, two sentences',
    hit: 'rows, one of which is rated',
    nearMiss: 'which of the rows is rated',
  },
  {
    pattern: /^(?:by|in|on|for|to|from|under|with|at|after|before) (?:which|whom|whose)\b/i,
    instead: 'begin with the noun: the key that, the day when',
    hit: 'By which today’s head is signed.',
    nearMiss: 'The key by which the head is signed.',
  },
  {
    pattern: /^whose\b/i,
    instead: 'begin with the noun: the owner of',
    hit: 'Whose decisions they are.',
    nearMiss: 'The officer whose decisions they are.',
  },
  {
    pattern: /\bof (?:[\w’'-]+ ){0,2}\w+(?:['’]s|s['’]) own\b/i,
    instead: 'the council’s own ...',
    hit: 'a rule set of the council’s own',
    nearMiss: 'the council’s own rule set',
  },
  {
    pattern: /\bof (?:another|nobody|somebody|anybody|someone)['’]s\b/i,
    instead: 'another council’s ...',
    hit: 'a sign-off of another’s',
    nearMiss: 'another officer’s sign-off',
  },
  {
    pattern: /\b(?:it|they|these|those|this) (?:is|are|was|were) of\b/i,
    instead: 'its row, belongs to',
    hit: 'shown in the row that it is of',
    nearMiss: 'It is often shown in its own row.',
  },
  {
    pattern: /\b(?:none|nobody|anybody|any|no [a-z]+) but\b/i,
    instead: 'only, other than',
    hit: 'no issuer but Microsoft’s is known',
    nearMiss: 'There is no issuer, but Microsoft is known.',
  },
  {
    pattern: /\b(?:comes?|came) of\b/i,
    instead: 'the result of',
    hit: 'what came of it',
    nearMiss: 'the outcome of it',
  },
  {
    pattern: /, (?:or )?else\b/i,
    instead: ', otherwise',
    hit: 'by the id, else by the name',
    nearMiss: 'by the id, and by nothing else',
  },
  {
    pattern: /\b(?:has|have|had) not(?=[.,;:]|$)/i,
    instead: 'does not have',
    hit: 'a set that the workbench has not',
    nearMiss: 'It has not changed.',
  },
  {
    pattern: /\bwithout(?=\.|$)/i,
    instead: 'name what is left out: without signing in',
    hit: 'Checking and formatting work without.',
    nearMiss: 'You can check and format without signing in.',
  },
  {
    pattern: /\b(?:is|are|was|were) asked (?:for|by|of)\b/i,
    instead: 'is requested',
    hit: 'the rule set that is asked for',
    nearMiss: 'the officer who asked for it',
  },
  {
    pattern: /(?<!\b(?:asks?|says?|takes?|reads?|needs?)) no more(?=[.,;:]|$| (?:is|are)\b)/i,
    instead: 'no longer',
    hit: 'A row that is in the sheet no more.',
    nearMiss: 'no more than three rows',
  },
];
