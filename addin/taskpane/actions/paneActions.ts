import type { CellAddress } from '../../../shared/cells.ts';
import type { RuleSetDraft } from '../rules/ruleSetDraft.ts';
import { openedReport, type Step } from '../state/paneState.ts';
import type { ActionContext } from './actionContext.ts';
import { chooseSheet, loadReport } from './check/loadReport.ts';
import { selectCell } from './check/selectCell.ts';
import { laterActions } from './laterActions.ts';
import type { ReportActions } from './reportActions.ts';

/** The names of the actions that are loaded later: typed, so that none is forgotten. */
const REPORT_ACTIONS: Readonly<Record<keyof ReportActions, true>> = {
  chooseParts: true,
  checkReport: true,
  recheck: true,
  validateAndFormat: true,
  formatReport: true,
  chooseHouseStyle: true,
  restoreFormatting: true,
  applyRepair: true,
  overrideError: true,
  signAsNotRated: true,
  withdrawOverride: true,
  acknowledgeWarnings: true,
  declareRevised: true,
  withdrawAcknowledgement: true,
  answerFrequency: true,
  answerLimits: true,
  answerPolarities: true,
  answerKind: true,
  confirmComparator: true,
  confirmColumn: true,
  pointAtHeadings: true,
  nameColumns: true,
  chooseRuleSet: true,
  applyRuleSet: true,
  recordRuleSet: true,
  takeProposal: true,
  answerIdentity: true,
  withdrawAnswer: true,
  linkOnRecord: true,
  planNextQuarter: true,
  addNextQuarter: true,
  removeNextQuarter: true,
  listFindings: true,
  signIn: true,
  signOut: true,
  confirmCouncil: true,
  chooseNamedReport: true,
  addNamedReport: true,
  checkAsOwnReport: true,
  signOff: true,
  signOffCorrection: true,
  refreshRecord: true,
  keepCurrentReceipt: true,
  readSubmission: true,
  approveSubmission: true,
  sendBackSubmission: true,
  markPublished: true,
  voidRevision: true,
  openSettings: true,
  changeSetting: true,
  openAccessibleWorkbook: true,
  putHistory: true,
  putSummary: true,
  removeAddedSheets: true,
  sendWaiting: true,
  sendWaitingAsCorrection: true,
  discardWaiting: true,
  planOldWorkbooks: true,
  answerBackfill: true,
  bringPlanIn: true,
  closeBackfill: true,
};

/** Every action that the officer has in the pane. Each leaves its result in the store. */
export function createPaneActions(context: ActionContext) {
  const { store, record, witness } = context;
  record.witnessedBy(witness);
  const later = laterActions<ReportActions>(
    context,
    async () => (await import('./reportActions.ts')).createReportActions(context),
    REPORT_ACTIONS,
  );
  return {
    ...later,
    /** Of the sheet that a person chose, where one is given. */
    loadReport: (sheet?: string) => (sheet === undefined ? loadReport(context) : chooseSheet(context, sheet)),
    putOffFormatting: () => store.set({ isFormatPutOff: true }),
    selectCell: (cell: CellAddress) => selectCell(context, cell),
    editRuleSetDraft: (rulesDraft: RuleSetDraft | null) => store.set({ rulesDraft }),
    closeNextQuarter: () => store.set({ nextQuarter: null }),
    closeSubmission: () => store.set({ reading: null }),
    goToStep: (step: Step) => {
      store.set({ step, notice: null });
      // Excel does not report a change of look to us: the changes are counted again when the step is opened.
      if (step === 'format' && store.get().view.state === 'checked') void later.recheck();
      const needsMatches = step === 'history' && openedReport(store.get())?.indicatorMatches === null;
      if (store.get().person && (step === 'sign-off' || needsMatches)) void later.refreshRecord();
    },
    showIndicator: (indicator: string) => store.set({ indicator, shownUid: null }),
    showHistory: (shownUid: string | null) => store.set({ shownUid }),
    typeName: (typedName: string) => store.set({ typedName }),
    dismissNotice: () => store.set({ notice: null }),
  };
}

export type PaneActions = ReturnType<typeof createPaneActions>;
