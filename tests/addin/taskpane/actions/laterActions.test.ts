import { describe, expect, it } from 'vitest';
import { laterActions } from '../../../../addin/taskpane/actions/laterActions.ts';
import { actionRefusals, laterLabels } from '../../../../addin/taskpane/actions/words.ts';
import { createPaneStore } from '../../../../addin/taskpane/state/paneStore.ts';

interface Counted {
  count(by: number): void;
  fail(): Promise<void>;
}

/** Actions that are loaded when `come` says so, and what was called. */
function aLatePart() {
  const store = createPaneStore();
  const called: number[] = [];
  let come: (is: boolean) => void = () => {};
  let loads = 0;
  const part: Counted = {
    count: by => void called.push(by),
    fail: () => Promise.reject(new Error('of the action itself')),
  };
  const actions = laterActions<Counted>(
    { store },
    () => {
      loads++;
      return new Promise((resolve, reject) => {
        come = is => (is ? resolve(part) : reject(new Error('Failed to fetch')));
      });
    },
    { count: true, fail: true },
  );
  return { store, called, actions, come: (is: boolean) => come(is), loads: () => loads };
}

describe('an action whose code is loaded later', () => {
  it('shows that the pane works until the code has come, and then runs', async () => {
    const { store, called, actions, come } = aLatePart();
    const running = actions.count(3);
    expect(store.get().work?.doing).toBe(laterLabels.load);
    come(true);
    await running;
    expect(called).toEqual([3]);
    expect(store.get().work).toBeNull();
  });

  it('does nothing at a second click meanwhile', async () => {
    const { called, actions, come } = aLatePart();
    const running = actions.count(1);
    await actions.count(2);
    come(true);
    await running;
    expect(called).toEqual([1]);
  });

  it('runs with the click itself once the code is there', async () => {
    const { called, actions, come, loads } = aLatePart();
    const first = actions.count(1);
    come(true);
    await first;
    void actions.count(2);
    expect(called).toEqual([1, 2]);
    expect(loads()).toBe(1);
  });

  it('says in a sentence that its code could not be loaded, and asks again at the next click', async () => {
    const { store, called, actions, come, loads } = aLatePart();
    const first = actions.count(1);
    come(false);
    await first;
    expect(store.get()).toMatchObject({
      work: null,
      notice: { tone: 'error', text: actionRefusals.notLoaded },
    });
    expect(called).toEqual([]);
    const second = actions.count(2);
    come(true);
    await second;
    expect(called).toEqual([2]);
    expect(store.get().notice).toBeNull();
    expect(loads()).toBe(2);
  });

  it('fails as the action itself does', async () => {
    const { actions, come } = aLatePart();
    const running = actions.fail();
    come(true);
    await expect(running).rejects.toThrow('of the action itself');
  });
});
