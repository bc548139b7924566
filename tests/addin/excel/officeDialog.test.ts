import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sendToDialogParent } from '../../../addin/excel/office/dialogParent.ts';
import { openDialog } from '../../../addin/excel/office/officeDialog.ts';
import { officeReadiness } from '../../../addin/excel/office/officeReadiness.ts';
import { officeColours, watchOfficeColours } from '../../../addin/excel/office/officeTheme.ts';
import { supportsNestedSignIn } from '../../../addin/excel/office/requirementSets.ts';
import { isSetSupported } from '../../../addin/workbench/officeHost/requirements.ts';

const ORIGIN = 'https://outturn.example.gov.uk';
type Handler = (event: object) => void;

/** Office's side of a dialog: what was opened, and what it may be told. */
class Dialogs {
  opened: string[] = [];
  closed = 0;
  said: { message: string; options: object }[] = [];
  refuseWith: number | null = null;
  readonly #handlers = new Map<string, Handler>();

  readonly ui = {
    displayDialogAsync: (address: string, _options: object, done: (result: object) => void) => {
      this.opened.push(address);
      if (this.refuseWith !== null) done({ status: 'failed', error: { code: this.refuseWith } });
      else done({ status: 'succeeded', value: { addEventHandler: this.#on, close: () => this.closed++ } });
    },
    messageParent: (message: string, options: object) => this.said.push({ message, options }),
  };

  readonly #on = (type: string, handler: Handler): void => void this.#handlers.set(type, handler);
  says = (message: string, origin?: string): void => this.#handlers.get('message')?.({ message, origin });
  isClosedByPerson = (): void => this.#handlers.get('event')?.({ error: 12_006 });
}

let dialogs: Dialogs;
const context: Record<string, unknown> = {};
let host: string | null;
beforeEach(() => {
  dialogs = new Dialogs();
  host = 'Excel';
  Object.assign(context, { ui: dialogs.ui, officeTheme: undefined, requirements: { isSetSupported } });
  Object.assign(globalThis, {
    location: new URL(`${ORIGIN}/taskpane.html`),
    Office: {
      context,
      onReady: async () => ({ host }),
      HostType: { Excel: 'Excel' },
      AsyncResultStatus: { Succeeded: 'succeeded' },
      EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
    },
  });
});

describe('a dialog', () => {
  it('shows our own page, and brings its message', async () => {
    const message = openDialog('/signin.html');
    dialogs.says('token', ORIGIN);
    expect(await message).toBe('token');
    expect(dialogs.opened).toEqual([`${ORIGIN}/signin.html`]);
    expect(dialogs.closed).toBe(1);
  });

  it('takes no message from another origin', async () => {
    const message = openDialog('/signin.html');
    dialogs.says('forged', 'https://elsewhere.example');
    dialogs.says('token', ORIGIN);
    expect(await message).toBe('token');
  });

  it('that a person closes rejects, with the next step', async () => {
    const message = openDialog('/signin.html');
    dialogs.isClosedByPerson();
    await expect(message).rejects.toMatchObject({ kind: 'closed', reference: 'dialog 12006' });
  });

  it('that is not opened rejects', async () => {
    dialogs.refuseWith = 12_007;
    await expect(openDialog('/signin.html')).rejects.toMatchObject({
      kind: 'not-opened',
      reference: 'dialog 12007',
    });
  });

  it('never shows a page of another origin', () => {
    expect(() => openDialog('https://elsewhere.example/')).toThrow('page of the add-in');
    expect(dialogs.opened).toEqual([]);
  });

  it('tells its parent alone, and no page of another origin', async () => {
    await sendToDialogParent('token');
    expect(dialogs.said).toEqual([{ message: 'token', options: { targetOrigin: ORIGIN } }]);
  });
});

describe('where the pane finds itself', () => {
  it('is ready in an Excel that is new enough', async () => {
    expect(await officeReadiness()).toEqual({ ok: true });
  });

  it("says so where Office's own script did not load", async () => {
    Object.assign(globalThis, { Office: undefined });
    expect(await officeReadiness()).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('Check the connection'),
    });
  });

  it('says what to do outside of Excel, and in one that is too old', async () => {
    host = null;
    expect(await officeReadiness()).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('Open a workbook in Excel'),
    });
    host = 'Excel';
    context.requirements = { isSetSupported: () => false };
    expect(await officeReadiness()).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('Update Excel'),
    });
  });
});

describe('whether Excel lends its own account', () => {
  it('follows the requirement set NestedAppAuth 1.1, which the workbench does not have', () => {
    expect(supportsNestedSignIn()).toBe(false);
    context.requirements = {
      isSetSupported: (...set: string[]) => set.join(' ') === 'NestedAppAuth 1.1',
    };
    expect(supportsNestedSignIn()).toBe(true);
  });
});

describe("Office's colours", () => {
  const dark = { bodyBackgroundColor: '#262626', bodyForegroundColor: '#FFFFFF' };

  it('are not known on the web', () => {
    expect(officeColours()).toBeNull();
  });

  it('are dark if the text is brighter than the background', () => {
    context.officeTheme = dark;
    expect(officeColours()).toEqual({ background: '#262626', text: '#FFFFFF', isDark: true });
    context.officeTheme = { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#262626' };
    expect(officeColours()?.isDark).toBe(false);
  });

  it('are reported when they change, until the watch ends', () => {
    vi.useFakeTimers();
    const told: unknown[] = [];
    const end = watchOfficeColours(colours => told.push(colours?.isDark));
    vi.advanceTimersByTime(3_000);
    context.officeTheme = dark;
    vi.advanceTimersByTime(3_000);
    end();
    context.officeTheme = undefined;
    vi.advanceTimersByTime(3_000);
    vi.useRealTimers();
    expect(told).toEqual([true]);
  });
});
