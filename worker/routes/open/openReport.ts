import { periodFromCode, periodText } from '../../../shared/period.ts';
import { publishedFigure, publishedIndicators } from '../../../shared/record/compare/publishedIndicators.ts';
import type { OpenReport, PublishedFigure } from '../../../shared/record/contract/openData.ts';
import { type CsvColumn, csvHeading, csvRows } from '../../../shared/record/export/csvText.ts';
import type { RemoteRecord } from '../../council/remoteRecord.ts';
import { isVoided } from '../../register/voided.ts';
import { isOpenOn } from '../../store/publicationStore.ts';
import { headlineReply, parseQuarter } from '../reports/replies.ts';

interface OpenCouncil {
  readonly code: string;
  readonly name: string;
}

/** The quarter as its readers last got it; null where nothing of it was published, `voided` where that no longer counts. */
export async function openReport(
  { code, name }: OpenCouncil,
  period: number,
  today: string,
  record: Pick<RemoteRecord, 'publishedReports' | 'revisions' | 'register'>,
): Promise<OpenReport | 'voided' | null> {
  const published = (await record.publishedReports(period)).filter(row => isOpenOn(today, row));
  const last = published.at(-1);
  if (!last) return null;
  if (isVoided(last.rev, await record.revisions(period))) return 'voided';
  const quarter = parseQuarter(last);
  const register = await record.register();
  return {
    council: { code, name },
    report: last.report,
    period: periodText(periodFromCode(period)),
    rev: last.rev,
    published_at: last.publishedAt,
    open_from: last.openFrom,
    body_sha256: last.bodySha256,
    ruleSet: quarter.ruleSet,
    headline: headlineReply(quarter),
    indicators: publishedIndicators(quarter, published.slice(0, -1).map(parseQuarter), register),
  };
}

/** A row of the open CSV: an indicator with the quarter that it is from. */
interface PublishedRow {
  readonly report: OpenReport;
  readonly indicator: OpenReport['indicators'][number];
}

/** A revised figure is followed by the statisticians' mark, [r]. */
const figureColumn = (heading: string, name: PublishedFigure): CsvColumn<PublishedRow> => ({
  heading,
  value: ({ indicator }) => marked(publishedFigure(indicator, name), indicator.revised.includes(name)),
});

/** To add a column, add it here and to its test. */
const PUBLISHED_COLUMNS: readonly CsvColumn<PublishedRow>[] = [
  { heading: 'Council', value: ({ report }) => report.council.code },
  { heading: 'Report', value: ({ report }) => report.report },
  { heading: 'Period', value: ({ report }) => report.period },
  { heading: 'Revision', value: ({ report }) => report.rev },
  { heading: 'Published', value: ({ report }) => report.open_from ?? report.published_at.slice(0, 10) },
  { heading: 'Line', value: ({ indicator }) => indicator.lineNo },
  { heading: 'Section', value: ({ indicator }) => indicator.section },
  { heading: 'Group', value: ({ indicator }) => indicator.group },
  { heading: 'Indicator', value: ({ indicator }) => indicator.title },
  figureColumn('Annual target', 'annualTarget'),
  figureColumn('Target', 'target'),
  figureColumn('Outturn', 'performance'),
  figureColumn('Rating', 'rating'),
  figureColumn('Last quarter', 'shortBase'),
  figureColumn('Short term', 'short'),
  figureColumn('Same point last year', 'longBase'),
  figureColumn('Long term', 'long'),
  { heading: 'Comment', value: ({ indicator }) => indicator.texts.comment },
];

/** The published quarter as a CSV, one row for each indicator. */
export function openFiguresCsv(report: OpenReport): string {
  const rows = report.indicators.map(indicator => ({ report, indicator }));
  return csvHeading(PUBLISHED_COLUMNS) + csvRows(PUBLISHED_COLUMNS, rows);
}

const marked = (text: string | null, isRevised: boolean): string | null =>
  isRevised ? `${text ?? ''} [r]`.trim() : text;
