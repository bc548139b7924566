import { addressOf, download } from './download.ts';

/** As Excel names what nobody has saved yet. */
const NAME = 'Book1.xlsx';

/**
 * Opens a workbook that the add-in has made. Excel opens it in a window of its own, and so a tab of its own does here. Where
 * the browser opens none, the file is downloaded.
 */
export function openNewWorkbook(file: Uint8Array): void {
  const tab = window.open(`${location.pathname}#${addressOf(file)}`, '_blank');
  if (!tab) download(NAME, file);
}

/** What this tab was opened for: the address of a file that another tab of the workbench holds; null where it was for none. */
export function handedWorkbook(): { readonly name: string; readonly address: string } | null {
  const address = location.hash.slice(1);
  return address.startsWith(`blob:${location.origin}/`) ? { name: NAME, address } : null;
}
