import type { NextQuarterPlan } from '../../../shared/checks/nextQuarter/planNextQuarter.ts';
import type { AddedSheet } from '../../excel/openWorkbook.ts';

/** The next quarter's sheets: as they are planned, why they cannot be, or as they were added. */
export type NextQuarterState =
  /** For the sheets of the report that is on `sheet`. */
  | { readonly state: 'planned'; readonly sheet: string; readonly plans: readonly NextSheetPlan[] }
  | { readonly state: 'refused'; readonly sheet: string; readonly sentence: string }
  | { readonly state: 'added'; readonly sheets: readonly AddedSheet[]; readonly from: ReportSheet };

export interface NextSheetPlan {
  /** The id of the sheet to copy. */
  readonly sheet: string;
  readonly plan: NextQuarterPlan;
}

/** The sheet that they were copied from. */
interface ReportSheet {
  readonly id: string;
  readonly name: string;
}
