/** Office's own colours around the pane. */
export interface OfficeColours {
  readonly background: string;
  readonly text: string;
  readonly isDark: boolean;
}

/** Excel tells an add-in nothing of a changed theme (the event is Outlook's), so it is looked at again this often, in ms. */
const LOOK_AGAIN = 1_000;

/** null where Office does not say, as on the web: then the browser's own preference counts. */
export function officeColours(): OfficeColours | null {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const { bodyBackgroundColor: background, bodyForegroundColor: text } = theme ?? {};
  if (!background || !text) return null;
  return { background, text, isDark: theme?.isDarkTheme ?? brightness(background) < brightness(text) };
}

/** Tells of the colours whenever they change. Gives the call that ends it. */
export function watchOfficeColours(tell: (colours: OfficeColours | null) => void): () => void {
  let last = JSON.stringify(officeColours());
  const timer = setInterval(() => {
    const now = officeColours();
    if (JSON.stringify(now) === last) return;
    last = JSON.stringify(now);
    tell(now);
  }, LOOK_AGAIN);
  return () => clearInterval(timer);
}

/** Of "#F3F2F1": the sum of its parts says which of two is the darker. */
const brightness = (colour: string): number =>
  [1, 3, 5].reduce((sum, at) => sum + (Number.parseInt(colour.slice(at, at + 2), 16) || 0), 0);
