const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The address of a workbook's file, for as long as this page is open. */
export const addressOf = (bytes: Uint8Array): string =>
  URL.createObjectURL(new Blob([bytes.slice()], { type: SPREADSHEET }));

/** Hands a workbook's file to the person, under its own name. */
export function download(name: string, bytes: Uint8Array): void {
  const address = addressOf(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
