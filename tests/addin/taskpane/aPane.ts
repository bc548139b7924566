import { createHash } from 'node:crypto';
import { excelWorkbook } from '../../../addin/excel/excelWorkbook.ts';
import type { DeviceStorage } from '../../../addin/excel/office/deviceStorage.ts';
import type { CentralRecord } from '../../../addin/record/centralRecord.ts';
import { watchWorkbook } from '../../../addin/taskpane/actions/check/watchWorkbook.ts';
import { createPaneActions } from '../../../addin/taskpane/actions/paneActions.ts';
import { createPaneWitness } from '../../../addin/taskpane/actions/witness/paneWitness.ts';
import {
  type CheckedView,
  type OpenedReport,
  openedReport,
} from '../../../addin/taskpane/state/paneState.ts';
import { createPaneStore } from '../../../addin/taskpane/state/paneStore.ts';
import { MemoryWorkbook } from '../../../addin/workbench/model/memoryWorkbook.ts';
import { type ExcelClient, excelClient } from '../../../bench/excel/excelClient.ts';
import { type Period, periodText, quarterPeriod, samePeriod } from '../../../shared/period.ts';
import type { RecordedReport } from '../../../shared/record/contract/reports.ts';
import { shortSample } from '../../examples/shortSample.ts';
import { readSample } from '../../examples/theSample.ts';
import { aDevice } from '../excel/aDevice.ts';
import { openArchiveHere } from '../oldWorkbooks/archiveHere.ts';
import { fakeRecord } from '../record/fakeRecord.ts';

const BEFORE: Period = quarterPeriod(2017, 1);

const NAME = 'Q2 report.xlsx';

/** The sample workbook in memory, as Microsoft's own client library sees it. */
export async function sampleModel(): Promise<MemoryWorkbook> {
  return MemoryWorkbook.from(await readSample(), NAME);
}

/** The same with a quarter of its rows, which is read and checked several times as fast. */
export async function shortModel(): Promise<MemoryWorkbook> {
  return MemoryWorkbook.from(await shortSample(), NAME);
}

/** The pane without its components: its actions over the real Excel client and a workbook in memory. */
export function aPane(
  model: MemoryWorkbook,
  client: CentralRecord = fakeRecord().record,
  /** The quarter before on record. */
  earlier: RecordedReport | null = null,
  device: DeviceStorage = aDevice(),
) {
  const record: CentralRecord = {
    ...client,
    signOffState: async (of, asked) => {
      const state = await client.signOffState(of, asked);
      const isAsked = asked.some(period => samePeriod(period, BEFORE));
      return earlier && isAsked
        ? { ...state, earlier: [...state.earlier, inQuarter(earlier, BEFORE)] }
        : state;
    },
  };
  const excel = installExcel(model);
  const store = createPaneStore();
  const sha256 = async (text: string) => createHash('sha256').update(text).digest('hex');
  const now = () => new Date('2017-10-31T09:00:00.000Z');
  const witness = createPaneWitness({ device, store, now });
  const context = {
    workbook: excelWorkbook(),
    device,
    record,
    openArchive: openArchiveHere,
    store,
    witness,
    sha256,
    now,
  };
  return {
    actions: createPaneActions(context),
    store,
    client: excel,
    watch: () => watchWorkbook(context),
    checked: (): CheckedView => {
      const { view, notice } = store.get();
      if (view.state !== 'checked') throw new Error(`Not checked, but ${view.state}: ${notice?.text ?? ''}`);
      return view;
    },
    witness,
    open: (): OpenedReport => {
      const open = openedReport(store.get());
      if (!open) throw new Error('There is no report.');
      return open;
    },
    said: (): string => store.get().notice?.text ?? '',
  };
}

const inQuarter = (recorded: RecordedReport, period: Period): RecordedReport => ({
  ...recorded,
  receipt: { ...recorded.receipt, period: periodText(period) },
});

function installExcel(model: MemoryWorkbook): ExcelClient {
  const client = excelClient(model);
  const Office = { context: { requirements: { isSetSupported: () => true } } };
  Object.assign(globalThis, { Excel: client.Excel, OfficeExtension: client.OfficeExtension, Office });
  return client;
}
