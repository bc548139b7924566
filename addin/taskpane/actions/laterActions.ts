import { plainNotice } from '../state/notice.ts';
import type { ActionContext } from './actionContext.ts';
import { actionRefusals, laterLabels } from './words.ts';

type Called<Action> = Action extends (...given: infer Given) => unknown
  ? (...given: Given) => Promise<void>
  : never;

/**
 * Actions whose code is loaded with the first of them that is called, under the same names. Until it has come, the pane shows
 * that it works, and a second click does nothing, as with every action.
 */
export function laterActions<Actions extends object>(
  { store }: Pick<ActionContext, 'store'>,
  load: () => Promise<Actions>,
  names: Readonly<Record<keyof Actions, true>>,
): { readonly [Name in keyof Actions]: Called<Actions[Name]> } {
  let loaded: Actions | null = null;
  async function loadParts(): Promise<Actions | null> {
    if (store.get().work !== null) return null;
    const work = { doing: laterLabels.load, share: null, cancel: null, writes: false, restyles: false };
    store.set({ work, notice: null });
    loaded = await load().catch(() => null);
    const notice = loaded === null ? plainNotice('error', actionRefusals.notLoaded) : null;
    store.set({ work: null, notice });
    return loaded;
  }
  const call = async (name: keyof Actions, given: readonly unknown[]): Promise<void> => {
    // Without a pause where the code is there: an action takes its turn with the click.
    const actions = loaded ?? (await loadParts());
    await (actions?.[name] as ((...given: readonly unknown[]) => unknown) | undefined)?.(...given);
  };
  const entries = (Object.keys(names) as (keyof Actions)[]).map(name => [
    name,
    (...given: readonly unknown[]) => call(name, given),
  ]);
  return Object.fromEntries(entries);
}
