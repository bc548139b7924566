/** The database did not answer in time. What it was to write may have been written, as with D1's own passing troubles. */
export class DatabaseTimeout extends Error {
  override readonly name = 'DatabaseTimeout';
}

/** Shorter than the pane waits for what it reads (addin/record/recordRequest.ts), so that it is told in a sentence. */
export const QUERY_TIMEOUT_MS = 12_000;

export async function withTimeout<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DatabaseTimeout('The database did not answer in time.')),
      QUERY_TIMEOUT_MS,
    );
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
