import type { Store } from '../../worker/store/store.ts';
import { Refusal } from '../commandRefusal.ts';

/** The council that a command names by its ONS code. */
export async function councilTenant([code, ...more]: readonly string[], store: Store): Promise<number> {
  if (code === undefined || more.length > 0)
    throw new Refusal('Name one council by its ONS code, such as E09000016.');
  const council = (await store.councils()).find(other => other.code === code);
  if (!council) throw new Refusal(`The record knows no council ${code}. Look at the code, and at --state.`);
  return council.tenant;
}
