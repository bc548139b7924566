import type { BackfillChoices, BackfillPlan, BackfillQuestion } from './planBackfill.ts';
import { AS_PUBLISHED } from './words.ts';

/** What counts until a person has said something. */
export const NOTHING_CHOSEN: BackfillChoices = { reason: AS_PUBLISHED, answers: [], published: {} };

/** The questions that nobody has answered. Nothing is brought in while there is one. */
export const openQuestions = ({ questions }: Pick<BackfillPlan, 'questions'>): BackfillQuestion[] =>
  questions.filter(({ answer }) => answer === '');
