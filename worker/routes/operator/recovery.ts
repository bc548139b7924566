import type { Context } from 'hono';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { Recovered, Recovery } from '../../../shared/record/contract/operator.ts';
import { fill } from '../../../shared/words/fill.ts';
import type { DirectoryEntry } from '../../directory/directory.ts';
import { reasonLimit } from '../../request/bodyLimit.ts';
import type { Env } from '../../request/context.ts';
import { readJson } from '../../request/jsonBody.ts';
import { problem } from '../../request/problem.ts';
import { recordOf } from '../../request/recordOf.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import type { ChainHead } from '../../store/chainRows.ts';
import { actReceipt } from '../actReceipt.ts';
import { operatorRouteRefusals } from '../words.ts';
import { councilAt, councilObjectOf, operatorIn } from './councilObjectOf.ts';

/** The operator's act of `recovered`: in the council's chain and in the directory's. */
export const recoveryRoute = defineRoute({
  method: 'post',
  path: pathOf(addresses.operatorRecovery, 'council'),
  summary: 'Gives a council whose record is damaged the copy that was restored beside it',
  allowed: 'operator',
  body: { schema: Recovery, limit: reasonLimit },
  replies: {
    200: { description: 'The council has the copy now. The former record is kept.', schema: Recovered },
  },
  problems: ['not-found', 'too-large', 'not-json', 'body-invalid'],
  async handle(c, reply) {
    const council = await councilAt(c);
    if (!council) return problem('not-found', { detail: operatorRouteRefusals['no-council'] });
    const sent = await readJson(c, Recovery);
    if (sent instanceof Response) return sent;
    const { record, reason } = sent;
    if (await c.get('directory').byRecord(record)) {
      return problem('body-invalid', { detail: operatorRouteRefusals['record-taken'] });
    }
    if (!sent.although_whole && (await isWhole(c, council))) {
      return problem('body-invalid', { detail: operatorRouteRefusals['is-whole'] });
    }
    const copy = { ...council, record };
    const restored = recordOf(c, copy);
    if (!(await restored.head()))
      return problem('body-invalid', { detail: operatorRouteRefusals['no-copy'] });
    const { wrong } = await councilObjectOf(c, copy).checkCopy(copy);
    if (wrong !== null) {
      return problem('body-invalid', { detail: fill(operatorRouteRefusals['copy-wrong'], { wrong }) });
    }
    // From here on the former record takes no act that nobody would find again. Whatever fails below is done by a repeat.
    await councilObjectOf(c, council).giveWay();
    const last = await lastEntry(c, council);
    const from = { record: council.record, seq: last?.seq ?? null, hash: last?.hash ?? null };
    const by = operatorIn(c);
    const { seq } = await restored.recoverRecord({ council: council.code, reason, from, by });
    await councilObjectOf(c, copy).open(record);
    await c.get('directory').recover(council.code, { record }, reason, by.oid);
    const lost = last && Math.max(0, last.seq - (seq - 1));
    return reply(200, { record, lost, receipt: await actReceipt(copy, restored, seq) });
  },
});

/** A record that cannot be checked is damaged. */
async function isWhole(c: Context<Env>, council: DirectoryEntry): Promise<boolean> {
  try {
    return (await councilObjectOf(c, council).checkNow()).wrong === null;
  } catch {
    return false;
  }
}

/** Null where it cannot be read. */
async function lastEntry(c: Context<Env>, council: DirectoryEntry): Promise<ChainHead | null> {
  try {
    return (await recordOf(c, council).head()) ?? { seq: 0, hash: '' };
  } catch {
    return null;
  }
}
