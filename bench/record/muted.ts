/** Without the line a request that the Worker writes to its log: here standard output holds figures alone. */
export async function muted<T>(work: () => Promise<T>): Promise<T> {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await work();
  } finally {
    console.log = log;
  }
}
