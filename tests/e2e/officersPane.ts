import type { WorkbenchPage } from './workbenchPage.ts';

/** The pane in its frame, as an officer uses it: by its texts and labels. */
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

  /** Waits until the button is enabled: it is disabled while an action runs. */
  async press(name: string | RegExp): Promise<void> {
    const button = this.#pane.getByRole('button', { name, disabled: false }).first();
    await button.and(this.#pane.locator(':not([aria-disabled="true"])')).click();
  }

  async fill(label: string, text: string): Promise<void> {
    await this.#pane.getByLabel(label).fill(text);
  }

  async choose(label: string, option: string): Promise<void> {
    await this.#pane.getByLabel(label).selectOption({ label: option });
  }

  async goToStep(name: string): Promise<void> {
    await this.#pane.getByRole('tab', { name }).click();
  }

  /** Waits until no action runs and the record has answered. */
  async isSettled(): Promise<void> {
    await this.#pane
      .getByText(/^Reading the|^Checking/)
      .first()
      .waitFor({ state: 'hidden' });
  }

  /** Presses Tab until the button has the focus, at most 40 times. */
  async tabTo(name: string): Promise<void> {
    const button = this.#pane.getByRole('button', { name });
    await button.waitFor();
    for (let presses = 0; presses < 40; presses++) {
      if (await button.evaluate(element => element === document.activeElement)) return;
      await this.#workbench.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to "${name}".`);
  }

  /** Signs in by the local issuer's dialog, over the grid. */
  async signInAs(officer: RegExp): Promise<void> {
    await this.#workbench.page.frameLocator('#dialog-frame').getByRole('button', { name: officer }).click();
    await this.sees(/^Signed in as /);
  }

  /** Answers everything that is open: confirms each comparator, then acknowledges the warnings of each kind. */
  async answerWarnings(): Promise<void> {
    const confirm = this.#pane.getByRole('button', { name: /^Confirm .+ for / });
    const acknowledge = this.#pane.getByRole('button', { name: /^Acknowledge \d+: .+ …$/ });
    await confirm.or(acknowledge).first().waitFor();
    for (let left = await confirm.count(); left > 0; left--) {
      await this.press(/^Confirm .+ for /);
      await confirm.nth(left - 1).waitFor({ state: 'detached' });
    }
    for (let left = await acknowledge.count(); left > 0; left--) {
      await this.press(/^Acknowledge \d+: .+ …$/);
      await this.#pane.getByLabel('Why you accept them').fill('Seen and accepted.');
      await this.press(/^Acknowledge \d+: .+[^…]$/);
      await this.#pane.getByLabel('Why you accept them').waitFor({ state: 'detached' });
    }
  }

  /** Does the whole job on the open sheet: checked, formatted, signed in for, answered and signed off as revision 1. */
  async formatAndSignOff(): Promise<void> {
    await this.press('Validate and format report');
    await this.press('Format now');
    await this.sees(/^Formatted: /);
    await this.goToStep('Sign off');
    await this.press('Sign in');
    await this.signInAs(/Performance officer \(local\)/);
    await this.answerWarnings();
    await this.press('Sign off 2017/18 Q2');
    await this.sees(/as revision 1/);
  }

  /** Opens the correction's form and fills it in. */
  async correct(open: string, reason: string, explanation: string): Promise<void> {
    await this.press(open);
    await this.#pane.getByRole('radio', { name: reason }).check();
    await this.#pane.getByLabel('Explanation').fill(explanation);
  }

  /** The figures of one row of the headline. */
  async rowOf(name: string): Promise<string[]> {
    const row = this.#pane
      .getByRole('row')
      .filter({ has: this.#pane.getByRole('rowheader', { name, exact: true }) });
    return row.getByRole('cell').allTextContents();
  }
}
