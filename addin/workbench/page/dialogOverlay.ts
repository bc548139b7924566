import type { FromDialog } from '../pane/frameMessages.ts';
import { element } from './element.ts';

interface DialogListener {
  /** The dialog's page sends a message to the pane. */
  says(message: string): void;
  /** A person closed it. */
  closed(): void;
}

/** The add-in's dialog over the grid: one at a time, as in Excel, and only from the add-in's origin. */
export class DialogOverlay {
  readonly #overlay = element('dialog', HTMLElement);
  readonly #frame = element('dialog-frame', HTMLIFrameElement);
  readonly #close = element('dialog-close', HTMLButtonElement);

  constructor(listener: DialogListener) {
    const closedByPerson = (): void => {
      this.close();
      listener.closed();
    };
    this.#close.addEventListener('click', closedByPerson);
    this.#overlay.addEventListener('keydown', event => {
      if (event.key === 'Escape') closedByPerson();
    });
    window.addEventListener('message', event => {
      if (event.source !== this.#frame.contentWindow || event.origin !== location.origin) return;
      const message = event.data as FromDialog;
      if (message.kind === 'dialog-says' && !this.#overlay.hidden) listener.says(message.message);
    });
  }

  /** false if the address has another origin or is not valid. */
  open(address: string): boolean {
    if (!URL.canParse(address, location.origin)) return false;
    const url = new URL(address, location.origin);
    if (url.origin !== location.origin) return false;
    this.#overlay.hidden = false;
    this.#frame.src = url.href;
    this.#close.focus();
    return true;
  }

  close(): void {
    this.#overlay.hidden = true;
    this.#frame.src = 'about:blank';
  }
}
