import { fill, type Placeholders } from '../../shared/words/fill.ts';
import { functionRefusals } from './words.ts';

/** The two errors that can carry a sentence. */
export type RefusalError = keyof typeof functionRefusals;

type SentenceOf = (typeof functionRefusals)['#VALUE!'] & (typeof functionRefusals)['#N/A'];
export type RefusalCode = keyof SentenceOf;
type ValuesOf<Code extends RefusalCode> =
  Placeholders<SentenceOf[Code]> extends never
    ? []
    : [values: Readonly<Record<Placeholders<SentenceOf[Code]>, string>>];

/** The reason why a call, or one cell of it, has no answer. */
export class FunctionRefusal {
  readonly error: RefusalError;
  readonly sentence: string;

  constructor(error: RefusalError, sentence: string) {
    this.error = error;
    this.sentence = sentence;
  }
}

export function refuseCall<Code extends RefusalCode>(
  code: Code,
  ...[values]: ValuesOf<Code>
): FunctionRefusal {
  const error = code in functionRefusals['#N/A'] ? '#N/A' : '#VALUE!';
  const template = (functionRefusals[error] as Readonly<Record<string, string>>)[code] ?? '';
  const shortened = Object.entries<string>(values ?? {}).map(
    ([name, text]) => [name, shorten(text)] as const,
  );
  return new FunctionRefusal(error, fill(template, Object.fromEntries(shortened)));
}

/** Excel's own sentences are a line or two; a cell may hold a page. */
function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
