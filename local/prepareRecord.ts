import { addLocalCouncil } from './addLocalCouncil.ts';
import { migrate } from './migrate.ts';

/** The local database kept in `state`, with the Worker's own migrations and the one local council. */
export async function prepareRecord(state: string): Promise<void> {
  await migrate(state);
  await addLocalCouncil(state);
}
