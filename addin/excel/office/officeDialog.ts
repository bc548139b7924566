export type DialogFailureKind = 'closed' | 'not-opened';

const SENTENCES: Readonly<Record<DialogFailureKind, string>> = {
  closed: 'The window was closed. Open it again when you are ready.',
  'not-opened': 'The window could not be opened. Allow pop-up windows for this page, then try again.',
};

/** A dialog that brought no message. */
export class DialogFailure extends Error {
  override readonly name = 'DialogFailure';
  readonly kind: DialogFailureKind;
  /** Office's own code. */
  readonly reference: string;

  constructor(kind: DialogFailureKind, reference: string) {
    super(SENTENCES[kind]);
    this.kind = kind;
    this.reference = reference;
  }
}

/** In per cent of the screen. */
const SIZE = { height: 60, width: 30 } as const;

/**
 * Opens a page of our own in a dialog of Office's, and resolves with the first message from it; the dialog is closed
 * then. Rejects with a `DialogFailure` where it was not opened, or was closed without a word.
 */
export function openDialog(address: string): Promise<string> {
  const page = new URL(address, location.href);
  if (page.origin !== location.origin) throw new Error('A dialog shows a page of our own.');
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

/** Before DialogOrigin 1.1 Office names no origin, and passes on messages from our own domain alone. */
const isOurs = (origin: string | undefined): boolean => origin === undefined || origin === location.origin;
