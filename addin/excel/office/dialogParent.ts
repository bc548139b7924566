/** From a dialog's page: sends a message to the pane that opened it, if that has the same origin. */
export async function sendToDialogParent(message: string): Promise<void> {
  await Office.onReady();
  Office.context.ui.messageParent(message, { targetOrigin: location.origin });
}
