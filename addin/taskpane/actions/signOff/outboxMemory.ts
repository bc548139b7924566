import { z } from 'zod';
import type { Me } from '../../../../shared/record/contract.ts';
import { CorrectionBody } from '../../../../shared/record/correction.ts';
import { SignedQuarter } from '../../../../shared/record/revision.ts';
import type { DeviceMemory } from '../../../excel/deviceMemory.ts';

const PREFIX = 'outbox ';

/** A quarter on its way to the record, as one person sends it. It holds the council's own figures, and no token. */
const Waiting = z.object({
  /** Whose it is: nobody else is offered it. A council's code stands for its directory, in which the id is one person's. */
  council: z.string(),
  oid: z.string(),
  as: z.enum(['sign-off', 'submission']),
  quarter: SignedQuarter,
  /** Null for the first sign-off of its quarter. */
  replacement: CorrectionBody.extend({ replaces: z.number().int().positive() }).nullable(),
  /** The place in the chain of the submission that was sent back, after which this one is sent; null where none was. */
  after: z.number().int().positive().nullable().default(null),
  since: z.iso.datetime(),
});
export type Waiting = z.infer<typeof Waiting>;

type Whose = Pick<Waiting, 'council' | 'oid'>;

/** An entry a key, so that two panes never write over each other. A quarter that is sent anew follows what waited of it. */
const ownKeys = ({ council, oid }: Whose): string => `${PREFIX}${council} ${oid} `;
const keyOf = (waiting: Waiting): string => ownKeys(waiting) + waiting.quarter.period;

/** What this person has sent from this machine and no answer came to, in the order of the periods. */
export function waitingOf(device: DeviceMemory, { council, oid }: Me): Waiting[] {
  const own = ownKeys({ council: council.code, oid });
  const keys = device.keys().filter(key => key.startsWith(own));
  return keys
    .toSorted()
    .flatMap(key => Waiting.safeParse(jsonOf(device.recall(key))).data ?? [])
    .filter(waiting => waiting.council === council.code && waiting.oid === oid);
}

export const keepWaiting = (device: DeviceMemory, waiting: Waiting): boolean =>
  device.remember(keyOf(waiting), JSON.stringify(waiting));

export const dropWaiting = (device: DeviceMemory, waiting: Waiting): void => device.forget(keyOf(waiting));

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
