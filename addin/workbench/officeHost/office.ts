import type { FromDialog, FromPane, OfficeTheme } from '../pane/frameMessages.ts';
import { createDialogs } from './dialogs.ts';
import { isSetSupported } from './requirements.ts';

interface Office {
  readonly say: (message: FromPane | FromDialog) => void;
  readonly place: 'pane' | 'dialog' | 'no-host';
}

type ThemeHandler = (event: { readonly type: string; readonly officeTheme: OfficeTheme }) => void;
type Done = (result: { readonly status: string }) => void;

/** The part of the common Office API that an Excel add-in uses beside Excel's own. */
export function createOffice({ say, place }: Office) {
  const dialogs = createDialogs(say);
  const themed = new Set<ThemeHandler>();
  // Outside Excel, office.js gives null for both.
  const info =
    place === 'no-host'
      ? { host: null, platform: null, addin: null }
      : { host: 'Excel', platform: 'OfficeOnline', addin: null };
  let themeIsKnown = (): void => {};
  // Excel hands the theme over before the add-in begins.
  const themeKnown = new Promise<void>(resolve => {
    if (place === 'pane') themeIsKnown = resolve;
    else resolve();
  });

  const context: Record<string, unknown> = {
    host: info.host,
    platform: info.platform,
    displayLanguage: 'en-GB',
    contentLanguage: 'en-GB',
    requirements: { isSetSupported },
    officeTheme: undefined,
    document: {
      addHandlerAsync: (type: string, handler: ThemeHandler, done?: Done) => {
        if (type === EVENT_TYPE.OfficeThemeChanged) themed.add(handler);
        done?.({ status: type === EVENT_TYPE.OfficeThemeChanged ? 'succeeded' : 'failed' });
      },
      removeHandlerAsync: (_type: string, options?: { handler?: ThemeHandler }, done?: Done) => {
        if (options?.handler) themed.delete(options.handler);
        else themed.clear();
        done?.({ status: 'succeeded' });
      },
    },
    ui: {
      displayDialogAsync: dialogs.display,
      messageParent: (message: string) => {
        if (place === 'dialog') say({ kind: 'dialog-says', message });
      },
    },
  };
  return {
    api: {
      HostType: { Excel: 'Excel' },
      PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' },
      EventType: EVENT_TYPE,
      AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
      context,
      onReady: async (callback?: (given: typeof info) => void) => {
        await themeKnown;
        callback?.(info);
        return info;
      },
      actions: { associate: () => {} },
      addin: { showAsTaskpane: async () => {}, setStartupBehavior: async () => {} },
    },
    setTheme(officeTheme: OfficeTheme): void {
      context.officeTheme = officeTheme;
      themeIsKnown();
      for (const tell of themed) tell({ type: EVENT_TYPE.OfficeThemeChanged, officeTheme });
    },
    dialogSays: dialogs.says,
    dialogClosed: dialogs.closedByPerson,
  };
}

const EVENT_TYPE = {
  DialogMessageReceived: 'dialogMessageReceived',
  DialogEventReceived: 'dialogEventReceived',
  OfficeThemeChanged: 'officeThemeChanged',
} as const;
