import type { AvoidedPhrase } from './phrase.ts';

/** Phrases that this project used in a sense of its own, and the field's word for each. */
export const houseIdioms: readonly AvoidedPhrase[] = [
  {
    pattern:
      /(?<!\b(?:as (?:it|they)|bus|taxi|cycle|market) )\b(?:stands?|stood)\b(?!-| in for\b| for\b| out\b| by\b| up\b)/i,
    instead: 'is, applies, is current, is unchanged',
    hit: 'The figure stands twice in the sheet.',
    nearMiss: 'A local server stands in for Cloudflare.',
  },
  {
    pattern: /(?<!-)\bstandings?\b(?! orders?\b| committee\b| charges?\b)/i,
    instead: 'current, judgement, recorded',
    hit: 'the standing of a row',
    nearMiss: 'a long-standing problem, and a standing order',
  },
  {
    pattern: /\b(?:bears?|bore|borne)\b(?! in mind)/i,
    instead: 'has, confirms, supports',
    hit: 'The comment bears it out.',
    nearMiss: 'Send a bearer token.',
  },
  {
    pattern:
      /\b(?:await\w*|needs?|wants?|owes?|gives?|without|never|every|whose) (?:a |one |your |their )?word\b(?! (?:for|that|list)\b)|\ba word from\b/i,
    instead: 'a reason, an answer',
    hit: '13 warnings await a word from you.',
    nearMiss: 'The cell needs a word for every rating.',
  },
  {
    pattern: /\bin so many words\b/i,
    instead: 'explicitly',
    hit: 'says so in so many words',
    nearMiss: 'a comment of so many words',
  },
  {
    pattern:
      /\b(?:a|the|every|each|any|one|plain) no(?= (?:is|was|are|comes|that|which|of|from|with|and|names|as|to)\b|[,;:)]|\.?$)/i,
    instead: 'an error, a refusal',
    hit: 'Every no is problem+json.',
    nearMiss: 'There are two answers: no and yes. Read the No change arrow.',
  },
  {
    pattern:
      /(?<!\bthere )\b(?:is|are|was|were) no (?!longer\b|more\b|less\b|fewer\b|other\b|better\b|worse\b|doubt\b|need\b|way\b|room\b|matter\b|different\b|\w+ than\b)\w/i,
    instead: 'is not a',
    hit: 'A date is no figure.',
    nearMiss: 'There is no figure, and the date is no longer there.',
  },
  {
    pattern: /\bwhat (?:is )?no\b/i,
    instead: 'anything that is not a',
    hit: 'refuses what is no range',
    nearMiss: 'asks what the number is',
  },
  {
    pattern: /\bawaits? (?:you|your|a|an|one|its|their)\b/i,
    instead: 'needs, waits for',
    hit: 'The comparator awaits you.',
    nearMiss: 'The quarter is awaiting approval.',
  },
  {
    pattern: /\bovert(?:ak(?:e|en|es|ing)|ook)\b/i,
    instead: 'superseded, replaced',
    hit: 'a submission that was overtaken',
    nearMiss: 'a role that another person took over',
  },
  {
    pattern: /\btold apart\b/i,
    instead: 'distinguished',
    hit: 'so that both can be told apart',
    nearMiss: 'tells the two apart',
  },
  {
    pattern: /(?<!promises? (?:has |have |is )?)\bsettl(?:e|es|ed|ing)\b(?! payments?\b| accounts?\b)/i,
    instead: 'decide, match, finish, answer',
    hit: 'settles which indicators these are',
    nearMiss: 'once the promise has settled',
  },
  {
    pattern: /\b(?:laid|lays?|laying) (?:[\w’'-]+ ){0,5}beside\b|\bbeside each other\b/i,
    instead: 'compare with, show next to, side by side',
    hit: 'two revisions beside each other',
    nearMiss: 'sentences are kept beside their feature',
  },
  {
    pattern: /\b(?:says?|said|tells?|told|speaks?|spoken) of\b/i,
    instead: 'says about, reports, mentions',
    hit: 'A row that is gone is told of.',
    nearMiss: 'An officer tells a colleague about it.',
  },
  {
    pattern: /\b(?:is|are|was|were) (?:not |never |nowhere |also |only )?said\b/i,
    instead: 'is stated, is shown; or name who says it',
    hit: 'Which unit it has is not said.',
    nearMiss: 'The officer has said which unit it has.',
  },
  {
    pattern: /\bsa(?:y|ys|id|ying) nothing\b/i,
    instead: 'does not state, does not answer',
    hit: 'a comment that says nothing of it',
    nearMiss: 'There is nothing to say.',
  },
  {
    pattern: /\bcr(?:y|ies|ied|ying) wolf\b/i,
    instead: 'raise false alarms',
    hit: 'how often the checks cry wolf',
    nearMiss: 'how often the checks raise false alarms',
  },
  {
    pattern: /\btimes off\b/i,
    instead: 'times too large or too small',
    hit: 'A figure is some ten times off.',
    nearMiss: 'Figure about ten times too large.',
  },
  {
    pattern: /\bwhich way is better (?:is|was)\b/i,
    instead: 'polarity',
    hit: 'Which way is better is not stated.',
    nearMiss: 'The row does not say which way is better.',
  },
  {
    pattern: /\bask(?:s|ed|ing)? the record again\b/i,
    instead: 'Refresh',
    hit: 'Ask the record again',
    nearMiss: 'Ask for the record',
  },
  {
    pattern: /^leave it(?: open)?\.?$/i,
    instead: 'Cancel',
    hit: 'Leave it open',
    nearMiss: 'Leave it open until Friday.',
  },
  {
    pattern: /\b(?:takes?|took|taken|taking) the place of\b/i,
    instead: 'replaces',
    hit: 'a version that took the place of another',
    nearMiss: 'a visit that took place on Monday',
  },
  {
    pattern: /\bholds? from\b/i,
    instead: 'applies from',
    hit: 'the quarter that it holds from',
    nearMiss: 'a hold for approval',
  },
  {
    pattern: /\bthe other way (?:round|about)\b/i,
    instead: 'reversed, the opposite',
    hit: 'an arrow the other way round',
    nearMiss: 'the other way to do it',
  },
];
