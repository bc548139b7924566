import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { excelWorkbook } from '../../addin/excel/excelWorkbook.ts';
import { createRecordClient } from '../../addin/record/recordClient.ts';
import { createPaneActions, type PaneActions } from '../../addin/taskpane/actions/paneActions.ts';
import { createPaneWitness } from '../../addin/taskpane/actions/witness/paneWitness.ts';
import { createPaneStore, type PaneStore } from '../../addin/taskpane/state/paneStore.ts';
import { MemoryWorkbook } from '../../addin/workbench/model/memoryWorkbook.ts';
import { decidesRating, isOpenWarning } from '../../shared/checks/finding.ts';
import { readWorkbook } from '../../xlsx/read/readWorkbook.ts';
import { excelClient } from '../excel/excelClient.ts';
import { type MeasuredRecord, withMeasuredRecord } from '../record/measuredRecord.ts';
import type { RecordFigure } from '../record/recordFigure.ts';

const SAMPLE = new URL('../../sample/havering-2017-18-q2.xlsx', import.meta.url);
const BY = 'Performance officer (local)';

/**
 * What the pane itself asks of the record while an officer who is signed in opens the Sign off step and signs the sample report
 * off, and then corrects it: the pane's own actions and client over the Worker as it is deployed.
 */
export const paneFigures = (): Promise<RecordFigure[]> => withMeasuredRecord(signOffRequests);

async function signOffRequests(record: MeasuredRecord): Promise<RecordFigure[]> {
  const asked: string[] = [];
  const { actions, store, edit } = await openPane(record, asked);
  await actions.signIn();
  await actions.checkReport();
  await answerAll(actions, store);
  const signedOff = async (act: () => Promise<void>, rev: number): Promise<number> => {
    asked.length = 0;
    actions.goToStep('sign-off');
    await idle(store);
    await act();
    const { view, notice } = store.get();
    const receipt = view.state === 'checked' ? view.open.signedOff?.receipt : null;
    if (receipt?.rev !== rev) throw new Error(`The pane did not sign off: ${notice?.text}`);
    return asked.length;
  };
  const first = await signedOff(actions.signOff, 1);
  edit();
  await actions.checkReport();
  await answerAll(actions, store);
  const explanation = 'The comment named another ward.';
  const corrected = await signedOff(() => actions.signOffCorrection({ reason: 'error', explanation }), 2);
  return [
    { figure: 'pane.requests_per_signoff', value: first, unit: 'requests, from opening the step' },
    { figure: 'pane.requests_per_correction', value: corrected, unit: 'requests, from opening the step' },
  ];
}

/** The pane without its components, over the sample workbook. `asked` gets the address of each request. */
async function openPane({ fetch, token, origin }: MeasuredRecord, asked: string[]) {
  const read = await readWorkbook(readFileSync(SAMPLE));
  if (!read.ok) throw new Error(read.sentence);
  const model = MemoryWorkbook.from(read.workbook, 'Sample.xlsx');
  const { Excel, OfficeExtension } = excelClient(model);
  const Office = { context: { requirements: { isSetSupported: () => true } } };
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
  const record = createRecordClient({
    origin,
    fetch: (address, { method, headers, body }) => {
      asked.push(address);
      return fetch(
        new Request(address, { ...(method && { method }), ...(headers && { headers }), body: body ?? null }),
      );
    },
    signIn: async () => ({ token, expires: Date.now() + 3_600_000 }),
  });
  const store = createPaneStore();
  const device = { keys: () => [], recall: () => null, remember: () => true, forget: () => {} };
  const now = () => new Date();
  const witness = createPaneWitness({ device, store, now });
  record.witnessedBy(witness);
  const sha256 = async (text: string) => createHash('sha256').update(text).digest('hex');
  const actions = createPaneActions({
    workbook: excelWorkbook(),
    device,
    record,
    openArchive: () => Promise.reject(new Error('Old workbooks are measured in bench/backfill.')),
    store,
    witness,
    sha256,
    now,
  });
  await actions.loadReport();
  const edit = () => {
    const { view } = store.get();
    const comment = view.state === 'checked' ? view.open.report.indicators[0]?.cells.comment : null;
    if (!comment) throw new Error('The first row has no comment.');
    model.sheets[0]?.write({ ...comment, rows: 1, columns: 1 }, [['A comment that was corrected.']]);
  };
  return { actions, store, edit };
}

/** Confirms the comparators that the sheet proposes, and acknowledges every other warning. */
async function answerAll(actions: PaneActions, store: PaneStore): Promise<void> {
  const assessment = () => {
    const { view } = store.get();
    if (view.state !== 'checked') throw new Error('The sample was not checked.');
    return view.assessment;
  };
  for (const finding of assessment().findings.filter(decidesRating).filter(isOpenWarning)) {
    const proposed = assessment().judgements.get(finding.indicator)?.comparator;
    await (proposed
      ? actions.confirmComparator(finding.indicator, { ...proposed, by: BY })
      : actions.signAsNotRated(finding, BY));
  }
  const open = assessment().findings.filter(isOpenWarning);
  if (open.length > 0) await actions.acknowledgeWarnings(open, { reason: 'Seen.', by: BY });
}

/** Resolves once the action that the pane began by itself is over. */
function idle(store: PaneStore): Promise<void> {
  if (store.get().work === null) return Promise.resolve();
  return new Promise(resolve => {
    const end = store.subscribe(() => {
      if (store.get().work !== null) return;
      end();
      resolve();
    });
  });
}
