import { nextPeriod, type Period, periodText, samePeriod } from '../../period.ts';
import type { SignedQuarter } from '../contract/signedQuarter.ts';
import { recordedNames } from '../identity/indicatorLinks.ts';
import type { RecordedIndicators } from '../identity/recordedIndicator.ts';
import { changesBetween, type IndicatorChange } from './changesBetween.ts';

type BaseColumn = 'shortBase' | 'longBase';

/** A base of a later recorded quarter that is an outturn which a correction changes. */
export interface AffectedBase {
  readonly period: string;
  readonly base: BaseColumn;
  readonly uid: string;
  readonly lineNo: string | null;
  readonly title: string;
  /** The base as that quarter prints it. */
  readonly printed: string;
  /** The current outturn; null where the indicator is no longer in the quarter. */
  readonly outturn: string | null;
}

/** The periods whose bases are this period's outturns: the next one, and the same point a year later. */
export function periodsComparedWith(period: Period): readonly (readonly [Period, BaseColumn])[] {
  const next = nextPeriod(period);
  const yearOn = { ...period, startYear: period.startYear + 1 };
  if (samePeriod(next, yearOn)) return [[next, 'shortBase']];
  return [
    [next, 'shortBase'],
    [yearOn, 'longBase'],
  ];
}

/** What a void changes of a quarter: none of its figures count any more. */
export const changesOfVoid = (voided: SignedQuarter): readonly IndicatorChange[] =>
  changesBetween(voided, { ...voided, indicators: [] }).indicators;

/** The bases of the `later` recorded quarters that are changed outturns, under any of an indicator's names. */
export function affectedBases(
  changes: readonly IndicatorChange[],
  period: Period,
  later: readonly SignedQuarter[],
  onRecord: RecordedIndicators,
): AffectedBase[] {
  const revised = changes.flatMap(({ uid, fields }) =>
    fields
      .filter(({ field }) => field === 'performance')
      .map(({ after }) => ({ uid, after, names: recordedNames(uid, onRecord) })),
  );
  return periodsComparedWith(period).flatMap(([resting, base]) => {
    const quarter = later.find(other => other.period === periodText(resting));
    return (quarter?.indicators ?? []).flatMap(({ uid, lineNo, title, texts }): AffectedBase[] => {
      const names = recordedNames(uid, onRecord);
      const under = revised.filter(other => names.includes(other.uid) || other.names.includes(uid));
      // An indicator that the correction itself renames is removed under one name and added under the other.
      const touched = under.find(({ after }) => after !== null) ?? under[0];
      if (!touched) return [];
      const { after: outturn } = touched;
      const row = { uid, lineNo, title, printed: texts[base], outturn };
      return [{ period: periodText(resting), base, ...row }];
    });
  });
}
