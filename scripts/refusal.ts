/** Why a command could not do what it was asked to, in a sentence with the next step. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Runs a command: its exit code is what it gives; a refusal, or a file that is not there, is a sentence and 2. */
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
  if (code === 'ENOENT') return `There is no file "${path}". Look at its name and folder, and try again.`;
  if (code === 'EISDIR') return 'That is a folder. Name a file in it.';
  const isOfArguments = typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS');
  return isOfArguments && error instanceof Error ? error.message : null;
}
