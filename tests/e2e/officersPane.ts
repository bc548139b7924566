import type { WorkbenchPage } from './workbenchPage.ts';

/** The pane in its frame, as an officer uses it: by what stands on it. */
export class OfficersPane {
  readonly #workbench: WorkbenchPage;

  constructor(workbench: WorkbenchPage) {
    this.#workbench = workbench;
  }

  get #pane() {
    return this.#workbench.pane;
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.#pane.getByText(text).first().waitFor();
  }

  async seesHeading(name: string): Promise<void> {
    await this.#pane.getByRole('heading', { name }).waitFor();
  }

  /** Waits until the button may be pressed: while something is being done it may not. */
  async press(name: string | RegExp): Promise<void> {
    const button = this.#pane.getByRole('button', { name, disabled: false }).first();
    await button.and(this.#pane.locator(':not([aria-disabled="true"])')).click();
  }

  async goToStep(name: string): Promise<void> {
    await this.#pane.getByRole('tab', { name }).click();
  }

  /** In the local issuer's dialog, over the grid. */
  async signInAs(officer: RegExp): Promise<void> {
    await this.#workbench.page.frameLocator('#dialog-frame').getByRole('button', { name: officer }).click();
    await this.sees(/^Signed in as /);
  }

  /** The figures of one row of the headline. */
  async rowOf(name: string): Promise<string[]> {
    const row = this.#pane
      .getByRole('row')
      .filter({ has: this.#pane.getByRole('rowheader', { name, exact: true }) });
    return row.getByRole('cell').allTextContents();
  }
}
