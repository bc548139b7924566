import type { AvoidedPhrase } from './phrase.ts';

/** Words that current English has replaced. */
export const oldWords: readonly AvoidedPhrase[] = [
  { pattern: /\bnoughts?\b/i, instead: '0, zero', hit: 'a nought is a figure', nearMiss: 'a naughty step' },
  {
    pattern: /\b(?:whence|whither|thence|thither|hither)\b/i,
    instead: 'from where, to where',
    hit: 'The pane shows whence it came.',
    nearMiss: 'The pane shows where it came from.',
  },
  {
    pattern: /\b(?:where|there|here)(?:of|in|by|upon|to|with|from|unto)\b/i,
    instead: 'of it, in it, by it',
    hit: 'the record and the parts thereof',
    nearMiss: 'therefore the record and its parts',
  },
  {
    pattern: /\b(?:hitherto|heretofore|henceforth|albeit|inasmuch|insofar|notwithstanding|forthwith)\b/i,
    instead: 'until now, from now on, although',
    hit: 'Henceforth it is refused.',
    nearMiss: 'From then on it is refused.',
  },
  { pattern: /\banew\b/i, instead: 'again', hit: 'painted anew', nearMiss: 'a new figure' },
  { pattern: /\bonce more\b/i, instead: 'again', hit: 'Try once more.', nearMiss: 'more than once' },
  {
    pattern: /(?<!\b(?:a|the|self-service|checkout) )\btill\b/i,
    instead: 'until',
    hit: 'kept till it is written',
    nearMiss: 'payments taken at the till',
  },
  {
    pattern: /\b(?:whoever|whosoever|whomever|whomsoever)\b/i,
    instead: 'anyone who, the person who',
    hit: 'told to whoever signs',
    nearMiss: 'told to the person who signs',
  },
  {
    pattern: /\b(?:wherever|wheresoever)\b/i,
    instead: 'in every place that, where',
    hit: 'wherever it is printed',
    nearMiss: 'whenever it is printed',
  },
  { pattern: /\bshall\b/i, instead: 'must, will', hit: 'It shall be signed.', nearMiss: 'a shallow copy' },
  { pattern: /\bupon\b/i, instead: 'on', hit: 'based upon the target', nearMiss: 'a coupon' },
  { pattern: /\blest\b/i, instead: 'so that ... not', hit: 'lest it be lost', nearMiss: 'the least of them' },
  {
    pattern: /\bfor want of\b/i,
    instead: 'for lack of, without',
    hit: 'failed for want of a connection',
    nearMiss: 'for those who want a connection',
  },
  { pattern: /\bin vain\b/i, instead: 'without success', hit: 'tried in vain', nearMiss: 'in various ways' },
  {
    pattern: /\bsave (?:for|that|where|when|in)\b/i,
    instead: 'except',
    hit: 'every row save for the last',
    nearMiss: 'save the workbook',
  },
  { pattern: /\bunsaid\b/i, instead: 'not stated', hit: 'The polarity is unsaid.', nearMiss: 'she said so' },
  {
    pattern: /\bin (?:its|his|her|their) stead\b/i,
    instead: 'instead',
    hit: 'a text in its stead',
    nearMiss: 'a text instead',
  },
];
