import { expect } from 'vitest';
import { seenOutturn } from './seenOutturn.ts';
import type { WorkbenchPage } from './workbenchPage.ts';

/** A workbench that the tests of a file open and close in turn. */
export function workbenchSession() {
  const { openWorkbench, origin } = seenOutturn();
  let workbench: WorkbenchPage | null = null;
  const current = (): WorkbenchPage => {
    if (!workbench) throw new Error('No workbench is open.');
    return workbench;
  };
  return {
    origin,
    current,
    open: async () => {
      workbench = await openWorkbench();
    },
    /** Closes the page, which must have reported no error. */
    close: async () => {
      const { page, troubles } = current();
      await page.close();
      expect(troubles).toEqual([]);
    },
    /** Runs in the pane's own page, with its Excel client. */
    inExcel: <T>(run: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
      current()
        .pane.locator('body')
        .evaluate(
          // The function travels as text, since it runs in another world.
          (_, source) =>
            Excel.run(new Function(`return ${source}`)() as (context: Excel.RequestContext) => Promise<T>),
          String(run),
        ),
  };
}
