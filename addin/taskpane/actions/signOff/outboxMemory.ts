import { reportNamedIn } from '../../../../shared/record/contract/reportNames.ts';
import type { Me } from '../../../../shared/record/contract/signIn.ts';
import type { DeviceStorage } from '../../../excel/office/deviceStorage.ts';
import { WaitingQuarter } from '../../state/waitingQuarter.ts';

const PREFIX = 'outbox ';

type Owner = Pick<WaitingQuarter, 'council' | 'oid'>;

/**
 * One key for each entry, so that two panes never overwrite each other. Sending the same quarter again replaces its
 * entry.
 */
const ownKeys = ({ council, oid }: Owner): string => `${PREFIX}${council} ${oid} `;
const keyOf = (waiting: WaitingQuarter): string =>
  `${ownKeys(waiting)}${waiting.quarter.period} ${reportNamedIn(waiting.quarter)}`;

/** What this person sent from this machine without an answer, in the order of the periods. */
export function waitingOf(device: DeviceStorage, { council, oid }: Me): WaitingQuarter[] {
  const own = ownKeys({ council: council.code, oid });
  const keys = device.keys().filter(key => key.startsWith(own));
  return keys
    .toSorted()
    .flatMap(key => WaitingQuarter.safeParse(jsonOf(device.recall(key))).data ?? [])
    .filter(waiting => waiting.council === council.code && waiting.oid === oid);
}

export const keepWaiting = (device: DeviceStorage, waiting: WaitingQuarter): boolean =>
  device.remember(keyOf(waiting), JSON.stringify(waiting));

export const dropWaiting = (device: DeviceStorage, waiting: WaitingQuarter): void =>
  device.forget(keyOf(waiting));

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
