import { addresses } from '../../../shared/record/contract/addresses.ts';
import {
  NightlyCheck,
  RestoredHead,
  RestoredPart,
  Statement,
  StatementResult,
} from '../../../shared/record/contract/operator.ts';
import {
  ChainedLine,
  CheckpointLine,
  EntryLine,
  PersonLine,
} from '../../../shared/record/export/exportLine.ts';
import { fill } from '../../../shared/words/fill.ts';
import { outturnRows } from '../../register/outturnRow.ts';
import { bodyLimit, reasonLimit } from '../../request/bodyLimit.ts';
import { readJson } from '../../request/jsonBody.ts';
import { problem } from '../../request/problem.ts';
import { recordOf } from '../../request/recordOf.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import { textStream } from '../../request/textStream.ts';
import { councilLine, exportLines } from '../../upkeep/exportLines.ts';
import { withLineEnds } from '../exports/wholeExport.ts';
import { operatorRouteRefusals } from '../words.ts';
import { councilAt, councilObjectOf } from './councilObjectOf.ts';

export const operatorExportRoute = defineRoute({
  method: 'get',
  path: pathOf(addresses.operatorExport, 'council'),
  summary: 'A council’s whole record, to back up, to verify and to restore',
  allowed: 'operator',
  replies: { 200: { description: 'One line per row.', mediaType: 'application/x-ndjson' } },
  problems: ['not-found'],
  async handle(c) {
    const council = await councilAt(c);
    if (!council) return problem('not-found', { detail: operatorRouteRefusals['no-council'] });
    c.header('content-type', 'application/x-ndjson; charset=utf-8');
    return c.body(textStream(c, withLineEnds(exportLines(councilLine(council), recordOf(c, council)))));
  },
});

/** One of the largest quarters, whose quotation marks are escaped twice, and what is around it. */
const MOST_BYTES = 12_000_000;

/** Into a record that does not hold it yet: the entries follow its chain, or nothing is written. */
export const restoreRoute = defineRoute({
  method: 'post',
  path: pathOf(addresses.operatorRestore, 'council'),
  summary: 'Writes the next part of a verified export into a council’s record',
  allowed: 'operator',
  body: { schema: RestoredPart, limit: bodyLimit({ bytes: MOST_BYTES }) },
  replies: { 200: { description: 'Written. The head of the chain as it is now.', schema: RestoredHead } },
  problems: ['not-found', 'too-large', 'not-json', 'body-invalid', 'stale'],
  async handle(c, reply) {
    const council = await councilAt(c);
    if (!council) return problem('not-found', { detail: operatorRouteRefusals['no-council'] });
    const sent = await readJson(c, RestoredPart);
    if (sent instanceof Response) return sent;
    const part = partOf(sent);
    if (!part) return problem('body-invalid', { detail: operatorRouteRefusals['not-an-export'] });
    const { record = council.record } = sent;
    const owner = record === council.record ? null : await c.get('directory').byRecord(record);
    if (owner) return problem('body-invalid', { detail: operatorRouteRefusals['record-taken'] });
    const head = await recordOf(c, { record }).restorePart(part);
    return head ? reply(200, head) : problem('stale', { detail: operatorRouteRefusals['not-the-next-part'] });
  },
});

/** Null if a line is not one of an export, or not of its kind. */
function partOf({ entries, people, checkpoints }: RestoredPart) {
  try {
    return {
      entries: entries.map(({ entry, row: text }) => {
        const row = ChainedLine.parse(JSON.parse(text));
        const outturns = row.kind === 'revision' ? outturnRows(row) : [];
        return { entry: EntryLine.parse(JSON.parse(entry)), row, outturns };
      }),
      people: people.map(text => PersonLine.parse(JSON.parse(text))),
      checkpoints: checkpoints.map(text => CheckpointLine.parse(JSON.parse(text))),
    };
  } catch {
    return null;
  }
}

export const checkRoute = defineRoute({
  method: 'post',
  path: pathOf(addresses.operatorCheck, 'council'),
  summary: 'Does a council’s nightly check now',
  allowed: 'operator',
  replies: { 200: { description: 'What it found.', schema: NightlyCheck } },
  problems: ['not-found'],
  async handle(c, reply) {
    const council = await councilAt(c);
    if (!council) return problem('not-found', { detail: operatorRouteRefusals['no-council'] });
    return reply(200, await councilObjectOf(c, council).checkNow());
  },
});

export const statementRoute = defineRoute({
  method: 'post',
  path: pathOf(addresses.operatorStatement, 'council'),
  summary: 'Reads a council’s database by one SELECT statement',
  allowed: 'operator',
  body: { schema: Statement, limit: reasonLimit },
  replies: { 200: { description: 'The rows that it found.', schema: StatementResult } },
  problems: ['not-found', 'too-large', 'not-json', 'body-invalid'],
  async handle(c, reply) {
    const council = await councilAt(c);
    if (!council) return problem('not-found', { detail: operatorRouteRefusals['no-council'] });
    const sent = await readJson(c, Statement);
    if (sent instanceof Response) return sent;
    const outcome = await councilObjectOf(c, council).readOnly(sent.sql);
    switch (outcome.state) {
      case 'read':
        return reply(200, { rows: [...outcome.rows], isWhole: outcome.isWhole });
      case 'writes':
        return problem('body-invalid', { detail: operatorRouteRefusals['not-a-select'] });
      case 'refused':
        return problem('body-invalid', {
          detail: fill(operatorRouteRefusals['not-accepted'], { why: outcome.why.slice(0, 100) }),
        });
    }
  },
});
