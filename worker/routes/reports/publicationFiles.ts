import type { Context } from 'hono';
import { periodCode } from '../../../shared/period.ts';
import { publishedIndicators } from '../../../shared/record/compare/publishedIndicators.ts';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { CSV_TYPE, csvText } from '../../../shared/record/export/csvText.ts';
import type { QuarterPublication } from '../../../shared/record/publication/publication.ts';
import { publicationPage } from '../../../shared/record/publication/publicationPage.ts';
import { publicationTable } from '../../../shared/record/publication/publicationTable.ts';
import { dictionaryRows, publicationWorkbook } from '../../../shared/record/publication/workbookPlan.ts';
import { writeWorkbook } from '../../../xlsx/write/writeWorkbook.ts';
import { isVoided } from '../../register/voided.ts';
import type { Env } from '../../request/context.ts';
import { parsePeriodSlug, parseRevision } from '../../request/parameters.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf, type Route } from '../../request/route.ts';
import { routeRefusals } from '../words.ts';
import { parseQuarter } from './replies.ts';

interface PublicationFile {
  /** The end of its address. */
  readonly name: string;
  readonly summary: string;
  readonly type: string;
  readonly write: (publication: QuarterPublication) => string | Uint8Array | Promise<string>;
}

const FILES: readonly PublicationFile[] = [
  {
    name: 'accessible.xlsx',
    summary: 'A revision as an accessible workbook',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: publication => writeWorkbook(publicationWorkbook(publication)),
  },
  {
    name: 'indicators.csv',
    summary: 'A revision as a CSV, to publish',
    type: CSV_TYPE,
    write: publication => {
      const { columns, rows } = publicationTable(publication);
      return csvText([columns.map(({ heading }) => heading), ...rows], { bom: true });
    },
  },
  {
    name: 'columns.csv',
    summary: 'What each column of that CSV holds',
    type: CSV_TYPE,
    write: publication => csvText(dictionaryRows(publicationTable(publication)), { bom: true }),
  },
  {
    name: 'report.html',
    summary: 'A revision as a page to print, or to open in Word',
    type: 'text/html; charset=utf-8',
    write: publicationPage,
  },
];

export const publicationFileRoutes: readonly Route[] = FILES.map(file =>
  defineRoute({
    method: 'get',
    path: pathOf(
      (council: string, report: string, period: string, rev: number) =>
        addresses.publicationFile(council, report, period, rev, file.name),
      'council',
      'report',
      'period',
      'rev',
    ),
    summary: file.summary,
    allowed: 'council',
    replies: { 200: { description: 'The file.', mediaType: file.type.replace(/;.*/, '') } },
    problems: ['not-found', 'voided'],
    handle: c => sendPublicationFile(c, file.name),
  }),
);

/** The file of that name, made of the revision that the address names; it is the same whenever it is fetched. */
export async function sendPublicationFile(c: Context<Env>, name: string): Promise<Response> {
  const file = FILES.find(other => other.name === name);
  const period = parsePeriodSlug(c.req.param('period'));
  const rev = parseRevision(c.req.param('rev'));
  const publication = file && period && rev ? await publicationAt(c, periodCode(period), rev) : null;
  if (publication === 'voided') return problem('voided', { detail: routeRefusals['is-voided'] });
  if (!file || !publication) return problem('not-found');
  const { council, report, period: slug } = c.req.param();
  c.header('content-type', file.type);
  c.header('content-disposition', `attachment; filename="${council}-${report}-${slug}-${name}"`);
  return c.body((await file.write(publication)) as string);
}

async function publicationAt(
  c: Context<Env>,
  period: number,
  rev: number,
): Promise<QuarterPublication | 'voided' | null> {
  const record = c.get('record');
  const { code, name } = c.get('person').council;
  const [row, revisions] = await Promise.all([record.reportAt(period, rev), record.revisions(period)]);
  if (isVoided(rev, revisions)) return 'voided';
  if (!row) return null;
  const published = await record.publishedReports(period);
  const earlier = published.filter(other => other.rev < rev).map(parseQuarter);
  const quarter = parseQuarter(row);
  return {
    council: { code, name },
    rev,
    digest: row.bodySha256,
    signedAt: row.signedAt,
    publishedAt: published.find(other => other.rev === rev)?.publishedAt ?? null,
    correction: row.reason,
    quarter,
    indicators: publishedIndicators(quarter, earlier, await record.register()),
  };
}
