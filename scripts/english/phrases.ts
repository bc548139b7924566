import { houseIdioms } from './houseIdioms.ts';
import { oldWords } from './oldWords.ts';
import type { AvoidedPhrase } from './phrase.ts';
import { roundabout } from './roundabout.ts';

/** Every phrase to avoid in what people read. CONTRIBUTING.md says how to write instead. */
export const avoidedPhrases: readonly AvoidedPhrase[] = [...oldWords, ...houseIdioms, ...roundabout];
