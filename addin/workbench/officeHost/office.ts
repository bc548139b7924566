import type { FromDialog, FromPane, OfficeTheme } from '../frameMessages.ts';
import { isSetSupported } from './requirements.ts';

interface Office {
  readonly say: (message: FromPane | FromDialog) => void;
  readonly isDialog: boolean;
}

type DialogHandler = (event: { message?: string; origin?: string; error?: number }) => void;

/** A person closed the dialog (Office's dialog documentation, event codes). */
const CLOSED_BY_PERSON = 12_006;

/** The part of the common Office API that an Excel add-in uses beside Excel's own. */
export function createOffice({ say, isDialog }: Office) {
  const handlers = new Map<string, DialogHandler>();
  const dialog = {
    addEventHandler: (type: string, handler: DialogHandler) => void handlers.set(type, handler),
    close: () => say({ kind: 'close-dialog' }),
  };
  const info = { host: 'Excel', platform: 'OfficeOnline', addin: null };
  const context: Record<string, unknown> = {
    host: 'Excel',
    platform: 'OfficeOnline',
    displayLanguage: 'en-GB',
    contentLanguage: 'en-GB',
    requirements: { isSetSupported },
    officeTheme: undefined,
    ui: {
      displayDialogAsync: (address: string, _options: unknown, done?: (result: unknown) => void) => {
        handlers.clear();
        say({ kind: 'open-dialog', address });
        done?.({ status: 'succeeded', value: dialog });
      },
      messageParent: (message: string) => isDialog && say({ kind: 'dialog-says', message }),
    },
  };
  const themed = new Set<(theme: OfficeTheme) => void>();
  const api = {
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' },
    EventType: {
      DialogMessageReceived: 'dialogMessageReceived',
      DialogEventReceived: 'dialogEventReceived',
      OfficeThemeChanged: 'officeThemeChanged',
    },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    context,
    onReady: async (callback?: (given: typeof info) => void) => {
      await Promise.resolve();
      callback?.(info);
      return info;
    },
    actions: { associate: () => {} },
    addin: { showAsTaskpane: async () => {}, setStartupBehavior: async () => {} },
  };
  return {
    api,
    setTheme(theme: OfficeTheme): void {
      context.officeTheme = theme;
      for (const tell of themed) tell(theme);
      window.dispatchEvent(new CustomEvent('officeThemeChanged'));
    },
    dialogSays: (message: string) =>
      handlers.get(api.EventType.DialogMessageReceived)?.({ message, origin: location.origin }),
    dialogClosed: () => handlers.get(api.EventType.DialogEventReceived)?.({ error: CLOSED_BY_PERSON }),
  };
}
