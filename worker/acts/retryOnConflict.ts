/** Another person may take the next place in the chain between our read and our write; then we read again. */
const TRIES = 3;

/** Repeats `attempt` until it has an outcome; it returns null if another write came first. */
export async function retryOnConflict<T>(
  attempt: () => Promise<T | null>,
): Promise<T | { readonly state: 'busy' }> {
  for (let tries = 0; tries < TRIES; tries++) {
    const outcome = await attempt();
    if (outcome !== null) return outcome;
  }
  return { state: 'busy' };
}
