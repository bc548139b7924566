import { fill } from '../../../../shared/words/fill.ts';
import { numberText } from '../../words/reportSummary.ts';
import { signOffRefusals } from './words.ts';

/** What keeps a quarter from being signed off, with the next step. */
export const openErrorsSentence = (errors: number): string =>
  fill(signOffRefusals.openErrors, { count: numberText(errors) });

export const openWarningsSentence = (warnings: number): string =>
  fill(signOffRefusals.openWarnings, { count: numberText(warnings) });
