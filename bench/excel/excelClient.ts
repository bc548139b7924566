import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { RichApi } from '../../addin/workbench/executor/richApi.ts';
import type { WorkbookModel } from '../../addin/workbench/model/workbookModel.ts';

// Microsoft's own client library, read from node_modules and never committed (docs/decisions/0001).
const CLIENT = readFileSync('node_modules/@microsoft/office-js/dist/excel-web-16.00.js', 'utf8');

export interface ExcelClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly richApi: RichApi;
  /** The files of the workbooks that the add-in has made, in order. */
  readonly made: readonly Uint8Array[];
}

// Loaded once for all tests of a process: it takes longer to load than most of them take.
const loaded = browserWorld();
runInContext(CLIENT, loaded, { filename: 'excel-web-16.00.js' });

/** The real Excel client over a workbook of the workbench. Each call connects the library to that workbook alone. */
export function excelClient(model: WorkbookModel): ExcelClient {
  const { Excel, OfficeExtension } = loaded as unknown as ExcelClient;
  const bridge: { onMessageFromHost?: (text: string) => void; sendMessageToHost: (text: string) => void } = {
    sendMessageToHost: text => richApi.receive(text),
  };
  const made: Uint8Array[] = [];
  const richApi = new RichApi(
    model,
    text => bridge.onMessageFromHost?.(text),
    file => made.push(file),
  );
  (OfficeExtension as unknown as { HostBridge: { init(bridge: object): void } }).HostBridge.init(bridge);
  return { Excel, OfficeExtension, richApi, made };
}

/** As little of a browser as the library asks for when it loads. */
function browserWorld(): object {
  const location = {
    href: 'http://localhost/',
    search: '',
    hash: '',
    protocol: 'http:',
    host: 'localhost',
    hostname: 'localhost',
    pathname: '/',
  };
  const element = () => ({ setAttribute() {}, appendChild() {} });
  const world: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    performance,
    URL,
    JSON,
    location,
    navigator: { userAgent: 'node', appVersion: '', language: 'en-GB' },
    document: {
      URL: location.href,
      location,
      getElementsByTagName: () => [],
      createElement: element,
      head: element(),
      body: element(),
      addEventListener() {},
      cookie: '',
      readyState: 'complete',
    },
    addEventListener() {},
    removeEventListener() {},
  };
  for (const name of ['window', 'self', 'top', 'parent']) world[name] = world;
  return createContext(world);
}
