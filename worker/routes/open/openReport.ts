import { periodFromCode, periodText } from '../../../shared/quarter.ts';
import { publishedFigure, publishedIndicators } from '../../../shared/record/compare/publishedIndicators.ts';
import type { OpenReport, PublishedFigure } from '../../../shared/record/contract/openData.ts';
import type { Store } from '../../store/store.ts';
import { type CsvValue, csvText } from '../exports/csvText.ts';
import { headlineOfQuarter, parseQuarter } from '../reports/replies.ts';

interface OpenCouncil {
  readonly tenant: number;
  readonly code: string;
  readonly name: string;
}

/** The quarter as its readers last got it; null where nothing of it was published. */
export async function openReport(
  { tenant, code, name }: OpenCouncil,
  period: number,
  store: Pick<Store, 'publishedReports' | 'register'>,
): Promise<OpenReport | null> {
  const published = await store.publishedReports(tenant, period);
  const last = published.at(-1);
  if (!last) return null;
  const quarter = parseQuarter(last);
  const { register } = await store.register(tenant);
  return {
    council: { code, name },
    period: periodText(periodFromCode(period)),
    rev: last.rev,
    published_at: last.publishedAt,
    body_sha256: last.bodySha256,
    ruleSet: quarter.ruleSet,
    headline: headlineOfQuarter(quarter),
    indicators: publishedIndicators(quarter, published.slice(0, -1).map(parseQuarter), register),
  };
}

const COLUMNS: readonly (readonly [heading: string, figure: PublishedFigure])[] = [
  ['Annual target', 'annualTarget'],
  ['Target', 'target'],
  ['Outturn', 'performance'],
  ['Rating', 'rating'],
  ['Last quarter', 'shortBase'],
  ['Short term', 'short'],
  ['Same point last year', 'longBase'],
  ['Long term', 'long'],
];

/** One row an indicator. A figure that was revised bears the statisticians' mark, [r]. */
export function openFiguresCsv({ council, period, rev, published_at, indicators }: OpenReport): string {
  const heading = ['Council', 'Period', 'Revision', 'Published', 'Line', 'Section', 'Group', 'Indicator'];
  const rows = indicators.map((row): CsvValue[] => [
    council.code,
    period,
    rev,
    published_at.slice(0, 10),
    row.lineNo,
    row.section,
    row.group,
    row.title,
    ...COLUMNS.map(([, name]) => marked(publishedFigure(row, name), row.revised.includes(name))),
    row.texts.comment,
  ]);
  return csvText([[...heading, ...COLUMNS.map(([name]) => name), 'Comment'], ...rows], { bom: true });
}

const marked = (text: string | null, isRevised: boolean): string | null =>
  isRevised ? `${text ?? ''} [r]`.trim() : text;
