import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright-core';

/** The colours that a person has chosen. */
export interface Face extends Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors'> {
  readonly name: string;
}
const PLAIN: Face = { name: 'light' };

/** The workbench, as a person uses it: by its labels, the keyboard and the text for the selected cell. */
export class WorkbenchPage {
  readonly page: Page;
  /** Errors that the page reported: empty in a passing test. */
  readonly troubles: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(60_000);
    page.on('pageerror', error => this.troubles.push(String(error.stack)));
    page.on('console', message => {
      if (message.type() === 'error') this.troubles.push(`${message.text()} (${message.location().url})`);
    });
  }

  /** Resolves once the sample is in the grid and the pane's page has registered its functions. */
  static async open(
    browser: Browser,
    origin: string,
    { name: _, ...face }: Face = PLAIN,
  ): Promise<WorkbenchPage> {
    const viewport = { width: 1400, height: 900 };
    const page = await browser.newPage({ viewport, acceptDownloads: true, ...face });
    const workbench = new WorkbenchPage(page);
    await page.goto(`${origin}/workbench/`);
    return workbench.#started();
  }

  /** A workbook that the add-in has opened in a tab of its own. */
  static openedAs(tab: Page): Promise<WorkbenchPage> {
    return new WorkbenchPage(tab).#started();
  }

  /** Loads the page again, as a person does, and waits until it has started. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.#started();
  }

  async #started(): Promise<WorkbenchPage> {
    await this.cellReads(/^A1: /);
    // Like Excel, the workbench shows a workbook before its add-in has started.
    await this.pane.locator('#pane > *').first().waitFor();
    return this;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('#pane');
  }

  /** The pane's own page, for what its elements cannot tell. */
  async paneFrame(): Promise<Frame> {
    const frame = await (await this.page.locator('#pane').elementHandle())?.contentFrame();
    if (!frame) throw new Error('The workbench holds no pane.');
    return frame;
  }

  /** As narrow as Excel lets a person make it. */
  async narrowPane(pixels: number): Promise<void> {
    const width = `width: ${pixels}px; min-width: 0; flex: 0 0 ${pixels}px`;
    await this.page.locator('#pane').evaluate((pane, style) => pane.setAttribute('style', style), width);
  }

  /** Goes to a cell by the name box, as in Excel. */
  async goTo(cell: string): Promise<void> {
    const names = this.page.locator('#grid input').first();
    await names.fill(cell);
    await names.press('Enter');
    await this.cellReads(new RegExp(`^${cell}: `));
  }

  /** Types into a cell and comes back to it. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    // The grid takes no other cell before it has taken the text and gone on to the next one.
    await this.#activeCell()
      .filter({ hasNotText: new RegExp(`^${cell}: `) })
      .waitFor();
    await this.goTo(cell);
  }

  /** Waits until the text for the selected cell is as expected. */
  async cellReads(expected: RegExp | string): Promise<void> {
    await this.#activeCell().filter({ hasText: expected }).waitFor();
  }

  #activeCell() {
    return this.page.getByRole('status', { name: 'The active cell' });
  }

  /** The bytes of "Save a copy". */
  async save(): Promise<Uint8Array> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Save a copy' }).click();
    return new Uint8Array(await readFile(await (await download).path()));
  }

  /** "Open a workbook", accepting every question on the way. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    this.page.once('dialog', dialog => void dialog.accept());
    await this.page.getByLabel('A workbook from this machine').setInputFiles({
      name,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(bytes),
    });
  }
}
