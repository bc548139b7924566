/** From within a dialog's page: hands a message to the pane that opened it, and to no page of another origin. */
export async function sendToDialogParent(message: string): Promise<void> {
  await Office.onReady();
  Office.context.ui.messageParent(message, { targetOrigin: location.origin });
}
