/** The database did not answer in time. What it was to write may have been written, as with D1's own passing troubles. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** Shorter than the pane waits for what it reads (addin/record/question.ts), so that it is told in a sentence. */
export const LONGEST_QUERY_MS = 12_000;

export async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer('The database did not answer in time.')), LONGEST_QUERY_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
