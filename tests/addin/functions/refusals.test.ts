import { expect, it } from 'vitest';
import { answerByCell } from '../../../addin/functions/answerByCell.ts';
import type { RefusalCode } from '../../../addin/functions/refusals.ts';
import { functionRefusals } from '../../../addin/functions/words.ts';
import { type Answered, call, callWithAddresses, errorCell, type Shown } from './customFunctions.ts';

const BIGGER = 'Bigger is better';

/** A formula for each sentence. A new sentence without one does not compile. */
const PROVOKED: Readonly<Record<RefusalCode, () => Answered | Promise<Answered>>> = {
  'outturn-unreadable': () => call('RAG', 'banana', 1, BIGGER),
  'base-unreadable': () => call('DOT', 1, 'banana', BIGGER),
  'target-unreadable': () => call('RAG', 1, '1.2.3', BIGGER),
  'target-is-text': () => call('RAG', 1, 'Facility opened', BIGGER),
  'polarity-unreadable': () => call('RAG', 1, 1, 'banana'),
  'polarity-missing': () => call('DOT', 1, 1, ''),
  'one-is-a-percentage': () => call('RAG', '64.4%', 65, BIGGER),
  'units-differ': () => call('DOT', '12 days', '3 weeks', BIGGER),
  'milestone-against-figure': () => call('DOT', 'On Track', 3, BIGGER),
  'parts-do-not-match': () => call('RAG', '13% (Alcohol) 38% (Drugs)', '38%', BIGGER),
  'too-inexact': () => call('RAG', 'about 65', 65, BIGGER),
  'rule-unreadable': () => call('RAG', 1, 1, BIGGER, null, 2),
  'reference-unreadable': () => call('RAG', 1, 'Better than England', BIGGER, null, null, 'banana'),
  'tolerance-unclear': () => call('RAG', 1, 20, BIGGER, null, 'per-indicator', 2),
  'floor-beyond-target': () => call('RAG', 1, 20, BIGGER, null, 'floor', 30),
  'earlier-outturn-missing': () => call('RAG', 1, 20, BIGGER, null, 'held-or-improved-10'),
  'tolerance-missing': () => call('RAG', 1, 20, BIGGER, null, 'per-indicator'),
  'floor-missing': () => call('RAG', 1, 20, BIGGER, null, 'floor'),
  'range-end-missing': () => call('RAG', 1, 20, BIGGER, null, 'range'),
  'baseline-missing': () => call('RAG', 1, 20, BIGGER, null, 'baseline'),
  'benchmark-missing': () => call('RAG', 1, 20, BIGGER, null, 'benchmark'),
  'reference-taken': () => call('RAG', 1, 'Better than England', BIGGER, null, 'floor', 20),
  'kind-unreadable': () => call('DOT', 1, 1, BIGGER, 'X'),
  'against-unreadable': () => call('DOT', 1, 1, BIGGER, 'C', 'banana'),
  'against-ambiguous': () => call('DOT', 1, 1, BIGGER, 'C', 'Q1 and Q2'),
  'fraction-of-a-count': () => call('DOT', 0.258, 0.297, BIGGER, 'C', 'Q1'),
  'cumulative-fell': () => call('DOT', 1, 2, BIGGER, 'C', 'Q1'),
  'before-base-unreadable': () => call('DOT', 3, 2, BIGGER, 'C', 'Q2', 'banana'),
  'shapes-differ': () => call('RAG', [[1, 2]], [[1], [2]], BIGGER),
  'rows-in-a-range': () => (answerByCell(['a'], [[[1, 2]]], () => [[1, 2]]) as Shown[][])[0]?.[0] ?? '',
  'values-not-a-line': () =>
    call(
      'TREND',
      [
        [1, 2],
        [3, 4],
      ],
      BIGGER,
    ),
  'not-one-figure': () => call('TREND', [[1, 2, 'On Track']], BIGGER),
  'too-few-figures': () => call('TREND', [[1, 2]], BIGGER),
  'cell-in-error': () => call('RAG', errorCell('invalidName'), 1, BIGGER),
  'cell-not-available': () => call('RAG', errorCell('notAvailable'), 1, BIGGER),
  'blank-or-zero': () => callWithAddresses('RAG', [0, 1, BIGGER], ['[Other.xlsx]Sheet1!A1']),
  'comparator-missing': () => call('RAG', 1, 'Better than England', BIGGER),
  'against-missing': () => call('DOT', 2, 1, BIGGER, 'C'),
  'before-base-missing': () => call('DOT', 2, 1, BIGGER, 'C', 'Q2'),
};

const SENTENCES = Object.entries(functionRefusals).flatMap(([error, sentences]) =>
  Object.entries(sentences).map(([code, sentence]) => ({ code: code as RefusalCode, error, sentence })),
);

it.each(SENTENCES)('a formula can be refused with $code', async ({ code, error, sentence }) => {
  const said = (await PROVOKED[code]()) as Exclude<Shown, string>;
  expect(said.error).toBe(error);
  const [opening = ''] = sentence.split('{').slice(sentence.startsWith('{') ? 1 : 0);
  expect(said.sentence).toContain(opening.replace(/^\w+\}/, ''));
  expect(said.sentence).toMatch(/^["A-Z\d].*\.$/s);
  expect(said.sentence).not.toMatch(/[{}]|undefined|null|NaN/);
  expect(said.sentence.length).toBeLessThanOrEqual(250);
});

it('a sentence quotes only the beginning of a page of text in a cell', () => {
  const said = call('RAG', 'banana '.repeat(1000), 1, BIGGER) as Exclude<Shown, string>;
  expect(said.sentence.length).toBeLessThanOrEqual(250);
});
