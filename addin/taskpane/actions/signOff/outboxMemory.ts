import { z } from 'zod';
import { CorrectionBody } from '../../../../shared/record/contract/correction.ts';
import { SignedQuarter } from '../../../../shared/record/contract/signedQuarter.ts';
import type { Me } from '../../../../shared/record/contract/signIn.ts';
import type { DeviceStorage } from '../../../excel/office/deviceStorage.ts';

const PREFIX = 'outbox ';

/** A quarter on its way to the record, as one person sends it. It holds the council's figures and no token. */
const Waiting = z.object({
  /** The owner: nobody else is offered it. A council's code identifies its directory, in which the id is unique. */
  council: z.string(),
  oid: z.string(),
  as: z.enum(['sign-off', 'submission']),
  quarter: SignedQuarter,
  /** Null for the first sign-off of its quarter. */
  replacement: CorrectionBody.extend({ replaces: z.number().int().positive() }).nullable(),
  /** The position in the audit chain of the returned submission that this one follows; null where there is none. */
  after: z.number().int().positive().nullable().default(null),
  since: z.iso.datetime(),
});
export type Waiting = z.infer<typeof Waiting>;

type Whose = Pick<Waiting, 'council' | 'oid'>;

/** One key for each entry, so that two panes never overwrite each other. Sending the same quarter again replaces its entry. */
const ownKeys = ({ council, oid }: Whose): string => `${PREFIX}${council} ${oid} `;
const keyOf = (waiting: Waiting): string => ownKeys(waiting) + waiting.quarter.period;

/** What this person sent from this machine without an answer, in the order of the periods. */
export function waitingOf(device: DeviceStorage, { council, oid }: Me): Waiting[] {
  const own = ownKeys({ council: council.code, oid });
  const keys = device.keys().filter(key => key.startsWith(own));
  return keys
    .toSorted()
    .flatMap(key => Waiting.safeParse(jsonOf(device.recall(key))).data ?? [])
    .filter(waiting => waiting.council === council.code && waiting.oid === oid);
}

export const keepWaiting = (device: DeviceStorage, waiting: Waiting): boolean =>
  device.remember(keyOf(waiting), JSON.stringify(waiting));

export const dropWaiting = (device: DeviceStorage, waiting: Waiting): void => device.forget(keyOf(waiting));

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
