import { officeDialogRefusals } from './words.ts';

export type DialogFailureKind = keyof typeof officeDialogRefusals;

/** A dialog that ended without a message. */
export class DialogFailure extends Error {
  override readonly name = 'DialogFailure';
  readonly kind: DialogFailureKind;
  /** Office's own code. */
  readonly reference: string;

  constructor(kind: DialogFailureKind, reference: string) {
    super(officeDialogRefusals[kind]);
    this.kind = kind;
    this.reference = reference;
  }
}

/** In percentages of the screen. */
const SIZE = { height: 60, width: 30 } as const;

/**
 * Opens one of our pages in an Office dialog, closes it after its first message, and resolves with that message. Rejects
 * with a `DialogFailure` if it was not opened, or was closed before it sent one.
 */
export function openDialog(address: string): Promise<string> {
  const page = new URL(address, location.href);
  if (page.origin !== location.origin) throw new Error('A dialog can only show a page of the add-in.');
  return new Promise((resolve, reject) => {
    const options = { ...SIZE, promptBeforeOpen: false };
    Office.context.ui.displayDialogAsync(page.href, options, result => {
      if (result.status !== Office.AsyncResultStatus.Succeeded) {
        reject(new DialogFailure('not-opened', `dialog ${result.error.code}`));
        return;
      }
      const dialog = result.value;
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, event => {
        if (!('message' in event) || !isOurs(event.origin)) return;
        dialog.close();
        resolve(event.message);
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, event => {
        reject(new DialogFailure('closed', `dialog ${'error' in event ? event.error : 'closed'}`));
      });
    });
  });
}

/** Before DialogOrigin 1.1 Office gives no origin, but passes on messages from our own domain only. */
const isOurs = (origin: string | undefined): boolean => origin === undefined || origin === location.origin;
