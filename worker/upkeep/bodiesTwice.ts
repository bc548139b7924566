import type { ProjectionStore, SignedBody } from '../store/projectionStore.ts';

/** Bodies of so many characters in all stay in memory between the two times. */
const KEPT_CHARACTERS = 20_000_000;

/**
 * The signed bodies of a record, to go through twice: each call answers all of them. The first ones, of so many characters in
 * all, are read once; the others of a very long record are read each time.
 */
export function bodiesTwice(
  store: Pick<ProjectionStore, 'signedBodies'>,
  keptCharacters = KEPT_CHARACTERS,
): () => Iterable<SignedBody> {
  const kept: SignedBody[] = [];
  let room = keptCharacters;
  let isWhole = false;
  return function* () {
    yield* kept;
    if (isWhole) return;
    isWhole = true;
    for (const signed of store.signedBodies(kept.at(-1) ?? null)) {
      room -= signed.body.length;
      if (room >= 0) kept.push(signed);
      else isWhole = false;
      yield signed;
    }
  };
}
