import { readFile } from 'node:fs/promises';
import { readTarget } from '../shared/figures/targetText.ts';
import { NO_LIMITS } from '../shared/limits.ts';
import type { Base } from '../shared/outturn.ts';
import { type Period, periodText, previousPeriod, yearBefore, yearPeriod } from '../shared/period.ts';
import { CORPORATE_REPORT } from '../shared/record/contract/reportNames.ts';
import type { IndicatorBody, SignedQuarter } from '../shared/record/contract/signedQuarter.ts';
import { mintUid } from '../shared/record/identity/mintUid.ts';
import type { Indicator, Report } from '../shared/report.ts';
import { rate } from '../shared/rules/rating/rate.ts';
import { TWO_STATE } from '../shared/rules/ruleSets/ruleSet.ts';
import { readReport } from '../shared/sheet/readReport.ts';
import { readBase } from '../shared/sheet/texts/outturnText.ts';
import { readWorkbook } from '../xlsx/read/readWorkbook.ts';
import { LOCAL_COUNCIL } from './localCouncil.ts';
import { inProject } from './project.ts';

const SAMPLE = 'sample/havering-2017-18-q2.xlsx';
const NOT_KNOWN = 'N/A';

/**
 * The two quarters that the bases of the sample report give: the last one, and the same point last year. They hold
 * those bases only: no targets, so that no figure is rated, and no row without a figure.
 */
export async function earlierQuarters(): Promise<SignedQuarter[]> {
  const report = await sampleReport();
  const quarters: readonly EarlierQuarter[] = [
    {
      period: yearBefore(report.period),
      baseOf: ({ longBase, texts }) => [longBase, texts.longBase ?? ''],
    },
    {
      period: previousPeriod(report.period),
      baseOf: ({ shortBase, texts }) => [shortBase, texts.shortBase ?? ''],
    },
  ];
  // As the pane names an indicator in the first quarter that holds it. All rows are in one report, so no two share a uid.
  const uidOf = (indicator: Indicator): string => {
    const first = quarters.find(quarter => isIn(quarter, indicator));
    return mintUid(first?.period ?? report.period, indicator.id, () => false);
  };
  return quarters.map(quarter => quarterOf(report, quarter, uidOf));
}

async function sampleReport(): Promise<Report> {
  const read = await readWorkbook(await readFile(inProject(SAMPLE)));
  if (!read.ok) throw new Error(read.sentence);
  const [sheet] = read.workbook.sheets;
  const found = sheet && readReport(sheet.cells);
  if (!found?.ok) throw new Error('The sample workbook has no report.');
  return found.report;
}

interface EarlierQuarter {
  readonly period: Period;
  readonly baseOf: (indicator: Indicator) => readonly [base: Base, printed: string];
}

const isIn = ({ period, baseOf }: EarlierQuarter, indicator: Indicator): boolean =>
  isOf(baseOf(indicator)[0], period);

function quarterOf(
  report: Report,
  quarter: EarlierQuarter,
  uidOf: (indicator: Indicator) => string,
): SignedQuarter {
  const { period, baseOf } = quarter;
  const { id, title, rating } = TWO_STATE;
  return {
    schema: 2,
    report: CORPORATE_REPORT,
    council: LOCAL_COUNCIL.code,
    period: periodText(period),
    sheet: report.sheet,
    ruleSet: { id, title, rating: { ...rating } },
    indicators: report.indicators
      .filter(indicator => isIn(quarter, indicator))
      .map(indicator => ({
        uid: uidOf(indicator),
        ...indicatorOf(indicator, ...baseOf(indicator), period),
      })),
  };
}

/** The year's own result, "(Annual 16-17)", was not known in that year's second quarter. */
function isOf(base: Base, period: Period): boolean {
  if (base.state !== 'measured') return base.state === 'milestone';
  const year = periodText(yearPeriod(period.startYear)).slice(2).replace('/', '-');
  return !new RegExp(`annual.*${year}`, 'i').test(base.dataPeriod ?? '');
}

function indicatorOf(
  indicator: Indicator,
  outturn: Base,
  performance: string,
  period: Period,
): Omit<IndicatorBody, 'uid'> {
  const { lineNo, title, section, group, kind, services } = indicator;
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
      period,
      comparator: null,
      limits: NO_LIMITS,
      lastYear: notKnown,
      lastPeriod: notKnown,
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
