import type { Context } from 'hono';
import { dayInLondon } from '../../../shared/dayInLondon.ts';
import { periodCode, periodFromCode, periodText } from '../../../shared/period.ts';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { OpenCouncil, OpenReport } from '../../../shared/record/contract/openData.ts';
import { CSV_TYPE } from '../../../shared/record/export/csvText.ts';
import { sha256 } from '../../../web/sha256.ts';
import type { Env } from '../../request/context.ts';
import { parsePeriodSlug } from '../../request/parameters.ts';
import { problem } from '../../request/problem.ts';
import { recordOf } from '../../request/recordOf.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import { openFiguresCsv, openReport } from './openReport.ts';

const FIVE_MINUTES = 'public, max-age=300';

/** Published quarters of councils that chose open data, without signing in. Nothing else is at these addresses. */
export const openCouncilRoute = defineRoute({
  method: 'get',
  path: pathOf(addresses.openCouncil, 'council'),
  summary: 'The quarters that a council has published, if it chose open data',
  allowed: 'anybody',
  replies: { 200: { description: 'Latest period first.', schema: OpenCouncil } },
  problems: ['not-found'],
  async handle(c, reply) {
    const council = await readCouncil(c);
    if (!council) return problem('not-found');
    const { code, name } = council;
    const periods = await c.get('record').publishedPeriods(dayInLondon(new Date()));
    setOpenHeaders(c);
    return reply(200, {
      council: { code, name },
      reports: periods.map(({ report, period, rev, publishedAt, openFrom }) => ({
        report,
        period: periodText(periodFromCode(period)),
        rev,
        published_at: publishedAt,
        open_from: openFrom,
      })),
    });
  },
});

export const openReportRoute = defineRoute({
  method: 'get',
  path: pathOf(addresses.openReport, 'council', 'report', 'period'),
  summary: 'A published quarter',
  allowed: 'anybody',
  replies: { 200: { description: 'As it was last published.', schema: OpenReport } },
  problems: ['not-found', 'voided'],
  handle: c => sendIfChanged(c, 'application/json', report => JSON.stringify(report)),
});

export const openFiguresRoute = defineRoute({
  method: 'get',
  path: pathOf(addresses.openFigures, 'council', 'report', 'period'),
  summary: 'A published quarter, for a spreadsheet',
  allowed: 'anybody',
  replies: { 200: { description: 'One row per indicator.', mediaType: 'text/csv' } },
  problems: ['not-found', 'voided'],
  handle(c) {
    const { council, report, period } = c.req.param();
    const name = `${council}-${report}-${period}.csv`;
    return sendIfChanged(c, CSV_TYPE, openFiguresCsv, `attachment; filename="${name}"`);
  },
});

/** The council that the address names, with its record, if it chose open data; null for any other. */
async function readCouncil(c: Context<Env>) {
  const council = await c.get('directory').byCode(c.req.param('council') ?? '');
  if (!council) return null;
  const record = recordOf(c, council);
  c.set('record', record);
  return (await record.settings()).openData ? council : null;
}

/** Raised where the form of what is sent changes, so that a reader does not keep an older one. */
const FORM = 1;

/**
 * The report as `write` gives it; 304 if the reader already has it (RFC 9110, 13.1.2), which reads no body. A link of two
 * indicators can mark a figure as revised, and a council can be renamed, so the tag depends on both.
 */
async function sendIfChanged(
  c: Context<Env>,
  type: string,
  write: (report: OpenReport) => string,
  disposition?: string,
): Promise<Response> {
  const council = await c.get('directory').byCode(c.req.param('council') ?? '');
  const period = parsePeriodSlug(c.req.param('period'));
  if (!council || !period) return problem('not-found');
  const record = recordOf(c, council);
  const today = dayInLondon(new Date());
  const { isOpen, rev, head } = await record.openState(periodCode(period), today);
  if (!isOpen || rev === null) return problem('not-found');
  const etag = `"${await sha256(JSON.stringify([FORM, type, council.name, rev, head]))}"`;
  // Voiding is an act of the chain, so that nobody has the tag of a report that was voided since.
  const known = c.req.header('if-none-match') ?? '';
  if (known.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag)) {
    setOpenHeaders(c, etag);
    return c.body(null, 304);
  }
  const report = await openReport(council, periodCode(period), today, record);
  if (!report) return problem('not-found');
  if (report === 'voided') return problem('voided');
  setOpenHeaders(c, etag);
  c.header('content-type', type);
  if (disposition !== undefined) c.header('content-disposition', disposition);
  return c.body(write(report));
}

function setOpenHeaders(c: Context<Env>, etag?: string): void {
  c.header('cache-control', FIVE_MINUTES);
  if (etag !== undefined) c.header('etag', etag);
}
