import type { CouncilStore } from '../store/councilStore.ts';

/**
 * Erases a person's name from the record; whether there was one. Their directory id stays, since signed entries hold it. The
 * council's chain does not change: the directory's chain names who erased it.
 */
export const eraseName = ({ oid }: { readonly oid: string }, store: CouncilStore): boolean =>
  store.removeName(oid);
