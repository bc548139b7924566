import { Hono } from 'hono';
import { headlineOf } from '../../shared/headline.ts';
import { periodCode } from '../../shared/quarter.ts';
import type { RecordedReport } from '../../shared/record/contract.ts';
import { SignedQuarter } from '../../shared/record/revision.ts';
import type { Env } from '../context.ts';
import { problem } from '../problem.ts';
import { periodInAddress } from './periodInAddress.ts';
import { receiptOf } from './receipt.ts';

/** The quarter as it stands: the latest revision, with its headline. */
export const report = new Hono<Env>().get('/', async c => {
  const { council } = c.get('person');
  const period = periodInAddress(c.req.param('period'));
  const row = period && (await c.get('store').latestReport(council.tenant, periodCode(period)));
  if (!row) return problem('not-found');
  const body = SignedQuarter.parse(JSON.parse(row.body));
  const rated = body.indicators.map(({ lineNo, section, rating }) => ({
    lineNo,
    theme: themeOf(section),
    rating,
  }));
  const { all, numbered, unnumbered, themes } = headlineOf(rated);
  c.header('etag', `"${row.rev}"`);
  return c.json({
    receipt: receiptOf(council.code, row),
    ruleSet: body.ruleSet,
    headline: { all, numbered, unnumbered, themes: [...themes] },
    body,
  } satisfies RecordedReport);
});

const themeOf = (section: string): string => section.split(':', 1)[0]?.trim() ?? '';
