import { fill } from '../shared/words/fill.ts';
import { fileRefusals } from './words.ts';

/** Why a command did nothing, in a sentence with the next step. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Runs a command, whose result is the exit code. A refusal, or a missing file, prints its sentence and exits with 2. */
export async function command(run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === null) throw error;
    console.error(sentence);
    process.exitCode = 2;
  }
}

function sentenceOf(error: unknown): string | null {
  if (error instanceof Refusal) return error.message;
  const { code, path } = Object(error) as { readonly code?: unknown; readonly path?: unknown };
  if (code === 'ENOENT') return fill(fileRefusals.missing, { file: String(path) });
  if (code === 'EISDIR') return fill(fileRefusals.folder, { file: String(path ?? 'That') });
  const isOfArguments = typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS');
  return isOfArguments && error instanceof Error ? error.message : null;
}
