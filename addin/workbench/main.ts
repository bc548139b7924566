import { fill } from '../../shared/words/fill.ts';
import type { SaveResult } from '../../xlsx/save/saveWorkbook.ts';
import { RichApi } from './executor/richApi.ts';
import { BlankChoice } from './page/blankChoice.ts';
import { showActiveCell } from './page/cellReadout.ts';
import { showCharts } from './page/chartLayer.ts';
import { DialogOverlay } from './page/dialogOverlay.ts';
import { download } from './page/download.ts';
import { element } from './page/element.ts';
import { FaultMenu } from './page/faultMenu.ts';
import { handedWorkbook, openNewWorkbook } from './page/newWorkbook.ts';
import { clearNotice, showNotice } from './page/notice.ts';
import { ThemeChoice } from './page/themeChoice.ts';
import { showTour } from './page/tour.ts';
import type { FromPane } from './pane/frameMessages.ts';
import { FunctionCalls } from './pane/functionCalls.ts';
import { type FunctionMetadata, fetchFunctionsMetadata } from './pane/functionsMetadata.ts';
import { PaneFrame } from './pane/paneFrame.ts';
import { workbenchRefusals, workbenchSentences } from './words.ts';
import { WorkbenchSession } from './workbenchSession.ts';
import { readWorkbookFile } from './workbookFile.ts';

// Excel's stand-in: a workbook in the grid, and beside it the add-in's page, which takes this for Excel.
const SAMPLE = { name: 'havering-2017-18-q2.xlsx', address: '/workbench/sample.xlsx' } as const;

let open: { readonly bench: WorkbenchSession; readonly richApi: RichApi } | null = null;
let functions: readonly FunctionMetadata[] = [];
const theme = new ThemeChoice();
const blankChoice = new BlankChoice();
const pane = new PaneFrame(element('pane', HTMLIFrameElement), hear);
const calls = new FunctionCalls(message => pane.say(message));
const dialog = new DialogOverlay({
  says: message => pane.say({ kind: 'dialog-message', message }),
  closed: () => pane.say({ kind: 'dialog-closed' }),
});
const trouble = new FaultMenu({
  fault: fault => {
    if (open) open.richApi.fault = fault;
  },
  protect: isProtected => {
    if (open) open.bench.workbook.active.protected = isProtected;
  },
});

theme.watch(chosen => {
  pane.say({ kind: 'theme', theme: chosen });
});
blankChoice.watch(() => open?.bench.recalculate());
const [file, openButton] = [element('file', HTMLInputElement), element('open', HTMLButtonElement)];
openButton.addEventListener('click', () => file.click());
file.addEventListener('change', () => void openChosen());
element('save', HTMLButtonElement).addEventListener('click', save);
document.addEventListener('keydown', leaveGrid, { capture: true });
window.addEventListener('beforeunload', event => {
  if (open && !open.bench.isSaved) event.preventDefault();
});
showTour();
void start();

async function start(): Promise<void> {
  try {
    const { name, address } = handedWorkbook() ?? SAMPLE;
    const [metadata, file] = await Promise.all([fetchFunctionsMetadata(), fetch(address)]);
    if (!file.ok) throw new Error(`The workbook was answered with ${file.status}.`);
    functions = metadata;
    await show(name, new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    console.error(error);
    showNotice(workbenchRefusals['sample-not-loaded']);
  }
}

async function openChosen(): Promise<void> {
  const [chosen] = file.files ?? [];
  file.value = '';
  if (!chosen) return;
  if (
    open &&
    !open.bench.isSaved &&
    !confirm(fill(workbenchSentences['unsaved-changes'], { open: open.bench.file.name, chosen: chosen.name }))
  )
    return;
  await show(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
}

/** If the file cannot be opened, the open workbook stays. */
async function show(name: string, bytes: Uint8Array): Promise<void> {
  const read = await readWorkbookFile(name, bytes);
  if (!read.ok) {
    showNotice(read.sentence);
    return;
  }
  clearNotice();
  dialog.close();
  calls.abandon();
  open?.bench.close();
  open = null;
  const bench = new WorkbenchSession(read.file, element('grid', HTMLDivElement));
  await bench.ready;
  const answer = (text: string): void => {
    pane.say({ kind: 'rich-api', text });
    showCharts(bench);
  };
  const richApi = new RichApi(bench.workbook, answer, openNewWorkbook);
  richApi.fault = trouble.fault;
  open = { bench, richApi };
  bench.workbook.watch(event => {
    richApi.raise(event);
    showFront(bench);
  });
  bench.workbook.refuseSplitArrays(showNotice);
  bench.watchResults(() => showActiveCell(bench));
  bench.watchScrolling(() => showCharts(bench));
  element('file-name', HTMLParagraphElement).textContent = name;
  document.title = `${name} – Outturn workbench`;
  showFront(bench);
  pane.load();
}

function showFront(bench: WorkbenchSession): void {
  showActiveCell(bench);
  showCharts(bench);
  trouble.showProtected(bench.workbook.active.protected);
}

function save(): void {
  if (!open) return;
  const saved = savedOrNotice(open.bench);
  if (saved.ok) download(open.bench.file.name, saved.bytes);
  else showNotice(saved.sentence);
}

/** A fault of ours is told too: without a sentence a person would take the workbook for saved. */
function savedOrNotice(bench: WorkbenchSession): SaveResult {
  try {
    return bench.save();
  } catch (error) {
    console.error(error);
    return { ok: false, sentence: workbenchRefusals['not-saved'] };
  }
}

function hear(message: FromPane): void {
  switch (message.kind) {
    case 'ready':
      calls.abandon();
      pane.say({ kind: 'theme', theme: theme.theme });
      break;
    case 'rich-api':
      open?.richApi.receive(message.text);
      break;
    case 'associate':
      makeKnown(message.id);
      break;
    case 'result':
      calls.resolve(message);
      break;
    case 'open-dialog':
      if (!dialog.open(message.address)) showNotice(workbenchRefusals['foreign-dialog']);
      break;
    case 'close-dialog':
      dialog.close();
      break;
  }
}

/** As in Excel, cells cannot use a function that functions.json does not have. */
function makeKnown(id: string): void {
  const metadata = functions.find(known => known.id === id);
  if (metadata) open?.bench.makeKnown(metadata, calls, () => blankChoice.blanks);
}

/** The grid uses Tab itself, so F6 leaves it, as in Excel: to the pane, or with Shift to the bar. */
function leaveGrid(event: KeyboardEvent): void {
  if (event.key !== 'F6') return;
  event.preventDefault();
  event.stopPropagation();
  (event.shiftKey ? openButton : element('pane', HTMLIFrameElement)).focus();
}
