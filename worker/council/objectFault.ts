import { errorFrames } from '../directory/errorFrames.ts';

/** Why a council's object did not answer. The code alone writes its message. */
export class ObjectFault extends Error {
  override readonly name = 'ObjectFault';
}

/** How workerd ends what SQLite says: the code, and where there is one the longer code. */
const SQLITE_CODE = /: SQLITE_([A-Z]+)(?: \(extended: SQLITE_([A-Z_]+)\))?$/;

/**
 * The fault to throw for an error inside an object, which is logged by its code. The error itself stays inside: workerd
 * prints what leaves an object, and the message of SQLite or of a parser may quote what people wrote. `asked`: the act or
 * question.
 */
export function objectFault(asked: string, error: unknown): ObjectFault {
  const code = codeOf(error);
  const stack = error instanceof Error ? errorFrames(error) : [];
  console.error(JSON.stringify({ event: 'act-failed', act: asked, code, stack }));
  return error instanceof ObjectFault ? error : new ObjectFault(`A council’s object failed (${code}).`);
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const [, code, longer] = SQLITE_CODE.exec(error.message) ?? [];
  return longer ?? code ?? error.name;
}
