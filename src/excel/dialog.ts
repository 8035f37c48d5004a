/**
 * Shows a page of ours in a dialog box of Office, and waits until it is closed. Where Office opens none – it may be too
 * old, another one stands open, or the page is not served over https – there is nothing to wait for.
 */
export function showDialog(address: string): Promise<void> {
  if (!Office.context.requirements.isSetSupported("DialogApi", "1.1")) return Promise.resolve();
  return new Promise((resolve) => {
    // In a frame on the web: a window would be kept back by the browser, and its question asked in a page that nobody sees.
    const options: Office.DialogOptions = { width: 30, height: 30, displayInIframe: true, promptBeforeOpen: false };
    Office.context.ui.displayDialogAsync(address, options, ({ status, value }) => {
      if (status === Office.AsyncResultStatus.Failed) resolve();
      else value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}
