import { readFile } from 'node:fs/promises';
import { NO_LIMITS } from '../shared/limits.ts';
import type { Base } from '../shared/outturn.ts';
import { type Period, periodText, previousPeriod, yearBefore } from '../shared/quarter.ts';
import type { IndicatorBody, SignedQuarter } from '../shared/record/revision.ts';
import type { Indicator, Report } from '../shared/report.ts';
import { rate } from '../shared/rules/rating.ts';
import { TWO_STATE } from '../shared/rules/ruleSet.ts';
import { readBase } from '../shared/sheet/outturnText.ts';
import { readReport } from '../shared/sheet/readReport.ts';
import { readTarget } from '../shared/sheet/targetText.ts';
import { readWorkbook } from '../xlsx/readWorkbook.ts';
import { LOCAL_COUNCIL } from './localCouncil.ts';
import { inProject } from './project.ts';

const SAMPLE = 'sample/havering-2017-18-q2.xlsx';
const NOT_KNOWN = 'N/A';

/**
 * The two quarters that the sample report's own bases document: the last one, and the same point last year. They hold
 * what those bases say and nothing else: no targets, so that no figure is rated, and no row where no figure is given.
 */
export async function earlierQuarters(): Promise<SignedQuarter[]> {
  const report = await sampleReport();
  return [
    quarterOf(report, yearBefore(report.period), indicator => [
      indicator.longBase,
      indicator.texts.longBase ?? '',
    ]),
    quarterOf(report, previousPeriod(report.period), indicator => [
      indicator.shortBase,
      indicator.texts.shortBase ?? '',
    ]),
  ];
}

async function sampleReport(): Promise<Report> {
  const read = await readWorkbook(await readFile(inProject(SAMPLE)));
  if (!read.ok) throw new Error(read.sentence);
  const [sheet] = read.workbook.sheets;
  const found = sheet && readReport(sheet.cells);
  if (!found?.ok) throw new Error('The sample workbook holds no report.');
  return found.report;
}

type BaseOf = (indicator: Indicator) => readonly [base: Base, printed: string];

function quarterOf(report: Report, period: Period, baseOf: BaseOf): SignedQuarter {
  const { id, title, rating } = TWO_STATE;
  return {
    schema: 1,
    council: LOCAL_COUNCIL.code,
    period: periodText(period),
    sheet: report.sheet,
    ruleSet: { id, title, rating: { ...rating } },
    indicators: report.indicators.flatMap(indicator => {
      const [base, printed] = baseOf(indicator);
      return isOf(base, period) ? [indicatorOf(indicator, base, printed, period)] : [];
    }),
  };
}

/** The year's own result, "(Annual 16-17)", was not known in that year's second quarter. */
function isOf(base: Base, period: Period): boolean {
  if (base.state !== 'measured') return base.state === 'milestone';
  const year = periodText({ ...period, quarter: null })
    .slice(2)
    .replace('/', '-');
  return !new RegExp(`annual.*${year}`, 'i').test(base.dataPeriod ?? '');
}

function indicatorOf(
  indicator: Indicator,
  outturn: Base,
  performance: string,
  { quarter }: Period,
): IndicatorBody {
  const { id: uid, lineNo, title, section, group, kind, services } = indicator;
  const polarity = indicator.polarity === 'unknown' ? 'none' : indicator.polarity;
  const none = readTarget(NOT_KNOWN);
  const notKnown = readBase(NOT_KNOWN);
  const judged = rate(
    {
      outturn,
      target: none,
      annualTarget: none,
      polarity,
      kind,
      quarter,
      comparator: null,
      limits: NO_LIMITS,
      lastYear: notKnown,
    },
    TWO_STATE,
  );
  const texts = {
    annualTarget: NOT_KNOWN,
    target: NOT_KNOWN,
    shortBase: NOT_KNOWN,
    longBase: NOT_KNOWN,
    comment: '',
  };
  return {
    uid,
    lineNo,
    title,
    section,
    group,
    polarity,
    kind,
    texts: { ...texts, performance, services },
    comparator: null,
    rating: judged.rating,
    short: null,
    long: null,
    overrides: [],
  };
}
