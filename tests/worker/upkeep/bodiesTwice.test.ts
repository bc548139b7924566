import { describe, expect, it } from 'vitest';
import type { ProjectionStore } from '../../../worker/store/projectionStore.ts';
import { bodiesTwice } from '../../../worker/upkeep/bodiesTwice.ts';

const BODIES = [1, 2, 3, 4].map(rev => ({
  ...{ report: 1, period: 20170603, rev, seq: rev, signedBy: '', signedAt: '', isIntact: true },
  body: '0123456789',
}));

/** A store that notes which revisions were read. */
function countingStore() {
  const read: number[] = [];
  const store: Pick<ProjectionStore, 'signedBodies'> = {
    *signedBodies(after) {
      for (const body of BODIES.filter(({ rev }) => rev > (after?.rev ?? 0))) {
        read.push(body.rev);
        yield body;
      }
    },
  };
  return { store, read };
}

describe('the bodies of a record', () => {
  it.each([
    ['are read once where all of them stay in memory', 40, [1, 2, 3, 4]],
    ['that do not stay in memory are read again', 20, [1, 2, 3, 4, 3, 4]],
    ['are read again where none stays in memory', 9, [1, 2, 3, 4, 1, 2, 3, 4]],
  ])('%s', (_, characters, expected) => {
    const { store, read } = countingStore();
    const bodies = bodiesTwice(store, characters);
    expect([...bodies()]).toEqual(BODIES);
    expect([...bodies()]).toEqual(BODIES);
    expect(read).toEqual(expected);
  });
});
