import type { Context } from 'hono';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import {
  NamedReport,
  NamedReports,
  NewReport,
  ReportRename,
} from '../../../shared/record/contract/namedReports.ts';
import { fill } from '../../../shared/words/fill.ts';
import { reasonLimit } from '../../request/bodyLimit.ts';
import type { Env } from '../../request/context.ts';
import { readJson } from '../../request/jsonBody.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import type { NamedReportRow } from '../../store/namedReportStore.ts';
import { actReceipt } from '../actReceipt.ts';
import { routeRefusals } from '../words.ts';

export const namedReportsRoute = defineRoute({
  method: 'get',
  path: pathOf(addresses.reports, 'council'),
  summary: 'The reports of the council',
  allowed: 'council',
  replies: { 200: { description: 'The corporate report first.', schema: NamedReports } },
  problems: ['not-found'],
  async handle(c, reply) {
    return reply(200, { reports: (await c.get('record').reports()).map(namedReply) });
  },
});

export const addReportRoute = defineRoute({
  method: 'post',
  path: pathOf(addresses.reports, 'council'),
  summary: 'Adds a report of a directorate or a committee',
  allowed: ['approver', 'administrator'],
  notAllowed: routeRefusals['report-role'],
  body: { schema: NewReport, limit: reasonLimit },
  replies: {
    201: { description: 'Added.', schema: NamedReport },
    200: { description: 'It is there already, with that name.', schema: NamedReport },
  },
  problems: ['not-found', 'too-large', 'not-json', 'body-invalid'],
  async handle(c) {
    const request = await readJson(c, NewReport);
    return request instanceof Response ? request : named(c, request, true);
  },
});

export const renameReportRoute = defineRoute({
  method: 'put',
  path: pathOf(addresses.namedReport, 'council', 'report'),
  summary: 'Gives a report another name',
  allowed: ['approver', 'administrator'],
  notAllowed: routeRefusals['report-role'],
  body: { schema: ReportRename, limit: reasonLimit },
  replies: { 200: { description: 'The report with its name.', schema: NamedReport } },
  problems: ['not-found', 'too-large', 'not-json', 'body-invalid'],
  async handle(c) {
    const request = await readJson(c, ReportRename);
    if (request instanceof Response) return request;
    return named(c, { ...request, report: c.req.param('report') ?? '' }, false);
  },
});

async function named(c: Context<Env>, request: NewReport, isNew: boolean): Promise<Response> {
  const outcome = await c.get('record').nameReport({ ...request, isNew, person: c.get('person') });
  switch (outcome.state) {
    case 'no-report':
      return problem('not-found');
    case 'taken':
      return problem('body-invalid', {
        detail: fill(routeRefusals['report-taken'], { report: outcome.row.slug, name: outcome.row.name }),
      });
    default: {
      const { council } = c.get('person');
      const { seq } = outcome.row;
      const receipt = seq === null ? {} : { receipt: await actReceipt(council, c.get('record'), seq) };
      return c.json(
        { ...namedReply(outcome.row), ...receipt },
        isNew && outcome.state === 'named' ? 201 : 200,
      );
    }
  }
}

export const namedReply = ({ slug, name }: NamedReportRow): NamedReport => ({ report: slug, name });
