import type { FromPane, ToPane } from './frameMessages.ts';

/** The pane's page in its frame: the page that is shipped, which does not know the workbench. */
export class PaneFrame {
  readonly #frame: HTMLIFrameElement;

  constructor(frame: HTMLIFrameElement, hear: (message: FromPane) => void) {
    this.#frame = frame;
    window.addEventListener('message', event => {
      if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
      hear(event.data as FromPane);
    });
  }

  /** Every workbook has a pane of its own, so a new workbook starts a new pane. */
  load(): void {
    this.#frame.src = '/taskpane.html';
  }

  say(message: ToPane): void {
    this.#frame.contentWindow?.postMessage(message, location.origin);
  }
}
