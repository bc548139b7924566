import { type Context, Hono } from 'hono';
import { periodCode, periodFromCode, periodText } from '../../../shared/quarter.ts';
import type { OpenCouncil, OpenReport } from '../../../shared/record/contract/openData.ts';
import { sha256 } from '../../../web/sha256.ts';
import type { Env } from '../../context.ts';
import { problem } from '../../problem.ts';
import { parsePeriodSlug } from '../../request/parameters.ts';
import { CSV_TYPE } from '../exports/csvText.ts';
import { openFiguresCsv, openReport } from './openReport.ts';

const FIVE_MINUTES = 'public, max-age=300';

/** Published quarters for anybody, without sign-in, where the council chose that. Nothing else is ever here. */
export const open = new Hono<Env>()
  .get('/', async c => {
    const council = await councilIn(c);
    if (!council) return problem('not-found');
    const { tenant, code, name } = council;
    const periods = await c.get('store').publishedPeriods(tenant);
    openHeaders(c);
    return c.json({
      council: { code, name },
      reports: periods.map(({ period, rev, publishedAt }) => ({
        period: periodText(periodFromCode(period)),
        rev,
        published_at: publishedAt,
      })),
    } satisfies OpenCouncil);
  })
  .get('/reports/:period', async c => {
    const report = await reportIn(c);
    if (!report) return problem('not-found');
    c.header('content-type', 'application/json');
    return sentOnce(c, JSON.stringify(report));
  })
  .get('/reports/:period/figures.csv', async c => {
    const report = await reportIn(c);
    if (!report) return problem('not-found');
    c.header('content-type', CSV_TYPE);
    c.header(
      'content-disposition',
      `attachment; filename="${report.council.code}-${c.req.param('period')}.csv"`,
    );
    return sentOnce(c, openFiguresCsv(report));
  });

async function councilIn(c: Context<Env>) {
  const code = c.req.param('council') ?? '';
  const council = await c.get('store').publicCouncil(code);
  return council && { ...council, code };
}

async function reportIn(c: Context<Env>): Promise<OpenReport | null> {
  const council = await councilIn(c);
  const period = parsePeriodSlug(c.req.param('period'));
  return council && period ? openReport(council, periodCode(period), c.get('store')) : null;
}

/** Nothing where the reader holds this very answer already (RFC 9110, 13.1.2): a link can mark a figure as revised later. */
async function sentOnce(c: Context<Env>, text: string): Promise<Response> {
  const etag = `"${await sha256(text)}"`;
  openHeaders(c);
  c.header('etag', etag);
  const known = c.req.header('if-none-match') ?? '';
  const isKnown = known.split(',').some(tag => [etag, '*'].includes(tag.trim().replace(/^W\//, '')));
  return isKnown ? c.body(null, 304) : c.body(text);
}

function openHeaders(c: Context<Env>): void {
  c.header('cache-control', FIVE_MINUTES);
  c.header('access-control-allow-origin', '*');
}
