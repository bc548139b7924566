import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { avoidedPhrases } from './phrases.ts';
import { type Prose, proseOfDocument, proseOfSource } from './prose.ts';

export interface AvoidedWord {
  readonly file: string;
  readonly line: number;
  readonly kind: Prose['kind'];
  readonly phrase: string;
  readonly instead: string;
  readonly sentence: string;
}

/** Councils' own words, and this list with its tests, which quote what they avoid. */
const EXEMPT = ['sample/', 'tests/examples/', 'scripts/english/', 'tests/scripts/english/', 'CHANGELOG.md'];
/** The strings there are cells and comments as councils write them; comments and test names are ours. */
const QUOTES_COUNCILS = ['tests/', 'bench/'];

const isExempt = (file: string): boolean => EXEMPT.some(place => file.startsWith(place));

function proseOf(file: string, source: string): Prose[] {
  const kind = extname(file);
  if (kind === '.md') return proseOfDocument(source);
  if (kind !== '.ts' && kind !== '.tsx') return [];
  const quotes = QUOTES_COUNCILS.some(place => file.startsWith(place));
  return proseOfSource(file, source, quotes ? 'test names' : 'sentences');
}

/** Every phrase to avoid in one file, in the order of its lines. */
export function avoidedIn(file: string, source: string): AvoidedWord[] {
  if (isExempt(file)) return [];
  return proseOf(file, source)
    .flatMap(({ kind, text, line }) =>
      avoidedPhrases.flatMap(({ pattern, instead }) => {
        const phrase = pattern.exec(text)?.[0];
        return phrase === undefined ? [] : [{ file, line, kind, phrase, instead, sentence: text }];
      }),
    )
    .sort((a, b) => a.line - b.line);
}

/** The same over files of the project, given as paths from its root. */
export const avoidedWords = (root: string, files: readonly string[]): AvoidedWord[] =>
  files.flatMap(file => avoidedIn(file, readFileSync(join(root, file), 'utf8')));
