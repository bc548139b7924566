import type { FromDialog, FromPane, OfficeTheme, ToPane } from '../pane/frameMessages.ts';
import { customFunctionsRuntime } from './customFunctions.ts';
import { createOffice } from './office.ts';
import { pinRequirements } from './requirements.ts';

// Runs after Microsoft's own excel-web-16.00.js, in the place of office.js. A classic script: the pane's own scripts
// follow it and find Office and CustomFunctions there.
interface Bridge {
  onMessageFromHost?: (text: string) => void;
  sendMessageToHost(text: string): void;
}
interface HostWorld {
  OfficeExtension: { HostBridge: { init(bridge: Bridge): void } };
  Office: unknown;
  CustomFunctions: unknown;
}

const world = globalThis as unknown as HostWorld & typeof globalThis;
const workbench = window.parent;
const place = workbench === window ? 'no-host' : window.name === 'workbench-dialog' ? 'dialog' : 'pane';
const say = (message: FromPane | FromDialog): void => {
  if (place !== 'no-host') workbench.postMessage(message, location.origin);
};

const bridge: Bridge = { sendMessageToHost: text => say({ kind: 'rich-api', text }) };
world.OfficeExtension.HostBridge.init(bridge);
pinRequirements(world.OfficeExtension as never);

const functions = customFunctionsRuntime(message => say(message));
world.CustomFunctions = functions.api;
const office = createOffice({ say, place });
world.Office = office.api;

// office.js takes these away, and an add-in that relied on them would fail in Excel.
Object.assign(history, { pushState: null, replaceState: null });

window.addEventListener('message', event => {
  if (place === 'no-host' || event.source !== workbench || event.origin !== location.origin) return;
  const message = event.data as ToPane;
  switch (message.kind) {
    case 'rich-api':
      bridge.onMessageFromHost?.(message.text);
      break;
    case 'call':
      void functions.run(message.call, message);
      break;
    case 'theme':
      office.setTheme(message.theme satisfies OfficeTheme);
      break;
    case 'dialog-message':
      office.dialogSays(message.message);
      break;
    case 'dialog-closed':
      office.dialogClosed();
      break;
  }
});
if (place === 'pane') say({ kind: 'ready' });
