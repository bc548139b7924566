import { fill } from '../../shared/words/fill.ts';
import type { Store } from '../../worker/store/store.ts';
import { Refusal } from '../commandRefusal.ts';
import { recordCommandRefusals } from './words.ts';

/** The tenant of the council that a command names by its ONS code. */
export async function councilTenant([code, ...more]: readonly string[], store: Store): Promise<number> {
  if (code === undefined || more.length > 0) throw new Refusal(recordCommandRefusals.oneCouncil);
  const council = (await store.councils()).find(other => other.code === code);
  if (!council) throw new Refusal(fill(recordCommandRefusals.unknownCouncil, { code }));
  return council.tenant;
}
