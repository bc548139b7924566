import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface CorpusArguments {
  readonly folder: string;
  /** How long a workbook may take. */
  readonly seconds: number;
}

/** What a workbook may take by the promise is five seconds; a busy machine needs longer. */
const SECONDS = 20;

/** null where the words are not a folder and perhaps a number of seconds. */
export function corpusArguments(words: readonly string[]): CorpusArguments | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { seconds: { type: 'string', default: String(SECONDS) } },
    });
    const seconds = Number(values.seconds);
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1 || !(seconds > 0)) return null;
    // npm runs its scripts in the package's folder; INIT_CWD is the folder where the command was typed.
    const { npm_lifecycle_event, INIT_CWD } = process.env;
    const from = npm_lifecycle_event === 'corpus' ? (INIT_CWD ?? '.') : '.';
    return { folder: resolve(from, folder), seconds };
  } catch {
    return null;
  }
}
