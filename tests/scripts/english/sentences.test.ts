import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentenceFaults, sentenceKind, textsWithin } from '../../../scripts/english/sentenceRules.ts';
import { PROJECT_ROOT, projectFiles } from '../../../scripts/projectFiles.ts';
import { CHECKS } from '../../../shared/checks/all.ts';
import { RATING_FORMS } from '../../../shared/rules/forms/forms.ts';

const PLACES = /^(?:shared|addin|worker|web|local|scripts|xlsx)\/(?:.*\/)?words\.ts$/;

const tables = await Promise.all(
  projectFiles()
    .filter(file => PLACES.test(file))
    .map(async file => {
      const exported: Record<string, unknown> = await import(/* @vite-ignore */ join(PROJECT_ROOT, file));
      return { file, exported };
    }),
);

const sentences = tables.flatMap(({ file, exported }) =>
  Object.entries(exported).flatMap(([name, table]) => {
    const kind = sentenceKind(name);
    return kind ? textsWithin(table, name).map(({ path, text }) => ({ file, path, text, kind })) : [];
  }),
);

const { customFunctions }: { customFunctions: readonly CustomFunctionWords[] } = await import(
  /* @vite-ignore */ join(PROJECT_ROOT, 'addin/functions/all.ts')
);

interface CustomFunctionWords {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

/** The words of the objects that hold everything about one check, one rating form or one function. */
const wordsOfObjects = [
  // The example of a check is a cell as a council fills it in, so it is not a sentence.
  ...CHECKS.flatMap(({ code, heading, words, about: { asks, action } }) => [
    { of: code, kind: 'Labels' as const, path: 'heading', text: heading },
    ...textsWithin(words, 'words').map(text => ({ of: code, kind: 'Sentences' as const, ...text })),
    ...textsWithin({ asks, action }, 'about').map(text => ({
      of: code,
      kind: 'Sentences' as const,
      ...text,
    })),
  ]),
  ...RATING_FORMS.flatMap(({ form, words: { name, ...sentences } }) => [
    { of: form, kind: 'Labels' as const, path: 'name', text: name },
    ...textsWithin(sentences, 'words').map(text => ({ of: form, kind: 'Sentences' as const, ...text })),
  ]),
  ...customFunctions.flatMap(({ id, description, parameters }) =>
    [{ name: 'description', description }, ...parameters].map(({ name, description: text }) => ({
      of: id,
      kind: 'Sentences' as const,
      path: name,
      text,
    })),
  ),
];

describe('the sentences for people', () => {
  it.each(tables)('of $file are in its tables', ({ exported }) =>
    expect(Object.keys(exported)).not.toEqual([]),
  );

  it.each(sentences)('$file $path is well formed', ({ kind, text }) =>
    expect({ text, faults: sentenceFaults(kind, text) }).toEqual({ text, faults: [] }),
  );
});

describe('the words of a check, a rating form or a function', () => {
  it.each(wordsOfObjects)('$of $path are well formed', ({ kind, text }) =>
    expect({ text, faults: sentenceFaults(kind, text) }).toEqual({ text, faults: [] }),
  );
});

describe('what is wrong with a sentence', () => {
  it('is a missing full stop, and more than 200 characters', () => {
    expect(sentenceFaults('Sentences', 'Nothing changed')).toEqual(['has no full stop']);
    expect(sentenceFaults('Sentences', `${'x'.repeat(200)}.`)).toEqual(['has more than 200 characters']);
    expect(sentenceFaults('Sentences', `${'x'.repeat(199)}.`)).toEqual([]);
  });

  it('is a refusal that does not say last what to do next', () => {
    expect(sentenceFaults('Refusals', 'The sheet is protected.')).toEqual([
      'does not end with what to do next',
    ]);
    expect(sentenceFaults('Refusals', 'Unprotect it. The sheet is protected.')).toHaveLength(1);
    expect(sentenceFaults('Refusals', 'The sheet is protected. Unprotect it and try again.')).toEqual([]);
  });

  it('is a phrase to avoid, in either number', () => {
    const template = '{count} {count|warning awaits a word|warnings need an answer}.';
    expect(sentenceFaults('Sentences', template)).toContainEqual(expect.stringContaining('awaits a'));
    expect(sentenceFaults('Sentences', '{count} {count|warning needs|warnings need} an answer.')).toEqual([]);
  });

  it('is a label with a full stop, with a small first letter or of more than 60 characters', () => {
    expect(sentenceFaults('Labels', 'Sign off.')).toEqual(['ends with a full stop']);
    expect(sentenceFaults('Labels', 'sign off')).toEqual(['begins with a small letter']);
    expect(sentenceFaults('Labels', 'S'.repeat(61))).toEqual(['has more than 60 characters']);
    expect(sentenceFaults('Labels', '{count} {count|row|rows} to sign off')).toEqual([]);
  });
});
