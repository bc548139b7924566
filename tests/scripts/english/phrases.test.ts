import { describe, expect, it } from 'vitest';
import { avoidedIn } from '../../../scripts/english/avoidedWords.ts';
import { avoidedPhrases } from '../../../scripts/english/phrases.ts';

describe('the phrases to avoid', () => {
  it.each(avoidedPhrases)('finds $hit', ({ pattern, hit }) => expect(hit).toMatch(pattern));

  it.each(avoidedPhrases)('leaves alone: $nearMiss', ({ nearMiss }) =>
    expect(avoidedPhrases.filter(({ pattern }) => pattern.test(nearMiss))).toEqual([]),
  );

  it.each(avoidedPhrases)('says what to write instead of $hit', ({ instead }) =>
    expect(instead).not.toBe(''),
  );

  it('have no flag that makes a second search begin where the first one ended', () =>
    expect(avoidedPhrases.filter(({ pattern }) => pattern.global || pattern.sticky)).toEqual([]));
});

const places = (file: string, source: string) =>
  avoidedIn(file, source).map(({ line, kind, phrase }) => `${line} ${kind}: ${phrase}`);

describe('a source file', () => {
  it('is read for comments, over line breaks and over line comments that follow each other', () => {
    const source =
      '/**\n * The parts, one of\n * which is rated.\n */\nexport const a = 1;\n// It is kept\n// till noon.\n';
    expect(places('shared/a.ts', source)).toEqual(['1 comment: of which', '6 comment: till']);
  });

  it('is read for sentences in strings, in templates and on pages', () => {
    const source =
      "const a = 'Kept till noon.';\nconst b = `Kept $" +
      '{a} till noon.`;\nconst c = <p>Kept till noon.</p>;\n';
    expect(places('addin/a.tsx', source)).toEqual([
      '1 sentence: till',
      '2 sentence: till',
      '3 sentence: till',
    ]);
  });

  it('is not read for names, code in backticks, single words or SQL', () => {
    const source =
      "// `till` is a name.\nconst till = 'till';\nconst b = 'SELECT till FROM a WHERE standing = 1';\n";
    expect(places('worker/a.ts', source)).toEqual([]);
  });

  it('is read for its test names where it is a test, and not for the cells that it quotes', () => {
    const source =
      "describe('a figure', () => {\n it.each([['kept till noon']])('is kept till %s', () => expect('kept till noon'));\n});\n";
    expect(places('tests/shared/a.test.ts', source)).toEqual(['2 test name: till']);
  });

  it('of texts that councils wrote is exempt', () =>
    expect(places('tests/examples/a.ts', '// kept till noon')).toEqual([]));
});

describe('a page of documentation', () => {
  it('is read by paragraph, list item and table cell, without its code', () => {
    const page =
      '# Title\n\nRead `till` and\ntill noon.\n\n- till noon\n\n| a | till noon |\n\n```\ntill\n```\n';
    expect(places('docs/a.md', page)).toEqual(['3 document: till', '6 document: till', '8 document: till']);
  });
});
