import type { ActReceipt } from '../../../../shared/record/contract/actReceipts.ts';
import type { DeviceStorage } from '../../../excel/office/deviceStorage.ts';
import type { Witness } from '../../../record/centralRecord.ts';
import type { PaneStore } from '../../state/paneStore.ts';
import { keepUnfiled } from './actsMemory.ts';
import { forgetHead, type HeadCheck, headKey, rememberedHeads, rememberHead } from './headsMemory.ts';

/** What the pane holds of the councils' chains. Every request carries one head, which the record has to know. */
export interface PaneWitness extends Witness {
  /** Heads that the open workbook keeps. */
  learn(heads: readonly ActReceipt[]): void;
}

interface Places {
  readonly device: DeviceStorage;
  readonly store: PaneStore;
  readonly now: () => Date;
}

export function createPaneWitness({ device, store, now }: Places): PaneWitness {
  /** The keys of the heads that were not compared since the pane was opened. */
  const due = new Set<string>();
  const held = (): HeadCheck[] => [...store.get().heads.values()];
  const put = (check: HeadCheck): void =>
    store.set({ heads: new Map(store.get().heads).set(headKey(check.head), check) });

  const remembered = rememberedHeads(device);
  for (const { head } of remembered) due.add(headKey(head));
  store.set({ heads: new Map(remembered.map(check => [headKey(check.head), check])) });

  /**
   * The newest head covers all before it, so this machine keeps that one alone; but all of them while one of them was not
   * found on record, or not compared yet: what shows that the past was changed is never dropped.
   */
  function tidy({ council, record }: ActReceipt): void {
    const same = held().filter(({ head }) => head.council === council && head.record === record);
    if (!same.every(({ answer }) => answer?.state === 'on-record')) return;
    if (same.some(({ head }) => due.has(headKey(head)))) return;
    const newest = newestOf(same);
    for (const check of same) if (check !== newest) forgetHead(device, check);
  }

  return {
    head(council) {
      const own = held().filter(({ head }) => head.council === council);
      const next =
        newestOf(own.filter(({ head }) => due.has(headKey(head)))) ??
        newestOf(own.filter(({ answer }) => answer?.state === 'on-record')) ??
        newestOf(own);
      return next?.head ?? null;
    },

    told(sent, reply) {
      const known = store.get().heads.get(headKey(sent));
      if (!known) return;
      due.delete(headKey(sent));
      const check = { head: known.head, answer: { ...reply, at: now().toISOString() } };
      put(check);
      if (check.answer.state === 'recovered' && known.answer?.state !== 'recovered') {
        store.set({ recovery: check });
      }
      if (isAlarm(check) || check.answer.state === 'recovered') rememberHead(device, check);
      tidy(known.head);
    },

    learn(heads) {
      for (const head of heads) {
        if (store.get().heads.has(headKey(head))) continue;
        due.add(headKey(head));
        put({ head, answer: null });
      }
    },

    receive(heads) {
      for (const head of heads) {
        if (store.get().heads.has(headKey(head))) continue;
        const { record, seq, hash } = head;
        // A place in a chain has one hash for ever.
        const other = held().find(({ head: kept }) => kept.record === record && kept.seq === seq);
        if (other) this.told(other.head, { state: 'differs', onRecord: { record, seq, hash } });
        keepUnfiled(device, head);
        const answer = {
          state: 'on-record' as const,
          onRecord: { record, seq, hash },
          at: now().toISOString(),
        };
        put({ head, answer });
        rememberHead(device, { head, answer });
        tidy(head);
      }
    },
  };
}

const newestOf = (checks: readonly HeadCheck[]): HeadCheck | null =>
  checks.toSorted((a, b) => a.head.seq - b.head.seq).at(-1) ?? null;

/** Whether the past of that record was changed. A head of another record is none. */
export const isAlarm = ({ answer }: HeadCheck): boolean =>
  answer?.state === 'differs' || answer?.state === 'missing';
