import { describe, expect, it } from 'vitest';
import { printedWords, withMeaning } from '../../../../addin/taskpane/rules/printedWords.ts';
import { readDraft } from '../../../../addin/taskpane/rules/readDraft.ts';
import { draftOf } from '../../../../addin/taskpane/rules/ruleSetDraft.ts';
import { TWO_STATE } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { aSheet } from '../../../examples/aReport.ts';
import { reportOf } from '../../../examples/assessed.ts';

const sheetWith = (...states: readonly string[]) =>
  reportOf(
    aSheet([
      ['Performance report 2024/25 Q2'],
      ['Measure', 'Good is', 'Target', 'Actual', 'RAG'],
      ...states.map((state, at) => [`Visits to site ${at}`, 'High', '100', '104', state]),
    ]),
  );

describe('the words and symbols that a sheet prints', () => {
  it('are listed once each, with what they are read as', () => {
    expect(printedWords(sheetWith('Green', 'Kestrel', 'GREEN', 'kestrel', ''), {})).toEqual({
      ratings: [
        { text: 'Green', readAs: 'GREEN' },
        { text: 'Kestrel', readAs: null },
      ],
      directions: [],
    });
  });

  it('include those that the rules name and the sheet does not print', () => {
    const { ratings } = printedWords(sheetWith('Green'), { ratings: { Heron: 'AMBER' } });
    expect(ratings.map(({ text }) => text)).toEqual(['Heron', 'Green']);
  });

  it('are only those of the rules where a column holds more texts than a key has', () => {
    const texts = Array.from({ length: 17 }, (_, at) => `Remark ${'x'.repeat(at + 1)}`);
    expect(printedWords(sheetWith(...texts), {}).ratings).toEqual([]);
    expect(printedWords(sheetWith(...texts.slice(1)), {}).ratings).toHaveLength(16);
  });

  it('get a meaning in the rules, and lose it again', () => {
    const wording = withMeaning(withMeaning({}, 'ratings', 'Kestrel', 'GREEN'), 'directions', 'Up', 'better');
    const read = readDraft({ ...draftOf(TWO_STATE), title: 'Ours', wording }, []);
    expect(read).toMatchObject({
      ruleSet: { wording: { ratings: { Kestrel: 'GREEN' }, directions: { Up: 'better' } } },
    });
    expect(withMeaning(wording, 'ratings', 'Kestrel', null)).toEqual({
      ratings: {},
      directions: { Up: 'better' },
    });
  });
});
